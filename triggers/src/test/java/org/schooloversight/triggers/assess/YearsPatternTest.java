package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Results;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.assess.Asked.Answer;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.Quantity;
import org.schooloversight.triggers.policy.ResultTest;

/** Asks of some of the latest years, and of several figures in each. */
class YearsPatternTest {

    private static final School PRIMARY = Schools.primary().build();
    private static final String TITLE =
            "The expected standard in reading, writing and maths at key stage 2 for all pupils: ";

    /** Figures of the three latest years, latest first; a blank is withheld, a dash is not there at all. */
    private static Evidences attainment(String... figures) {
        Evidences evidence = Evidences.of(PRIMARY);
        List<String> years = List.of("2018-19", "2017-18", "2016-17");
        for (int i = 0; i < figures.length; i++) {
            if (figures[i].isEmpty()) {
                evidence.add(Results.of("ks2-rwm-expected", years.get(i)).withheld(Withheld.SUPPRESSED));
            } else if (!figures[i].equals("-")) {
                evidence.result("ks2-rwm-expected", years.get(i), figures[i]);
            }
        }
        return evidence;
    }

    private static Criterion.OverYears overYears(int atLeast, Criterion test) {
        return new Criterion.OverYears(Asked.ATTAINMENT, 3, atLeast, Asked.SKIPPED, test);
    }

    private static void is(Truth truth, String conclusion, Answer answer) {
        assertThat(answer.truth()).isEqualTo(truth);
        assertThat(answer.texts()).anyMatch(text -> text.endsWith(conclusion));
    }

    @Test
    @DisplayName("Two of the three latest years are asked for, and the words count them")
    void twoOfThree() {
        Criterion twoOfThree = Asked.pattern(3, 2, Asked.SKIPPED);

        Answer two = Asked.ask(twoOfThree, "65", PRIMARY, attainment("60", "70", "64"));

        assertThat(two.truth()).isEqualTo(Truth.FIRED);
        assertThat(two.texts())
                .containsExactly(
                        TITLE + "60% in 2018-19, 70% in 2017-18 and 64% in 2016-17. Two of the three are below 65%.");
        is(Truth.FIRED, " All are below 65%.", Asked.ask(twoOfThree, "65", PRIMARY, attainment("60", "61", "64")));
        is(
                Truth.CLEAR,
                " Only one of the three is below 65%; two are asked for.",
                Asked.ask(twoOfThree, "65", PRIMARY, attainment("60", "65", "65")));
        is(
                Truth.CLEAR,
                " None of the three is below 65%; two are asked for.",
                Asked.ask(twoOfThree, "65", PRIMARY, attainment("70", "65", "65")));
        is(
                Truth.CLEAR,
                " At most one of the three is below 65%; two are asked for.",
                Asked.ask(twoOfThree, "65", PRIMARY, attainment("70", "65", "")));
        is(
                Truth.FIRED,
                " Two of the three are below 65%.",
                Asked.ask(twoOfThree, "65", PRIMARY, attainment("60", "", "5")));
    }

    @Test
    @DisplayName("A year that is not known decides nothing, and is named")
    void oneNotKnown() {
        Answer answer = Asked.ask(Asked.pattern(3, 2, Asked.SKIPPED), "65", PRIMARY, attainment("60", "70"));

        is(Truth.NOT_KNOWN, " Whether at least two of the three are below 65% is not known.", answer);
        assertThat(answer.wouldSettle())
                .containsExactly(
                        "the expected standard in reading, writing and maths at key stage 2 for all pupils in 2016-17");
    }

    @Test
    @DisplayName("A test of two figures is asked of each year in turn, and the words name the year")
    void eachYear() {
        Criterion both = new Criterion.AllOf(List.of(
                Asked.pattern(1, 1, Asked.SKIPPED),
                new Criterion.ResultPattern(
                        Asked.READING,
                        Asked.ALL,
                        1,
                        1,
                        Asked.SKIPPED,
                        new ResultTest(ResultTest.Comparison.AT_MOST, Asked.LIMIT, false))));
        Evidences evidence = attainment("60", "60", "60");
        List.of("2018-19", "2017-18").forEach(year -> evidence.result("ks2-reading-progress", year, "-2"));

        Answer two = Asked.ask(overYears(2, both), "65", PRIMARY, evidence);
        Answer three = Asked.ask(overYears(3, both), "65", PRIMARY, evidence);

        assertThat(two.truth()).isEqualTo(Truth.FIRED);
        assertThat(two.texts())
                .contains(
                        "In 2017-18: " + TITLE + "60% in 2017-18. That is below 65%.",
                        "In 2017-18: Key stage 2 reading progress for all pupils: -2 in 2017-18. That is at or below 65.",
                        "The test is met in two of the three years; two are asked for.");
        is(Truth.NOT_KNOWN, "Whether the test is met in three of three years is not known.", three);
        assertThat(three.wouldSettle()).containsExactly("key stage 2 reading progress for all pupils in 2016-17");
    }

