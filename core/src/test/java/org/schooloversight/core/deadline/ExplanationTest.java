package org.schooloversight.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.DayKind;
import org.schooloversight.core.calendar.DayKindId;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.FirstCounted;
import org.schooloversight.core.calendar.TermSpan;
import org.schooloversight.core.deadline.CountingUnit.OfCalendar;
import org.schooloversight.core.deadline.CountingUnit.OfKind;
import org.schooloversight.core.deadline.DeadlineRule.Counting;
import org.schooloversight.core.deadline.DeadlineRule.NoSuchDay;
import org.schooloversight.core.deadline.DeadlineRule.YearKind;
import org.schooloversight.core.style.InvalidValueException;

class ExplanationTest {

    private static final Calendars CALENDARS = MadeUpCalendars.illustrative();
    private static final DayKind SCHOOL_DAY =
            CALENDARS.kinds().find(DayKindId.of("school-day")).orElseThrow();

    private static DeadlineRule within(int amount, CountingUnit unit) {
        return new DeadlineRule.Within(amount, unit, Counting.AFTER_THE_DAY, NoSuchDay.LAST_OF_MONTH);
    }

    private static Deadline explain(DeadlineRule rule, String day, Calendars calendars) {
        return rule.resolve(calendars).explain(CountingProperties.provision(rule), Occasion.on(LocalDate.parse(day)));
    }

    private static List<String> steps(DeadlineRule rule, String day) {
        return explain(rule, day, CALENDARS).steps().stream()
                .map(TraceStep::text)
                .toList();
    }

    private static List<String> doubts(DeadlineRule rule, String day, Calendars calendars) {
        return explain(rule, day, calendars).doubts().stream()
                .map(Doubt::toString)
                .toList();
    }

    @Test
    void aPeriodOfTheCalendar() {
        assertThat(steps(within(1, OfCalendar.WEEKS), "2026-09-07")) // Monday
                .containsExactly("1 week after Monday 7 September 2026 ends on Monday 14 September 2026.");
        assertThat(steps(within(1, OfCalendar.MONTHS), "2027-01-31")) // Sunday
                .containsExactly("1 month after Sunday 31 January 2027 ends on Sunday 28 February 2027,"
                        + " the last day of a month that has no corresponding date.");
        DeadlineRule refused = new DeadlineRule.Within(1, OfCalendar.MONTHS, Counting.AFTER_THE_DAY, NoSuchDay.REFUSE);
        assertThat(doubts(refused, "2027-01-31", CALENDARS)) // Sunday
                .containsExactly("The month in which the period ends has no day 31."
                        + " The rule gives no day then; whoever made it would have to say which is meant.");
    }

    @Test
    void aClockThatStood() {
        DeadlineRule rule = within(1, OfCalendar.WEEKS);
        Suspension stood = new Suspension(LocalDate.of(2026, 9, 9), Optional.of(LocalDate.of(2026, 9, 10)));
        Occasion occasion = new Occasion(LocalDate.of(2026, 9, 7), Map.of(), List.of(stood)); // Monday
        Deadline deadline = rule.resolve(CALENDARS).explain(CountingProperties.provision(rule), occasion);
        assertThat(deadline.steps()).singleElement().satisfies(step -> {
            assertThat(step.text()).contains("; 2 days on which the clock stood still do not count.");
            assertThat(step.passedOver())
                    .extracting(each -> each.on().getDayOfMonth())
                    .containsExactly(9, 10);
        });
        DeadlineRule days = within(3, new OfKind(SCHOOL_DAY));
        assertThat(days.resolve(CALENDARS)
                        .explain(CountingProperties.provision(days), occasion)
                        .steps()
                        .get(0)
                        .passedOver())
                .extracting(each -> each.on().getDayOfMonth())
                .containsExactly(9, 10, 12, 13);
    }

