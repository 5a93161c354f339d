package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.schooloversight.reporting.DutyAnswers;
import org.schooloversight.reporting.model.DutyList;

class DeadlineTextTest {

    private static String text(String kind) {
        return DeadlineText.full(DutyAnswers.answers().get(kind));
    }

    @TestFactory
    Stream<DynamicTest> noLineIsWiderThanAPageOrEndsInABlank() {
        return Stream.concat(
                        DutyAnswers.answers().keySet().stream().map(DeadlineTextTest::text),
                        Stream.of(
                                DutiesText.list(DutyAnswers.duties()),
                                DutiesText.list(new DutyList(List.of())),
                                ScheduleText.full(DutyAnswers.schedule()),
                                ScheduleText.full(DutyAnswers.nothing())))
                .map(text -> DynamicTest.dynamicTest(text.lines().findFirst().orElse(""), () -> {
                    assertThat(text).endsWith("\n").doesNotContain("\n\n\n", "..");
                    assertThat(text.lines()).allSatisfy(line -> {
                        assertThat(line.length()).isLessThanOrEqualTo(110);
                        assertThat(line).isEqualTo(line.stripTrailing());
                    });
                }));
    }

    @Test
    void theDayComesFirst() {
        assertThat(text("certain").lines().limit(3))
                .containsExactly(
                        "ehc-final-plan  Send the final plan",
                        "  By Monday 25 January 2027.",
                        "  To miss the day is a breach of law (regulations).");
    }

    @Test
    void guidanceIsMissedAndNotBroken() {
        assertThat(text("guidance"))
                .contains("  To miss the day is no breach of law: statutory guidance asks for it.\n");
    }

    @Test
    void daysPassedOverAreGroupedInRuns() {
        assertThat(text("passed over").replaceAll("\\s+", " "))
                .contains("not counted: Saturday 7 November 2026 to Tuesday 10 November 2026, 4 days: weekend and"
                        + " school closed (no heating)")
                .contains("not counted: Saturday 19 December 2026 to Sunday 3 January 2027, 16 days: weekend, school"
                        + " holiday, Christmas Day, Boxing Day (bank holiday) and New Year's Day (bank holiday)")
                .containsPattern(
                        "not counted: [0-9]+ weekends, the first from Saturday 14 November 2026, the last until ");
    }

    @Test
    void eachBoundIsSaidInItsWay() {
        assertThat(text("right")).contains("\n  Until ", "the right has lapsed; nobody is late.");
        assertThat(text("minimum"))
                .contains("\n  Not before the end of ", "It ends a minimum period. To act sooner is ");
        assertThat(text("beginning")).contains("\n  From ", "Something begins with the day; no limit follows from it.");
        assertThat(text("no number of days")).contains("the instrument sets no number of days.");
    }

    @Test
    void whatIsNotCertainSaysWhatWouldSettleIt() {
        assertThat(text("past the calendar"))
                .contains("By a day not before ", "The day cannot be given for certain.", "  Why: Which days are");
    }

    @Test
    void anOpenPointShowsTheDayUnderEachReading() {
        assertThat(text("open point").replaceAll("\\s+", " "))
                .contains(
                        "Taken as regulations (",
                        "Wednesday 4 November 2026. As guidance (",
                        "Thursday 5 November 2026.");
    }

    @Test
    void aLimitThatDoesNotApplyAndAClockWithoutARuleHaveNoSteps() {
        assertThat(text("disapplied")).contains("The limit does not apply").doesNotContain("How the day is found");
        assertThat(text("not in force"))
                .contains("No rule of this clock was in force on Tuesday 7 September 2010")
                .doesNotContain("The rule\n");
    }
}
