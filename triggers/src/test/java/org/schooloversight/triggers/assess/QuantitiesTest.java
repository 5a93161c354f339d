package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.core.school.School;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Results;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.assess.Asked.Answer;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.Quantity;
import org.schooloversight.triggers.policy.Quantity.Peers;
import org.schooloversight.triggers.policy.Quantity.Ties;
import org.schooloversight.triggers.policy.ResultTest;
import org.schooloversight.triggers.policy.ResultTest.Comparison;

/** Takes other things of figures than the figures themselves. */
class QuantitiesTest {

    private static final School PRIMARY = Schools.primary().build();

    private static Evidences attainment(String... figures) {
        Evidences evidence = Evidences.of(PRIMARY);
        List<String> years = List.of("2018-19", "2017-18", "2016-17");
        for (int i = 0; i < figures.length; i++) {
            evidence.result("ks2-rwm-expected", years.get(i), figures[i]);
        }
        return evidence;
    }

    @Test
    @DisplayName("The number of pupils is known where the figure is withheld because they are few")
    void pupilCount() {
        Criterion few = Asked.of(new Quantity.PupilCount(), Comparison.BELOW);
        Evidences evidence = Evidences.of(PRIMARY)
                .add(Results.of("ks2-rwm-expected", "2018-19")
                        .withheld(Withheld.SUPPRESSED)
                        .pupils(4));

        Answer answer = Asked.ask(few, "11", PRIMARY, evidence);

        assertThat(answer.truth()).isEqualTo(Truth.FIRED);
        assertThat(answer.texts())
                .containsExactly(
                        "The number of pupils behind the expected standard in reading, writing and maths at key "
                                + "stage 2 for all pupils: 4 in 2018-19. That is below 11.");
        Answer without = Asked.ask(few, "11", PRIMARY, attainment("70"));
        assertThat(without.truth()).isEqualTo(Truth.NOT_KNOWN);
        assertThat(without.wouldSettle())
                .containsExactly(
                        "the number of pupils behind the expected standard in reading, writing and maths at key "
                                + "stage 2 for all pupils in 2018-19");
    }

    @Test
    @DisplayName("Numbers of pupils that differ are not known; the more settled counts")
    void pupilCountsDiffer() {
        Criterion few = Asked.of(new Quantity.PupilCount(), Comparison.BELOW);
        Evidences differ = Evidences.of(PRIMARY)
                .add(Results.of("ks2-rwm-expected", "2018-19").value("70").pupils(4))
                .add(Results.of("ks2-rwm-expected", "2018-19").value("70").pupils(40));
        Evidences settled = Evidences.of(PRIMARY)
                .add(Results.of("ks2-rwm-expected", "2018-19")
                        .status(ResultStatus.PROVISIONAL)
                        .published("2019-09-10")
                        .value("70")
                        .pupils(40))
                .add(Results.of("ks2-rwm-expected", "2018-19")
                        .status(ResultStatus.REVISED)
                        .value("70")
                        .pupils(4));

        assertThat(Asked.ask(few, "11", PRIMARY, differ).truth()).isEqualTo(Truth.NOT_KNOWN);
        assertThat(Asked.ask(few, "11", PRIMARY, settled).truth()).isEqualTo(Truth.FIRED);
    }

    @Test
    @DisplayName("A change is from the year so many years before, and is not known without it")
    void change() {
        Criterion fell = Asked.of(new Quantity.Change(2), Comparison.AT_MOST);

        Answer answer = Asked.ask(fell, "-10", PRIMARY, attainment("60", "99", "70"));

        assertThat(answer.truth()).isEqualTo(Truth.FIRED);
        assertThat(answer.texts())
                .containsExactly(
                        "The change in the expected standard in reading, writing and maths at key stage 2 over 2 "
                                + "years for all pupils: -10 percentage points (60% in 2018-19 and 70% in 2016-17). "
                                + "That is at or below -10 percentage points.");
        Answer without = Asked.ask(fell, "-10", PRIMARY, attainment("60", "70"));
        assertThat(without.truth()).isEqualTo(Truth.NOT_KNOWN);
        assertThat(without.wouldSettle())
                .containsExactly(
                        "the expected standard in reading, writing and maths at key stage 2 for all pupils in 2016-17");
    }

    @Test
    @DisplayName("A trend is the slope of the line that fits best, and every year of it is needed")
    void slope() {
        Criterion falls = Asked.of(new Quantity.Slope(3), Comparison.AT_MOST);

        Answer answer = Asked.ask(falls, "-2", PRIMARY, attainment("61", "60", "66"));

        assertThat(answer.truth()).isEqualTo(Truth.FIRED);
        assertThat(answer.texts())
                .containsExactly(
                        "The trend of the expected standard in reading, writing and maths at key stage 2 over 3 "
                                + "years for all pupils: -2.5 percentage points a year (61% in 2018-19, 60% in 2017-18 and 66% in "
                                + "2016-17). That is at or below -2 percentage points a year.");
        assertThat(Asked.ask(falls, "-2", PRIMARY, attainment("61", "60")).truth())
                .isEqualTo(Truth.NOT_KNOWN);
    }

    @Test
    @DisplayName("A trend over years that were not published one after another counts their distance, or is none")
    void slopeOverAGap() {
        Evidences evidence = attainment("60", "62")
                .add(Results.of("ks2-rwm-expected", "2021-22").value("54").published("2022-12-15"));
        SchoolCase later = Asked.on("2023-03-01", PRIMARY, evidence);
        Criterion falls = Asked.of(new Quantity.Slope(3), Comparison.AT_MOST);
        Criterion.ResultPattern breaks = new Criterion.ResultPattern(
                Asked.ATTAINMENT,
                Asked.ALL,
                1,
                1,
                Asked.BREAK,
                new ResultTest(new Quantity.Slope(3), Comparison.AT_MOST, Asked.LIMIT, false));

        assertThat(Asked.ask(falls, "-2", later).truth()).isEqualTo(Truth.FIRED);
        assertThat(Asked.ask(falls, "-2.01", later).truth()).isEqualTo(Truth.CLEAR);
        assertThat(Asked.ask(breaks, "-2", later).truth()).isEqualTo(Truth.CLEAR);
    }

    @Test
    @DisplayName("Only a figure, or its difference from a middle, has confidence limits that a test may be of")
    void significance() {
        for (Quantity quantity : List.of(
                new Quantity.PupilCount(),
                new Quantity.Change(1),
                new Quantity.Slope(3),
                new Quantity.Rank(Peers.ALL, Ties.WORST),
                new Quantity.Quartile(Peers.ALL, Ties.WORST),
                new Quantity.Residual(Peers.ALL, Asked.READING))) {
            Criterion test = new Criterion.ResultPattern(
                    Asked.ATTAINMENT,
                    Asked.ALL,
                    1,
                    1,
                    Asked.SKIPPED,
                    new ResultTest(quantity, Comparison.BELOW, Asked.LIMIT, true));
            assertThatThrownBy(() -> Asked.test(test, "0"))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("cannot be of significance; accepted:");
        }
    }
}