    @Test
    @DisplayName("A figure that was never published for a year is not taken from the year before")
    void notTheYearBefore() {
        Criterion absence = new Criterion.ResultPattern(
                MeasureId.of("absence-overall"),
                Asked.ALL,
                1,
                1,
                Asked.SKIPPED,
                new ResultTest(ResultTest.Comparison.ABOVE, Asked.LIMIT, false));
        Evidences evidence = attainment("1", "1", "1")
                .result("absence-overall", "2017-18", "9")
                .result("absence-overall", "2016-17", "9");

        Answer answer = Asked.ask(overYears(3, absence), "5", PRIMARY, evidence);

        assertThat(answer.truth()).isEqualTo(Truth.NOT_KNOWN);
        assertThat(answer.wouldSettle()).containsExactly("overall absence for all pupils in 2018-19");
    }

    @Test
    @DisplayName("A school to which the test does not apply in one of all the years asked for is not in scope")
    void outOfScope() {
        Criterion enoughPupils = new Criterion.Given(
                Asked.of(new Quantity.PupilCount(), ResultTest.Comparison.AT_LEAST),
                Asked.pattern(1, 1, Asked.SKIPPED));
        Evidences evidence = Evidences.of(PRIMARY)
                .add(Results.of("ks2-rwm-expected", "2018-19").value("5").pupils(11))
                .add(Results.of("ks2-rwm-expected", "2017-18").value("5").pupils(10))
                .add(Results.of("ks2-rwm-expected", "2016-17").value("5").pupils(20));

        Answer all = Asked.ask(overYears(3, enoughPupils), "11", PRIMARY, evidence);

        assertThat(all.truth()).isEqualTo(Truth.NOT_APPLICABLE);
        assertThat(all.texts())
                .contains(
                        "The test does not apply in every one of the years 2018-19, 2017-18 and 2016-17, so this does "
                                + "not apply to the school.");
        assertThat(Asked.ask(overYears(2, enoughPupils), "11", PRIMARY, evidence)
                        .truth())
                .isEqualTo(Truth.FIRED);
        assertThat(Asked.ask(overYears(3, enoughPupils), "10", PRIMARY, evidence)
                        .truth())
                .isEqualTo(Truth.FIRED);
    }

    @Test
    @DisplayName("A gap breaks a pattern of years that must follow each other, and is stepped over otherwise")
    void gaps() {
        Evidences evidence = attainment("60", "60", "60")
                .add(Results.of("ks2-rwm-expected", "2021-22").value("60").published("2022-12-15"));
        SchoolCase later = Asked.on("2023-03-01", PRIMARY, evidence);
        Criterion year = Asked.pattern(1, 1, Asked.SKIPPED);
        Criterion breaks = new Criterion.OverYears(Asked.ATTAINMENT, 3, 3, Asked.BREAK, year);

        Answer broken = Asked.ask(breaks, "65", later);

        assertThat(Asked.ask(overYears(3, year), "65", later).truth()).isEqualTo(Truth.FIRED);
        assertThat(broken.truth()).isEqualTo(Truth.CLEAR);
        assertThat(broken.texts())
                .containsExactly(
                        "The expected standard in reading, writing and maths at key stage 2: last published for "
                                + "2021-22, 2018-19 and 2017-18, which do not follow each other, so there is no pattern.");
    }

    @Test
    @DisplayName("Fewer years than are asked for are not known, whatever they show")
    void fewerYears() {
        SchoolCase early = Asked.on("2017-12-31", PRIMARY, Evidences.of(PRIMARY));

        Answer answer = Asked.ask(overYears(3, Asked.pattern(1, 1, Asked.SKIPPED)), "65", early);

        assertThat(answer.truth()).isEqualTo(Truth.NOT_KNOWN);
        assertThat(answer.texts())
                .containsExactly("The expected standard in reading, writing and maths at key stage 2: published for "
                        + "fewer than 3 years by 31 December 2017.");
    }

    @Test
    @DisplayName("A school without the key stage is not asked")
    void withoutKeyStage() {
        School infant = Schools.infant().build();

        assertThat(Asked.ask(overYears(2, Asked.pattern(1, 1, Asked.SKIPPED)), "65", infant, Evidences.of(infant))
                        .truth())
                .isEqualTo(Truth.NOT_APPLICABLE);
    }
}
