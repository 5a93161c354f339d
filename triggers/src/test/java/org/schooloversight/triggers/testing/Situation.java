package org.schooloversight.triggers.testing;

import java.util.ArrayList;
import java.util.List;
import org.schooloversight.core.evidence.Evidence;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.SupportAssessor;

/**
 * A question that an assessor can be asked, held so that a test can change a part of it and ask again.
 *
 * @param school  the school
 * @param evidence  everything known about it but inspections
 * @param inspections  its inspections
 * @param coverage  how many of its inspections those are
 * @param asOf  the dates of the question
 */
public record Situation(
        School school, List<Evidence> evidence, List<Inspection> inspections, InspectionCoverage coverage, AsOf asOf) {

    /** Copies the lists. */
    public Situation {
        evidence = List.copyOf(evidence);
        inspections = List.copyOf(inspections);
    }

    public Situation withEvidence(List<? extends Evidence> other) {
        return new Situation(school, List.copyOf(other), inspections, coverage, asOf);
    }

    public Situation withInspections(List<Inspection> other) {
        return new Situation(school, evidence, other, coverage, asOf);
    }

    /** Adds a piece of evidence. */
    public Situation plus(Evidence piece) {
        List<Evidence> more = new ArrayList<>(evidence);
        more.add(piece);
        return withEvidence(more);
    }

    public EvidenceSet evidenceSet() {
        EvidenceSet.Builder set = EvidenceSet.builder(school.urn()).covering(coverage);
        evidence.forEach(set::add);
        inspections.forEach(set::add);
        return set.build();
    }

    public Assessment assess(SupportAssessor assessor) {
        return assessor.assess(school, evidenceSet(), asOf);
    }
}
