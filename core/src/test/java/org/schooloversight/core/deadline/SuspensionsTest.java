package org.schooloversight.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.DayKindId;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.deadline.CountingUnit.OfCalendar;
import org.schooloversight.core.deadline.DeadlineRule.Counting;
import org.schooloversight.core.deadline.DeadlineRule.NoSuchDay;
import org.schooloversight.core.style.InvalidValueException;

class SuspensionsTest {

    private static final Calendars CALENDARS = MadeUpCalendars.illustrative();

    private static CountingUnit schoolDays() {
        return new CountingUnit.OfKind(
                CALENDARS.kinds().find(DayKindId.of("school-day")).orElseThrow());
    }

    private static Suspension stood(String first, String last) {
        return new Suspension(LocalDate.parse(first), Optional.of(LocalDate.parse(last)));
    }

    private static Suspension stands(String first) {
        return new Suspension(LocalDate.parse(first), Optional.empty());
    }

    private static DaySpan day(String event, int amount, CountingUnit unit, Suspension... suspensions) {
        DeadlineRule rule = new DeadlineRule.Within(amount, unit, Counting.AFTER_THE_DAY, NoSuchDay.LAST_OF_MONTH);
        return rule.resolve(CALENDARS).day(new Occasion(LocalDate.parse(event), Map.of(), Arrays.asList(suspensions)));
    }

    private static DaySpan on(String day) {
        return DaySpan.on(LocalDate.parse(day));
    }

    private static DaySpan notBefore(String day) {
        return DaySpan.notBefore(LocalDate.parse(day));
    }

    @Test
    void aPeriodOfTheCalendarEndsLaterByTheDaysThatTheClockStood() {
        assertThat(day("2026-09-07", 10, OfCalendar.DAYS, stood("2026-09-10", "2026-09-12"))) // Monday
                .isEqualTo(on("2026-09-20"));
        assertThat(day("2026-09-07", 2, OfCalendar.WEEKS, stood("2026-09-21", "2026-09-25"))) // Monday
                .isEqualTo(on("2026-09-26"));
        assertThat(day("2026-09-07", 2, OfCalendar.WEEKS, stood("2026-09-22", "2026-09-25"))) // Monday
                .isEqualTo(on("2026-09-21"));
        assertThat(day("2026-09-07", 1, OfCalendar.MONTHS, stood("2026-09-01", "2026-09-08"))) // Monday
                .isEqualTo(on("2026-10-08"));
        assertThat(day("2026-09-07", 1, OfCalendar.MONTHS, stood("2026-09-01", "2026-09-07"))) // Monday
                .isEqualTo(on("2026-10-07"));
    }

    @Test
    void aSecondSuspensionCountsOnlyIfTheFirstBringsTheEndToIt() {
        Suspension first = stood("2026-09-10", "2026-09-12");
        assertThat(day("2026-09-07", 10, OfCalendar.DAYS, first, stood("2026-09-20", "2026-09-20"))) // Monday
                .isEqualTo(on("2026-09-21"));
        assertThat(day("2026-09-07", 10, OfCalendar.DAYS, first, stood("2026-09-21", "2026-09-21"))) // Monday
                .isEqualTo(on("2026-09-20"));
    }

    @Test
    void noughtDaysEndOnTheDayEvenWhereTheClockStood() {
        assertThat(day("2026-09-07", 0, OfCalendar.DAYS, stood("2026-09-01", "2026-09-20"))) // Monday
                .isEqualTo(on("2026-09-07"));
        assertThat(day("2026-09-07", 0, OfCalendar.MONTHS, stands("2026-09-07"))) // Monday
                .isEqualTo(on("2026-09-07"));
        assertThat(day("2026-09-07", 0, schoolDays(), stood("2026-09-01", "2026-09-20"))) // Monday
                .isEqualTo(on("2026-09-07"));
    }

    @Test
    void aClockThatStillStandsLeavesAnEarliestDay() {
        assertThat(day("2026-09-07", 10, OfCalendar.DAYS, stands("2026-09-10"))) // Monday
                .isEqualTo(notBefore("2026-09-18"));
        assertThat(day("2026-09-07", 10, OfCalendar.DAYS, stands("2026-09-17"))) // Monday
                .isEqualTo(notBefore("2026-09-18"));
        assertThat(day("2026-09-07", 10, OfCalendar.DAYS, stands("2026-09-18"))) // Monday
                .isEqualTo(on("2026-09-17"));
        assertThat(day("2026-09-07", 10, OfCalendar.DAYS, stands("2026-09-01"))) // Monday
                .isEqualTo(notBefore("2026-09-17"));
        assertThat(day("2026-09-07", 10, OfCalendar.DAYS, stands("2026-09-08"))) // Monday
                .isEqualTo(notBefore("2026-09-18"));
    }

