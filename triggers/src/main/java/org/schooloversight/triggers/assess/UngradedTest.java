package org.schooloversight.triggers.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.UngradedOutcome;

/** Asks what the latest ungraded inspection found, if there was one since the last graded one. */
final class UngradedTest implements CriterionTest {

    private final Set<UngradedOutcome> outcomes;

    UngradedTest(Set<UngradedOutcome> outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public Truth evaluate(SchoolCase each, Explanation why) {
        for (Inspection inspection : each.evidence().inspections()) {
            if (!each.isKnown(inspection.provenance())) {
                continue;
            }
            if (inspection instanceof Inspection.Ungraded ungraded) {
                if (why.isWanted()) {
                    why.say(
                            "At the section 8 inspection of " + ungraded.date() + " the school "
                                    + ungraded.outcome().words() + ".",
                            List.of(each.source(ungraded.urn(), ungraded.provenance())));
                }
                return Truth.of(outcomes.contains(ungraded.outcome()));
            }
            if (!(inspection instanceof Inspection.Monitoring)) {
                return none(each, Optional.of(inspection.date()), why);
            }
        }
        return none(each, Optional.empty(), why);
    }

    private static Truth none(SchoolCase each, Optional<LocalDate> graded, Explanation why) {
        String since =
                graded.map(day -> " since the graded inspection of " + day).orElse("");
        if (each.evidence().inspectionCoverage() == InspectionCoverage.HISTORY) {
            why.say("There was no section 8 inspection" + since + ".", List.of());
            return Truth.CLEAR;
        }
        why.say("Whether there was a section 8 inspection" + since + " is not known: no history was given.", List.of());
        why.wouldSettle("the school's inspection history" + since + ", section 8 inspections included");
        return Truth.NOT_KNOWN;
    }
}