    @Test
    void aCountBack() {
        DeadlineRule rule = new DeadlineRule.Before(2, new OfKind(SCHOOL_DAY), NoSuchDay.LAST_OF_MONTH);
        assertThat(steps(rule, "2026-09-08")) // Tuesday
                .containsExactly("2 school days back from Tuesday 8 September 2026 is Friday 4 September 2026;"
                        + " 2 days passed over.");
        assertThat(rule).hasToString("At least 2 school days before the day.");
        assertThat(explain(rule, "2026-09-03", CALENDARS).day()) // Thursday
                .isEqualTo(DaySpan.notAfter(LocalDate.of(2026, 9, 1)));
    }

    @Test
    void whatIsNotKnownAndWhatWouldSettleIt() {
        DeadlineRule rule = within(5, new OfKind(SCHOOL_DAY));
        assertThat(doubts(rule, "2027-07-20", CALENDARS)) // Tuesday
                .containsExactly("Which days are school days is known only from Wednesday 2 September 2026 to"
                        + " Tuesday 31 August 2027, and the count needs others."
                        + " A term calendar that reaches further would settle it.");
        assertThat(doubts(rule, "2026-09-07", MadeUpCalendars.withoutSchool())) // Monday
                .containsExactly("No term calendar was given, so school days are not known."
                        + " The term calendar of the school would settle it.");
        DeadlineRule end = new DeadlineRule.EndOf(TermSpan.TERM, 1, FirstCounted.OF_EVENT);
        assertThat(doubts(end, "2026-09-07", MadeUpCalendars.withoutSchool())) // Monday
                .containsExactly("No term calendar was given, so the term is not known."
                        + " The term calendar of the school would settle it.");
        assertThat(doubts(end, "2027-08-02", CALENDARS)) // Monday
                .containsExactly("Terms are known only from Wednesday 2 September 2026 to Tuesday 31 August 2027."
                        + " A term calendar that reaches further would settle it.");
        assertThat(doubts(new DeadlineRule.Dates(YearKind.ACADEMIC_YEAR, Map.of()), "2026-08-31", CALENDARS)) // Monday
                .containsExactly("No day is published for the academic year 2025-26. Its publication would settle it.");
    }

    @Test
    void aCountFromADayThatIsNotKnownSaysSo() {
        DeadlineRule rule =
                new DeadlineRule.Then(List.of(within(2, new OfKind(SCHOOL_DAY)), within(1, OfCalendar.WEEKS)));
        assertThat(explain(
                        rule, "2027-07-20", CALENDARS)) // Tuesday, the last day but one that is known to have sessions
                .satisfies(deadline -> {
                    assertThat(deadline.day()).isEqualTo(DaySpan.notBefore(LocalDate.of(2027, 9, 8))); // Wednesday
                    assertThat(deadline.steps())
                            .extracting(TraceStep::text)
                            .containsExactly(
                                    "2 school days after Tuesday 20 July 2027 end on a day not before Wednesday 1 September"
                                            + " 2027; 41 days passed over.",
                                    "That day is not known. What follows counts from the earliest that it can be,"
                                            + " Wednesday 1 September 2027.",
                                    "1 week after Wednesday 1 September 2027 ends on Wednesday 8 September 2027.");
                });
    }

    @Test
    void aDayThatIsMovedOrStays() {
        DeadlineRule rule = new DeadlineRule.Roll(within(1, OfCalendar.WEEKS), SCHOOL_DAY, DeadlineRule.Direction.BACK);
        assertThat(steps(rule, "2026-09-07")) // Monday
                .last()
                .isEqualTo("Monday 14 September 2026 is a school day, so the day stays.");
        assertThat(steps(rule, "2026-09-05")) // Saturday
                .last()
                .isEqualTo("Saturday 12 September 2026 is moved to the last school day: Friday 11 September 2026.");
        assertThat(explain(rule, "2026-09-05", CALENDARS).steps().get(1).passedOver())
                .hasSize(1); // Saturday
    }

