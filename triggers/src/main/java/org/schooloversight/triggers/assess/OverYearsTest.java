package org.schooloversight.triggers.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.Text;

/** Asks a test of each of the latest years of a measure, as if that year were the latest, and counts the years where it fires. */
final class OverYearsTest implements CriterionTest {

    /**
     * What the test is about.
     *
     * @param measure  the measure whose years are meant
     * @param years  the number of years
     * @param atLeast  in how many of them the test must fire
     * @param gapsBreak  true if the years must follow each other
     */
    record Settings(Measure measure, int years, int atLeast, boolean gapsBreak) {}

    private final Settings settings;
    private final YearsInQuestion inQuestion;
    private final CriterionTest test;

    OverYearsTest(Settings settings, YearsInQuestion inQuestion, CriterionTest test) {
        this.settings = settings;
        this.inQuestion = inQuestion;
        this.test = test;
    }

    @Override
    public Truth evaluate(SchoolCase each, Explanation why) {
        List<AcademicYear> years = inQuestion.latest(each, settings.years);
        boolean fewer = years.size() < settings.years;
        if (fewer || (settings.gapsBreak && !YearsInQuestion.followEachOther(years))) {
            return withoutYears(each, years, fewer, why);
        }
        Tally tally = new Tally();
        List<Truth> truths = new ArrayList<>();
        for (AcademicYear year : years) {
            Explanation ofYear = why.part();
            Truth truth = test.evaluate(each.upTo(year), ofYear);
            tally.add(truth);
            truths.add(truth);
            why.take("In " + year + ": ", ofYear);
        }
        if (isOutOfScope(truths)) {
            say(
                    why,
                    "The test does not apply in every one of the years " + Text.list(years, "and")
                            + ", so this does not apply to the school.");
            return Truth.NOT_APPLICABLE;
        }
        Truth result = tally.atLeast(settings.atLeast);
        say(why, conclusion(result, tally));
        return result;
    }

    /** Where all the years are asked for, one to which the test does not apply means that the school is not in scope. */
    private boolean isOutOfScope(List<Truth> truths) {
        return settings.atLeast == settings.years
                ? truths.contains(Truth.NOT_APPLICABLE)
                : !truths.isEmpty() && truths.stream().allMatch(truth -> truth == Truth.NOT_APPLICABLE);
    }

    private Truth withoutYears(SchoolCase each, List<AcademicYear> years, boolean fewer, Explanation why) {
        List<Truth> truths = years.isEmpty()
                ? List.of(test.evaluate(each, Explanation.UNWANTED))
                : years.stream()
                        .map(year -> test.evaluate(each.upTo(year), Explanation.UNWANTED))
                        .toList();
        if (isOutOfScope(truths)) {
            test.evaluate(years.isEmpty() ? each : each.upTo(years.get(truths.indexOf(Truth.NOT_APPLICABLE))), why);
            return Truth.NOT_APPLICABLE;
        }
        if (fewer) {
            say(
                    why,
                    title() + ": published for fewer than " + settings.years + " years by "
                            + EnglishDates.day(each.asOf().knownBy()) + ".");
            return Truth.NOT_KNOWN;
        }
        say(
                why,
                title() + ": last published for " + Text.list(years, "and")
                        + ", which do not follow each other, so there is no pattern.");
        return Truth.CLEAR;
    }

    private String conclusion(Truth result, Tally tally) {
        String asked = Numerals.words(settings.atLeast) + " of " + Numerals.words(settings.years);
        return switch (result) {
            case FIRED ->
                "The test is met in " + Numerals.words(tally.fired()) + " of the " + Numerals.words(settings.years)
                        + " years; " + Numerals.words(settings.atLeast) + (settings.atLeast == 1 ? " is" : " are")
                        + " asked for.";
            case NOT_KNOWN -> "Whether the test is met in " + asked + " years is not known.";
            case CLEAR, NOT_APPLICABLE -> "The test is not met in " + asked + " years, as is asked for.";
        };
    }

    private String title() {
        String words = settings.measure.title();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void say(Explanation why, String text) {
        why.say(text, List.of());
    }
}