    @Test
    void daysOfAKindOnWhichTheClockStoodAreNotCounted() {
        assertThat(day("2026-09-07", 5, schoolDays(), stood("2026-09-10", "2026-09-14"))) // Monday
                .isEqualTo(on("2026-09-17"));
        assertThat(day("2026-09-07", 5, schoolDays(), stood("2026-09-05", "2026-09-06"))) // Monday
                .isEqualTo(on("2026-09-14"));
        assertThat(day("2026-09-07", 5, schoolDays(), stood("2026-09-15", "2026-09-20"))) // Monday
                .isEqualTo(on("2026-09-14"));
        assertThat(day("2026-09-07", 5, schoolDays(), stood("2026-09-14", "2026-09-14"))) // Monday
                .isEqualTo(on("2026-09-15"));
    }

    @Test
    void aCountOfDaysOfAKindWhoseClockStillStands() {
        assertThat(day("2026-09-07", 5, schoolDays(), stands("2026-09-10"))) // Monday
                .isEqualTo(notBefore("2026-09-15"));
        assertThat(day("2026-09-07", 5, schoolDays(), stands("2026-09-15"))) // Monday
                .isEqualTo(on("2026-09-14"));
    }

    @Test
    void aSuspensionBetweenTheBoundsOfACountMovesTheLatestDay() {
        // Friday to Wednesday at the earliest, Friday at the latest, if the clock had not stood on Thursday and Friday
        assertThat(day("2026-08-28", 3, schoolDays(), stood("2026-09-03", "2026-09-04"))) // Friday
                .isEqualTo(DaySpan.ofClosed(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 8)));
    }

    @Test
    void aClockThatStoodWhereNothingIsKnownLeavesTheDayCertain() {
        assertThat(day("2026-08-20", 3, schoolDays(), stood("2026-08-20", "2026-09-01"))) // Thursday
                .isEqualTo(on("2026-09-04"));
    }

    @Test
    void suspensionsRunForwardsAndDoNotOverlap() {
        assertThatThrownBy(() -> stood("2026-09-02", "2026-09-01"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("invalid suspension: it starts on 2026-09-02 and ends on 2026-09-01;"
                        + " accepted: days in order");
        LocalDate event = LocalDate.of(2026, 9, 7); // Monday
        assertThatThrownBy(() -> new Occasion(
                        event, Map.of(), List.of(stood("2026-09-03", "2026-09-05"), stood("2026-09-01", "2026-09-03"))))
                .hasMessage("suspensions overlap on 2026-09-03; accepted: suspensions one after the other");
        assertThatThrownBy(() ->
                        new Occasion(event, Map.of(), List.of(stands("2026-09-01"), stood("2026-10-03", "2026-10-03"))))
                .isInstanceOf(InvalidValueException.class);
        List<Suspension> sorted = new Occasion(
                        event, Map.of(), List.of(stood("2026-09-04", "2026-09-05"), stood("2026-09-01", "2026-09-03")))
                .suspensions();
        assertThat(sorted).extracting(Suspension::firstDay).isSorted();
    }

    @Test
    void suspensionsThatShareDaysAreJoined() {
        LocalDate day = LocalDate.of(2026, 9, 7); // Monday
        Suspension week = new Suspension(day, Optional.of(day.plusDays(6)));
        Suspension inside = new Suspension(day.plusDays(1), Optional.of(day.plusDays(2)));
        Suspension longer = new Suspension(day.plusDays(6), Optional.of(day.plusDays(9)));
        Suspension next = new Suspension(day.plusDays(10), Optional.of(day.plusDays(10)));
        Suspension open = new Suspension(day.plusDays(3), Optional.empty());
        assertThat(Suspension.joined(List.of(inside, week))).containsExactly(week);
        assertThat(Suspension.joined(List.of(next, longer, week)))
                .containsExactly(new Suspension(day, Optional.of(day.plusDays(9))), next);
        assertThat(Suspension.joined(List.of(week, open, longer)))
                .containsExactly(new Suspension(day, Optional.empty()));
        assertThat(Suspension.joined(List.of(open, new Suspension(day.plusDays(30), Optional.empty()))))
                .containsExactly(open);
        assertThat(Suspension.joined(List.of())).isEmpty();
    }
}
