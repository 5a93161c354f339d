package org.schooloversight.triggers.assess;

import java.util.List;
import java.util.Optional;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.triggers.policy.GradeStanding;
import org.schooloversight.triggers.policy.SupportPolicy.GradeFrom;

/** Finds where a school stands by its latest overall grade, among the inspections that were public. */
final class GradeView {

    private static final int NOT_INSPECTED = SchoolState.bit(GradeStanding.NOT_INSPECTED);
    private static final int ANY_GRADE = SchoolState.bit(GradeStanding.OUTSTANDING)
            | SchoolState.bit(GradeStanding.GOOD)
            | SchoolState.bit(GradeStanding.REQUIRES_IMPROVEMENT)
            | SchoolState.bit(GradeStanding.INADEQUATE);

    private GradeView() {}

    /** Returns the standings still possible, as bits by ordinal. */
    static int possible(SchoolCase each, GradeFrom from, Explanation why) {
        List<Inspection> counted = each.evidence().inspections().stream()
                .filter(inspection -> counts(each, from, inspection))
                .toList();
        Optional<Inspection> latest = counted.stream()
                .filter(inspection -> each.isKnown(inspection.provenance()))
                .findFirst();
        if (why.isWanted()) {
            explainEarlierNumber(each, from, why);
        }
        if (latest.isEmpty()) {
            return withoutInspection(each, !counted.isEmpty(), why);
        }
        if (latest.get() instanceof Inspection.Graded graded) {
            if (why.isWanted()) {
                String category =
                        graded.category().map(each2 -> ", in " + each2.words()).orElse("");
                why.say(
                        "The school " + GradeStanding.of(graded.grade()).words() + category + " at its inspection of "
                                + graded.date() + ".",
                        List.of(each.source(graded.urn(), graded.provenance())));
            }
            return SchoolState.bit(GradeStanding.of(graded.grade()));
        }
        return withoutOverallGrade(each, latest.get(), why);
    }

    private static boolean counts(SchoolCase each, GradeFrom from, Inspection inspection) {
        boolean full = !(inspection instanceof Inspection.Ungraded) && !(inspection instanceof Inspection.Monitoring);
        return full
                && (from == GradeFrom.EARLIER_NUMBER
                        || inspection.urn().equals(each.school().urn()));
    }

    private static int withoutOverallGrade(SchoolCase each, Inspection latest, Explanation why) {
        why.say(
                "The school's latest inspection, of " + latest.date()
                        + ", gave no overall grade. This programme asks for one, "
                        + "and grades of one scale are not read as grades of another.",
                List.of(each.source(latest.urn(), latest.provenance())));
        why.wouldSettle("a version of the programme that speaks of inspections without an overall grade");
        return ANY_GRADE;
    }

    private static int withoutInspection(SchoolCase each, boolean later, Explanation why) {
        InspectionCoverage coverage = each.evidence().inspectionCoverage();
        if (coverage == InspectionCoverage.HISTORY || (coverage == InspectionCoverage.LATEST_GRADE && !later)) {
            why.say(
                    "The school has not been inspected yet as the school it is now: no inspection is recorded.",
                    List.of());
            return NOT_INSPECTED;
        }
        if (later) {
            why.say(
                    "The only inspection recorded was published after "
                            + each.asOf().knownBy() + ", so how the school stood on that day is not known.",
                    List.of());
        } else {
            why.say("No record of inspections was given, so the school's grade is not known.", List.of());
        }
        why.wouldSettle("the school's inspection history up to " + each.asOf().knownBy());
        return ANY_GRADE | NOT_INSPECTED;
    }

    private static void explainEarlierNumber(SchoolCase each, GradeFrom from, Explanation why) {
        if (from == GradeFrom.EARLIER_NUMBER) {
            return;
        }
        each.evidence().inspections().stream()
                .filter(inspection -> each.isKnown(inspection.provenance())
                        && !inspection.urn().equals(each.school().urn()))
                .findFirst()
                .ifPresent(inspection -> {
                    if (inspection instanceof Inspection.Graded graded) {
                        why.say(
                                "Under its earlier number " + graded.urn() + " the school "
                                        + GradeStanding.of(graded.grade()).words() + " on " + graded.date()
                                        + "; that judgement is not counted.",
                                List.of(each.source(graded.urn(), graded.provenance())));
                    }
                });
    }
}
