package org.schooloversight.triggers.analysis;

import java.util.List;
import java.util.Optional;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;

/**
 * A real school and the evidence that counts on the day of the question.
 *
 * @param school  the school
 * @param known  the evidence that counts: of figures, judgements, ratings and tiers only those that stand
 * @param asOf  the dates
 */
record ActualSchool(School school, EvidenceSet known, AsOf asOf) {

    /** Returns the inspections that had been made and were public, newest first. */
    List<Inspection> inspections() {
        return known.inspections().stream()
                .filter(each -> !each.date().isAfter(asOf.effectiveOn())
                        && each.provenance().publication().isKnownBy(asOf.knownBy()))
                .toList();
    }

    /** Returns the first of some pieces of evidence. */
    static <T> Optional<T> first(List<T> pieces) {
        return pieces.stream().findFirst();
    }
}
