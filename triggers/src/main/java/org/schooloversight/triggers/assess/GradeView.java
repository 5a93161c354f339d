package org.schooloversight.triggers.assess;

import java.util.List;
import java.util.TreeSet;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.GradeStanding;
import org.schooloversight.triggers.policy.SupportPolicy.GradeFrom;

/** Finds where a school stands by its latest overall grade, among the inspections that had been made and were public. */
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
                .filter(inspection -> GradedInspections.isGraded(inspection) && each.counts(inspection.urn(), from))
                .toList();
        List<Inspection> known = counted.stream().filter(each::isKnown).toList();
        if (known.isEmpty()) {
            explainEarlierNumber(each, from, why);
            return withoutInspection(each, from, !counted.isEmpty(), why);
        }
        Inspection latest = known.get(0);
        List<Inspection> ofThatDay = known.stream()
                .filter(inspection -> inspection.date().equals(latest.date()))
                .toList();
        List<Inspection.Graded> graded = ofThatDay.stream()
                .filter(Inspection.Graded.class::isInstance)
                .map(Inspection.Graded.class::cast)
                .toList();
        return graded.size() < ofThatDay.size() ? withoutOverallGrade(each, latest, why) : withGrade(each, graded, why);
    }

    /** Returns the standing of a day's inspection; all of them, if it is recorded with different grades. */
    private static int withGrade(SchoolCase each, List<Inspection.Graded> ofOneDay, Explanation why) {
        TreeSet<GradeStanding> standings = new TreeSet<>();
        ofOneDay.forEach(graded -> standings.add(GradeStanding.of(graded.grade())));
        if (why.isWanted()) {
            Inspection.Graded first = ofOneDay.get(0);
            List<String> sources = ofOneDay.stream()
                    .map(graded -> each.source(graded.urn(), graded.provenance()))
                    .distinct()
                    .toList();
            if (standings.size() == 1) {
                String category =
                        first.category().map(found -> ", in " + found.words()).orElse("");
                why.say(
                        "The school " + standings.first().words() + category + " at its inspection of "
                                + EnglishDates.day(first.date()) + ".",
                        sources);
            } else {
                List<String> words =
                        standings.stream().map(GradeStanding::words).toList();
                why.say(
                        "The inspection of " + EnglishDates.day(first.date())
                                + " is recorded with different grades: the school " + Text.list(words, "and") + ".",
                        sources);
                why.wouldSettle("which grade of the inspection of " + EnglishDates.day(first.date()) + " is right");
            }
        }
        return standings.stream().mapToInt(SchoolState::bit).reduce(0, (some, bit) -> some | bit);
    }

    private static int withoutOverallGrade(SchoolCase each, Inspection latest, Explanation why) {
        why.say(
                "The school's latest inspection, of " + EnglishDates.day(latest.date())
                        + ", gave no overall grade. This programme asks for one, "
                        + "and grades of one scale are not read as grades of another.",
                List.of(each.source(latest.urn(), latest.provenance())));
        why.wouldSettle("a version of the programme that speaks of inspections without an overall grade");
        return ANY_GRADE;
    }

    private static int withoutInspection(SchoolCase each, GradeFrom from, boolean later, Explanation why) {
        InspectionCoverage coverage = each.evidence().inspectionCoverage();
        if (coverage == InspectionCoverage.HISTORY || (coverage == InspectionCoverage.LATEST_GRADE && !later)) {
            why.say(
                    "The school has not been inspected yet: "
                            + (later
                                    ? "its first inspection was made or published after the day of the question."
                                    : "no inspection is recorded")
                            + (later ? "" : from == GradeFrom.OWN ? " under its present number." : "."),
                    List.of());
            return NOT_INSPECTED;
        }
        if (later) {
            why.say(
                    "The only inspection recorded was made or published after the day of the question, "
                            + "so how the school stood on that day is not known.",
                    List.of());
        } else {
            why.say("No record of inspections was given, so the school's grade is not known.", List.of());
        }
        why.wouldSettle("the school's inspection history up to "
                + EnglishDates.day(each.asOf().knownBy()));
        return ANY_GRADE | NOT_INSPECTED;
    }

    private static void explainEarlierNumber(SchoolCase each, GradeFrom from, Explanation why) {
        if (!why.isWanted()) {
            return;
        }
        each.evidence().inspections().stream()
                .filter(inspection -> each.isKnown(inspection) && !each.counts(inspection.urn(), from))
                .filter(Inspection.Graded.class::isInstance)
                .map(Inspection.Graded.class::cast)
                .findFirst()
                .ifPresent(graded -> why.say(
                        "Under its earlier number " + graded.urn() + " the school "
                                + GradeStanding.of(graded.grade()).words() + " at its inspection of "
                                + EnglishDates.day(graded.date())
                                + "; that judgement is not counted.",
                        List.of(each.source(graded.urn(), graded.provenance()))));
    }
}
