package org.schooloversight.triggers.assess;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.InspectionOutcome;

/** Asks whether an inspection had an outcome, on the scale that it was made on. Immutable. */
final class OutcomeTest {

    private static final Set<OverallGrade> MIDDLE =
            Set.of(OverallGrade.REQUIRES_IMPROVEMENT, OverallGrade.SATISFACTORY);

    private final InspectionOutcome outcome;

    OutcomeTest(InspectionOutcome outcome) {
        this.outcome = outcome;
    }

    /** Tells whether an inspection that gave grades had the outcome; says so if it is not known. */
    Truth of(Inspection inspection, Explanation why) {
        Optional<CategoryOfConcern> category = category(inspection);
        if (category.filter(outcome.categories()::contains).isPresent()) {
            return Truth.FIRED;
        }
        Truth graded = graded(inspection, why);
        if (graded == Truth.FIRED || outcome.categories().isEmpty() || category.isPresent()) {
            return graded == Truth.NOT_APPLICABLE ? withoutScale(inspection, category, why) : graded;
        }
        return Truth.any(graded, withoutCategory(inspection, why));
    }

    /** Tells what the grades say; not applicable if the outcome says nothing of their scale. */
    private Truth graded(Inspection inspection, Explanation why) {
        if (inspection instanceof Inspection.Graded one) {
            return outcome.overall().isEmpty() ? Truth.NOT_APPLICABLE : overall(one, why);
        }
        if (inspection instanceof Inspection.SubJudgements many) {
            return listed(outcome.judgements(), many.grades(), many, "key judgement", why);
        }
        return inspection instanceof Inspection.ReportCard card
                ? listed(outcome.areas(), card.grades(), card, "area", why)
                : Truth.NOT_APPLICABLE;
    }

    /** Satisfactory and requires improvement are of two scales: the policy must name the one that was given. */
    private Truth overall(Inspection.Graded graded, Explanation why) {
        if (outcome.overall().contains(graded.grade())) {
            return Truth.FIRED;
        }
        if (MIDDLE.contains(graded.grade()) && outcome.overall().stream().anyMatch(MIDDLE::contains)) {
            otherScale(graded, why);
            return Truth.NOT_KNOWN;
        }
        return Truth.CLEAR;
    }

    private static <G> Truth listed(
            Map<String, Set<G>> asked, Map<String, G> given, Inspection inspection, String what, Explanation why) {
        Truth result = Truth.NOT_APPLICABLE;
        for (Map.Entry<String, Set<G>> each : asked.entrySet()) {
            G grade = given.get(each.getKey());
            result = Truth.any(
                    result,
                    grade == null ? Truth.NOT_KNOWN : Truth.of(each.getValue().contains(grade)));
        }
        if (result == Truth.NOT_KNOWN && why.isWanted()) {
            asked.keySet().stream()
                    .filter(name -> !given.containsKey(name))
                    .forEach(name -> why.wouldSettle("the grade of the " + what + " '" + name
                            + "' at the inspection of " + EnglishDates.day(inspection.date())));
        }
        return result;
    }

    private Truth withoutScale(Inspection inspection, Optional<CategoryOfConcern> category, Explanation why) {
        if (category.isPresent() && !outcome.categories().isEmpty()) {
            return Truth.CLEAR;
        }
        otherScale(inspection, why);
        return Truth.NOT_KNOWN;
    }

    private static void otherScale(Inspection inspection, Explanation why) {
        if (why.isWanted()) {
            why.say(
                    "The programme does not say what it takes of the scale that the inspection of "
                            + EnglishDates.day(inspection.date())
                            + " was made on, and grades of one scale are not read as grades of another.",
                    List.of());
            why.wouldSettle("a version of the programme that speaks of the scale that the inspection of "
                    + EnglishDates.day(inspection.date()) + " was made on");
        }
    }

    /**
     * Tells what it means that no category of concern is recorded: that there was none, unless the grades are those of schools that are
     * put in one.
     */
    private static Truth withoutCategory(Inspection inspection, Explanation why) {
        if (!isLowest(inspection)) {
            return Truth.CLEAR;
        }
        if (why.isWanted()) {
            why.say(
                    "The inspection of " + EnglishDates.day(inspection.date())
                            + " gave the lowest grade, and whether it put the school in "
                            + "a category of concern is not recorded.",
                    List.of());
            why.wouldSettle(
                    "the category of concern, if any, after the inspection of " + EnglishDates.day(inspection.date()));
        }
        return Truth.NOT_KNOWN;
    }

    private static boolean isLowest(Inspection inspection) {
        if (inspection instanceof Inspection.Graded graded) {
            return graded.grade() == OverallGrade.INADEQUATE;
        }
        if (inspection instanceof Inspection.SubJudgements many) {
            return many.grades().containsValue(OverallGrade.INADEQUATE);
        }
        return inspection instanceof Inspection.ReportCard card
                && (card.grades().containsValue(AreaGrade.URGENT_IMPROVEMENT)
                        || card.safeguardingMet().filter(met -> !met).isPresent());
    }

    private static Optional<CategoryOfConcern> category(Inspection inspection) {
        if (inspection instanceof Inspection.Graded graded) {
            return graded.category();
        }
        if (inspection instanceof Inspection.SubJudgements many) {
            return many.category();
        }
        return inspection instanceof Inspection.ReportCard card ? card.category() : Optional.empty();
    }

    /** Words what an inspection found, to follow the inspection. */
    String words(Inspection inspection) {
        String category = category(inspection)
                .map(found -> ", and put the school in " + found.words())
                .orElse("");
        if (inspection instanceof Inspection.Graded graded) {
            return "gave the overall grade " + graded.grade().title() + category;
        }
        if (inspection instanceof Inspection.SubJudgements many) {
            return grades("key judgements", many.grades(), outcome.judgements().keySet(), OverallGrade::title)
                    + category;
        }
        return inspection instanceof Inspection.ReportCard card
                ? grades("areas", card.grades(), outcome.areas().keySet(), OutcomeTest::title) + category
                : "gave no grade";
    }

    private static <G> String grades(String what, Map<String, G> given, Set<String> asked, Function<G, String> title) {
        List<String> parts = given.entrySet().stream()
                .filter(each -> asked.contains(each.getKey()))
                .map(each -> each.getKey() + " " + title.apply(each.getValue()))
                .toList();
        return parts.isEmpty()
                ? "graded " + what + " and gave no overall grade"
                : "graded " + what + ", among them " + Text.list(parts, "and");
    }

    private static String title(AreaGrade grade) {
        return grade.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
