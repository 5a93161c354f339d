package org.schooloversight.triggers.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.triggers.policy.SupportPolicy.GradeFrom;

/** Asks what the latest ungraded inspection found, if there was one since the last graded one. */
final class UngradedTest implements CriterionTest {

    private final Set<UngradedOutcome> outcomes;
    private final GradeFrom from;

    UngradedTest(Set<UngradedOutcome> outcomes, GradeFrom from) {
        this.outcomes = outcomes;
        this.from = from;
    }

    @Override
    public Truth evaluate(SchoolCase each, Explanation why) {
        for (Inspection inspection : each.evidence().inspections()) {
            if (!each.isKnown(inspection)) {
                continue;
            }
            if (!each.counts(inspection.urn(), from)) {
                explainEarlierNumber(each, inspection, why);
                continue;
            }
            if (inspection instanceof Inspection.Ungraded ungraded) {
                if (why.isWanted()) {
                    why.say(
                            "The section 8 inspection of " + EnglishDates.day(ungraded.date())
                                    + " found that the school "
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

    private static void explainEarlierNumber(SchoolCase each, Inspection inspection, Explanation why) {
        if (why.isWanted() && inspection instanceof Inspection.Ungraded) {
            why.say(
                    "The section 8 inspection of " + EnglishDates.day(inspection.date())
                            + " was made under the school's earlier number " + inspection.urn()
                            + " and is not counted.",
                    List.of(each.source(inspection.urn(), inspection.provenance())));
        }
    }

    private static Truth none(SchoolCase each, Optional<LocalDate> graded, Explanation why) {
        String since = graded.map(day -> " since the graded inspection of " + EnglishDates.day(day))
                .orElse("");
        if (each.evidence().inspectionCoverage() == InspectionCoverage.HISTORY) {
            why.say("There was no section 8 inspection" + since + ".", List.of());
            return Truth.CLEAR;
        }
        why.say("Whether there was a section 8 inspection" + since + " is not known: no history was given.", List.of());
        why.wouldSettle("the school's inspection history" + since + ", section 8 inspections included");
        return Truth.NOT_KNOWN;
    }
}
