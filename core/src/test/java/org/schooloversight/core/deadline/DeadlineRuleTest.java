package org.schooloversight.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.DayKindId;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.deadline.CountingUnit.OfCalendar;
import org.schooloversight.core.deadline.DeadlineRule.Counting;
import org.schooloversight.core.deadline.DeadlineRule.NoSuchDay;

class DeadlineRuleTest {

    private final Calendars calendars = MadeUpCalendars.illustrative();

    private DaySpan day(DeadlineRule rule, int year, int month, int day) {
        return rule.resolve(calendars).day(LocalDate.of(year, month, day));
    }

    private DeadlineRule within(int amount, String kind, Counting counting) {
        return new DeadlineRule.Within(
                amount,
                new CountingUnit.OfKind(
                        calendars.kinds().find(DayKindId.of(kind)).orElseThrow()),
                counting,
                NoSuchDay.LAST_OF_MONTH);
    }

    private static DeadlineRule within(int amount, OfCalendar unit, Counting counting) {
        return new DeadlineRule.Within(amount, unit, counting, NoSuchDay.LAST_OF_MONTH);
    }

    private static DaySpan on(int year, int month, int day) {
        return DaySpan.on(LocalDate.of(year, month, day));
    }

    @Test
    void twentyWeeksFromTheRequest() {
        DeadlineRule rule = within(20, OfCalendar.WEEKS, Counting.AFTER_THE_DAY);
        assertThat(day(rule, 2026, 9, 7)).isEqualTo(on(2027, 1, 25)); // Monday to Monday
        assertThat(rule).hasToString("Within 20 weeks of the day, which is not counted.");
    }

    @Test
    void fifteenWorkingDaysBeginningWithAwareness() {
        DeadlineRule rule = within(15, "working-day-send", Counting.BEGINNING_WITH_THE_DAY);
        assertThat(day(rule, 2026, 12, 10)).isEqualTo(on(2027, 1, 4)); // Thursday to Monday, over Christmas
    }

    @Test
    void thirtyWorkingDaysOfTheTribunalLeaveOutChristmas() {
        DeadlineRule rule = within(30, "working-day-tribunal-send", Counting.AFTER_THE_DAY);
        assertThat(day(rule, 2026, 11, 23)).isEqualTo(on(2027, 1, 12)); // Monday to Tuesday
    }

    @Test
    void aLongSchoolHolidayDropsOutOfTheStatementOfAction() {
        DeadlineRule rule = within(10, "working-day-school-inspection", Counting.AFTER_THE_DAY);
        assertThat(day(rule, 2026, 12, 14)).isEqualTo(on(2027, 1, 11)); // Monday to Monday
        assertThat(day(rule, 2027, 2, 8)).isEqualTo(on(2027, 2, 22)); // Monday, over a half term of one week
        DeadlineRule other = within(10, "working-day-school-inspection-calendar-week", Counting.AFTER_THE_DAY);
        assertThat(day(other, 2027, 2, 8)).isEqualTo(on(2027, 3, 1)); // Monday
    }

    @Test
    void fiftySchoolDays() {
        DeadlineRule rule = within(50, "school-day", Counting.AFTER_THE_DAY);
        assertThat(day(rule, 2026, 11, 12)).isEqualTo(on(2027, 2, 4)); // Thursday to Thursday
        assertThat(day(rule, 2027, 7, 1).day()).isEmpty(); // Thursday
        assertThat(day(rule, 2027, 7, 1).latest()).isEmpty();
    }

    @Test
    void theAppealWindowRollsOutOfAugust() {
        DeadlineRule rule = new DeadlineRule.Roll(
                new DeadlineRule.LaterOf(List.of(
                        within(2, OfCalendar.MONTHS, Counting.AFTER_THE_DAY),
                        new DeadlineRule.From(
                                EventId.of("certificate-issued"),
                                within(1, OfCalendar.MONTHS, Counting.AFTER_THE_DAY),
                                true))),
                calendars
                        .kinds()
                        .find(DayKindId.of("working-day-tribunal-send"))
                        .orElseThrow(),
                DeadlineRule.Direction.FORWARD);
        assertThat(day(rule, 2026, 9, 15)).isEqualTo(on(2026, 11, 16)); // Tuesday to Monday
        assertThat(day(rule, 2026, 6, 10)).isEqualTo(on(2026, 9, 1)); // Wednesday to Tuesday
    }

    @Test
    void everyStepIsTakenDown() {
        DeadlineRule rule = within(2, "school-day", Counting.AFTER_THE_DAY);
        Trace trace = new Trace();
        DaySpan day = RuleCompiler.compile(rule, calendars)
                .at(LocalDate.of(2026, 12, 18), Occasion.on(LocalDate.of(2026, 12, 18)), trace); // Friday
        assertThat(day).isEqualTo(on(2027, 1, 5)); // Tuesday
        assertThat(trace.steps()).singleElement().satisfies(step -> {
            assertThat(step.passedOver()).hasSize(16);
            assertThat(step.text())
                    .isEqualTo(
                            "2 school days after Friday 18 December 2026 end on Tuesday 5 January 2027; 16 days passed over.");
        });
    }
}