    @Test
    void theSentencesOfRules() {
        DeadlineRule week = within(1, OfCalendar.WEEKS);
        assertThat(new DeadlineRule.Then(List.of(week, week))).asString().contains("; then, from there, within 1 week");
        assertThat(new DeadlineRule.EarlierOf(List.of(week, week))).asString().startsWith("By the earlier of: within");
        assertThat(new DeadlineRule.LaterOf(List.of(week, week))).asString().contains("; or: within 1 week");
        assertThat(new DeadlineRule.From(EventId.of("certificate-issued"), week, true))
                .asString()
                .endsWith(", counted from another day: certificate issued (if it has happened).");
        assertThat(new DeadlineRule.OnDate(MonthDay.of(2, 29), Optional.of(0), true))
                .hasToString("Before the last day of February of the same year.");
        assertThat(new DeadlineRule.OnDate(MonthDay.of(2, 28), Optional.of(-2), false))
                .hasToString("On or before 28 February of the year 2 years before.");
        assertThat(new DeadlineRule.OnDate(MonthDay.of(1, 29), Optional.of(3), false))
                .hasToString("On or before 29 January of the year 3 years on.");
        assertThat(new DeadlineRule.WeekdayOf(Month.JANUARY, -1, DayOfWeek.THURSDAY, Optional.of(1)))
                .hasToString("On the last Thursday of January of the next year.");
        assertThat(new DeadlineRule.WeekdayOf(Month.JANUARY, 3, DayOfWeek.THURSDAY, Optional.empty()))
                .hasToString("On the third Thursday of January next.");
        assertThat(new DeadlineRule.EndOf(TermSpan.HALF_TERM, 2, FirstCounted.OF_EVENT))
                .hasToString("By the end of the second half term, that of the day being the first.");
        assertThat(new DeadlineRule.EndOf(TermSpan.TERM, 7, FirstCounted.NEXT_FULL))
                .hasToString("By the end of the 7th term to begin afterwards.");
        assertThat(new DeadlineRule.StartOf(TermSpan.TERM, 2))
                .hasToString("By the first day of the second term to begin afterwards.");
        assertThat(new DeadlineRule.StartOf(TermSpan.TERM, 1)).hasToString("By the first day of the next term.");
    }

    @Test
    void wordsWithoutADate() {
        Deadline deadline = explain(new DeadlineRule.NoDate("without delay"), "2026-09-07", CALENDARS); // Monday
        assertThat(deadline.provision().hasDate()).isFalse();
        assertThat(deadline.day()).isEqualTo(DaySpan.notBefore(LocalDate.of(2026, 9, 7)));
        assertThat(deadline).hasToString("by on or after 2026-09-07");
        assertThat(deadline.provision().unchecked()).containsExactly("made up");
        assertThat(explain(within(1, new OfKind(SCHOOL_DAY)), "2026-09-07", CALENDARS)
                        .provision()
                        .hasDate())
                .isTrue(); // Monday
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_001, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void amountsOutOfBounds(int amount) {
        assertThatThrownBy(() -> within(amount, OfCalendar.DAYS))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("invalid amount: " + amount + "; accepted: a whole number from 0 to 10000");
        assertThatThrownBy(() -> new DeadlineRule.Before(amount, OfCalendar.DAYS, NoSuchDay.REFUSE))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void theLargestAmountsAndTheEdgesOfTime() {
        assertThat(within(10_000, OfCalendar.YEARS).resolve(CALENDARS).day(LocalDate.of(2999, 12, 31))) // Tuesday
                .isEqualTo(DaySpan.on(LocalDate.of(12_999, 12, 31))); // Tuesday
        assertThat(within(10_000, new OfKind(SCHOOL_DAY))
                        .resolve(CALENDARS)
                        .day(LocalDate.of(1900, 1, 1))
                        .latest())
                .isEmpty(); // Monday
        assertThatThrownBy(() -> Occasion.on(LocalDate.of(1899, 12, 31))) // Sunday
                .hasMessage("invalid day of an event: 1899-12-31; accepted: 1900-01-01 to 2999-12-31");
        assertThatThrownBy(() -> Occasion.on(LocalDate.of(3000, 1, 1))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new DeadlineRule.Then(List.of(within(1, OfCalendar.DAYS))))
                .hasMessage("too few rules: 1; accepted: two or more");
        assertThatThrownBy(() -> new DeadlineRule.WeekdayOf(Month.MAY, 5, DayOfWeek.MONDAY, Optional.empty()))
                .hasMessage("invalid week of a month: 5; accepted: 1 to 4, or -1 for the last");
    }
}
