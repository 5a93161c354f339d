package org.schooloversight.triggers.assess;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.triggers.policy.SupportPolicy.GradeFrom;

/** Asks whether enough of the latest inspections that gave grades had a certain outcome. */
final class InspectionPatternTest implements CriterionTest {

    /**
     * What the test is about.
     *
     * @param first  the first inspection looked at, counted from the latest, which is 1
     * @param last  the last inspection looked at
     * @param atLeast  how many of them must have had the outcome
     * @param months  how many months ago they may have been, empty if any time
     * @param from  whose inspections count
     */
    record Settings(int first, int last, int atLeast, OptionalInt months, GradeFrom from) {}

    private final Settings settings;
    private final OutcomeTest outcome;

    InspectionPatternTest(Settings settings, OutcomeTest outcome) {
        this.settings = settings;
        this.outcome = outcome;
    }

    @Override
    public Truth evaluate(SchoolCase each, Explanation why) {
        List<List<Inspection>> inspections = GradedInspections.newestFirst(each, settings.from);
        Tally tally = new Tally();
        for (int i = settings.first; i <= Math.min(settings.last, inspections.size()); i++) {
            tally.add(ofDay(each, i, inspections.get(i - 1), why));
        }
        int missing = settings.last - Math.max(settings.first - 1, inspections.size());
        if (missing > 0) {
            Truth others = others(each, inspections, why);
            for (int i = 0; i < missing; i++) {
                tally.add(others);
            }
        }
        Truth result = tally.atLeast(settings.atLeast);
        if (why.isWanted() && settings.last > settings.first) {
            why.say(conclusion(result, tally), List.of());
        }
        return result;
    }

    /** Tells whether an inspection had the outcome and was not too long ago; records of one day may not agree. */
    private Truth ofDay(SchoolCase each, int number, List<Inspection> records, Explanation why) {
        String which = number == 1
                ? "The school's latest inspection, of "
                : "Inspection " + number + " of the school, counted from the latest, of ";
        which += EnglishDates.day(records.get(0).date());
        if (!isRecent(each, records.get(0))) {
            if (why.isWanted()) {
                why.say(
                        which + ", was not within the last " + settings.months.orElse(0)
                                + " months, and does not count.",
                        sources(each, records));
            }
            return Truth.CLEAR;
        }
        Set<Truth> truths = EnumSet.noneOf(Truth.class);
        for (Inspection inspection : records) {
            Truth truth = outcome.of(inspection, why);
            truths.add(truth);
            if (why.isWanted()) {
                why.say(
                        which + ", " + outcome.words(inspection) + ". " + counts(truth),
                        List.of(each.source(inspection.urn(), inspection.provenance())));
            }
        }
        if (truths.size() > 1) {
            why.wouldSettle("which record of the inspection of "
                    + EnglishDates.day(records.get(0).date()) + " is right");
            return Truth.NOT_KNOWN;
        }
        return truths.iterator().next();
    }

    private boolean isRecent(SchoolCase each, Inspection inspection) {
        return settings.months.isEmpty()
                || inspection
                        .date()
                        .plusMonths(settings.months.getAsInt())
                        .isAfter(each.asOf().effectiveOn());
    }

    private static List<String> sources(SchoolCase each, List<Inspection> records) {
        return records.stream()
                .map(inspection -> each.source(inspection.urn(), inspection.provenance()))
                .distinct()
                .toList();
    }

    private static String counts(Truth truth) {
        return switch (truth) {
            case FIRED -> "That counts.";
            case CLEAR, NOT_APPLICABLE -> "That does not count.";
            case NOT_KNOWN -> "Whether that counts is not known.";
        };
    }

    /** Tells of inspections that are not there: whether it is known that there were none, or none that could count. */
    private Truth others(SchoolCase each, List<List<Inspection>> inspections, Explanation why) {
        boolean areTooOld = !inspections.isEmpty()
                && !isRecent(each, inspections.get(inspections.size() - 1).get(0));
        if (areTooOld) {
            return Truth.CLEAR;
        }
        String many = inspections.isEmpty() ? "no" : Numerals.words(inspections.size());
        if (isWhole(each, inspections)) {
            why.say(
                    "The school has had " + many + (inspections.isEmpty() ? "" : " such") + " inspection"
                            + (inspections.size() == 1 ? "" : "s") + " by "
                            + EnglishDates.day(each.asOf().effectiveOn()) + ".",
                    List.of());
            return Truth.CLEAR;
        }
        why.say(
                "What the school's " + (inspections.isEmpty() ? "" : "earlier ")
                        + "inspections found is not known: their history was not given.",
                List.of());
        why.wouldSettle("the school's inspection history up to "
                + EnglishDates.day(each.asOf().knownBy()));
        return Truth.NOT_KNOWN;
    }

    /** Tells whether every inspection is there. A source of the latest only, which has none, tells that there was none. */
    private boolean isWhole(SchoolCase each, List<List<Inspection>> inspections) {
        InspectionCoverage coverage = each.evidence().inspectionCoverage();
        return coverage == InspectionCoverage.HISTORY
                || (coverage == InspectionCoverage.LATEST_GRADE
                        && inspections.isEmpty()
                        && each.evidence().inspections().stream()
                                .noneMatch(inspection -> GradedInspections.isGraded(inspection)
                                        && each.counts(inspection.urn(), settings.from)));
    }

    private String conclusion(Truth result, Tally tally) {
        int looked = settings.last - settings.first + 1;
        String asked = Numerals.words(settings.atLeast) + (settings.atLeast == 1 ? " is" : " are") + " asked for.";
        String of = " of the " + Numerals.words(looked) + " inspections in question";
        return result == Truth.NOT_KNOWN
                ? "Whether " + Numerals.words(settings.atLeast) + of + " count is not known."
                : capital(Numerals.words(tally.fired())) + of + (tally.fired() == 1 ? " counts; " : " count; ") + asked;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
