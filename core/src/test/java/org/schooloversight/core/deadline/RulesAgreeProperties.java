package org.schooloversight.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.schooloversight.core.calendar.DayKind;
import org.schooloversight.core.calendar.FirstCounted;
import org.schooloversight.core.calendar.TermSpan;
import org.schooloversight.core.deadline.CountingUnit.OfCalendar;
import org.schooloversight.core.deadline.CountingUnit.OfKind;
import org.schooloversight.core.deadline.DeadlineRule.Counting;
import org.schooloversight.core.deadline.DeadlineRule.NoSuchDay;
import org.schooloversight.core.deadline.DeadlineRule.YearKind;

/**
 * The library and {@link NaiveRules} give the same day for rules of one kind.
 *
 * <p>A run takes 1,000 tries a property. The full size, some minutes:
 * {@code mvn -pl core test -Dtest='RulesAgree*' -Djqwik.tries.default=100000}
 */
class RulesAgreeProperties {

    private static final int CALENDARS = RandomCalendars.HOW_MANY - 1;

    static void agree(RandomCalendars calendars, DeadlineRule rule, Occasion occasion) {
        assertThat(rule.resolve(calendars.calendars()).day(occasion))
                .as(() -> rule + " on " + occasion + " with " + calendars)
                .isEqualTo(calendars.naive().day(rule, occasion));
    }

    private static void agree(int calendar, int offset, DeadlineRule rule) {
        RandomCalendars calendars = RandomCalendars.number(calendar);
        agree(calendars, rule, Occasion.on(calendars.day(offset)));
    }

    private static DeadlineRule within(int amount, CountingUnit unit, Counting counting, NoSuchDay noSuchDay) {
        int least = counting == Counting.BEGINNING_WITH_THE_DAY ? 1 : 0;
        return new DeadlineRule.Within(Math.max(amount, least), unit, counting, noSuchDay);
    }

    private static void everyKind(int calendar, java.util.function.BiConsumer<RandomCalendars, DayKind> check) {
        RandomCalendars calendars = RandomCalendars.number(calendar);
        calendars.calendars().kinds().all().forEach(kind -> check.accept(calendars, kind));
    }

    @Property
    void days(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -3000, max = 3000) int offset,
            @ForAll @IntRange(max = 10_000) int amount,
            @ForAll Counting counting) {
        agree(calendar, offset, within(amount, OfCalendar.DAYS, counting, NoSuchDay.LAST_OF_MONTH));
    }

    @Property
    void weeks(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -3000, max = 3000) int offset,
            @ForAll @IntRange(max = 1000) int amount,
            @ForAll Counting counting) {
        agree(calendar, offset, within(amount, OfCalendar.WEEKS, counting, NoSuchDay.LAST_OF_MONTH));
    }

    @Property
    void monthsThatEndWithTheMonth(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -3000, max = 3000) int offset,
            @ForAll @IntRange(max = 600) int amount,
            @ForAll Counting counting) {
        agree(calendar, offset, within(amount, OfCalendar.MONTHS, counting, NoSuchDay.LAST_OF_MONTH));
    }

    @Property
    void monthsThatRefuse(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -3000, max = 3000) int offset,
            @ForAll @IntRange(max = 600) int amount,
            @ForAll Counting counting) {
        agree(calendar, offset, within(amount, OfCalendar.MONTHS, counting, NoSuchDay.REFUSE));
    }

    @Property
    void years(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -3000, max = 3000) int offset,
            @ForAll @IntRange(max = 100) int amount,
            @ForAll Counting counting,
            @ForAll NoSuchDay noSuchDay) {
        agree(calendar, offset, within(amount, OfCalendar.YEARS, counting, noSuchDay));
        LocalDate leapDay = LocalDate.of(2000 + 4 * Math.floorMod(offset, 10), 2, 29);
        RandomCalendars calendars = RandomCalendars.number(calendar);
        agree(calendars, within(amount, OfCalendar.YEARS, counting, noSuchDay), Occasion.on(leapDay));
    }

    @Property
    void unitsOfTheCalendarBefore(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -3000, max = 3000) int offset,
            @ForAll @IntRange(max = 100) int amount,
            @ForAll OfCalendar unit,
            @ForAll NoSuchDay noSuchDay) {
        agree(calendar, offset, new DeadlineRule.Before(amount, unit, noSuchDay));
    }

    @Property
    void everyKindOfDayAfterTheEvent(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -1000, max = 2000) int offset,
            @ForAll @IntRange(max = 250) int amount) {
        everyKind(
                calendar,
                (calendars, kind) -> agree(
                        calendars,
                        within(amount, new OfKind(kind), Counting.AFTER_THE_DAY, NoSuchDay.LAST_OF_MONTH),
                        Occasion.on(calendars.day(offset))));
    }

    @Property
    void everyKindOfDayBeginningWithTheEvent(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -1000, max = 2000) int offset,
            @ForAll @IntRange(max = 250) int amount) {
        everyKind(
                calendar,
                (calendars, kind) -> agree(
                        calendars,
                        within(amount, new OfKind(kind), Counting.BEGINNING_WITH_THE_DAY, NoSuchDay.LAST_OF_MONTH),
                        Occasion.on(calendars.day(offset))));
    }

    @Property
    void everyKindOfDayBeforeTheEvent(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -1000, max = 2000) int offset,
            @ForAll @IntRange(max = 250) int amount) {
        everyKind(
                calendar,
                (calendars, kind) -> agree(
                        calendars,
                        new DeadlineRule.Before(amount, new OfKind(kind), NoSuchDay.LAST_OF_MONTH),
                        Occasion.on(calendars.day(offset))));
    }

    @Property
    void endsOfTermsAndHalfTerms(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -400, max = 1800) int offset,
            @ForAll @IntRange(min = 1, max = 12) int number,
            @ForAll TermSpan span,
            @ForAll FirstCounted first) {
        agree(calendar, offset, new DeadlineRule.EndOf(span, number, first));
    }

    @Property
    void startsOfTermsAndHalfTerms(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -400, max = 1800) int offset,
            @ForAll @IntRange(min = 1, max = 12) int number,
            @ForAll TermSpan span) {
        agree(calendar, offset, new DeadlineRule.StartOf(span, number));
    }

    @Property
    void publishedDates(
            @ForAll @IntRange(max = CALENDARS) int calendar,
            @ForAll @IntRange(min = -1000, max = 1000) int offset,
            @ForAll YearKind per,
            @ForAll @IntRange(min = -300, max = 300) int shift) {
        LocalDate day = RandomCalendars.number(calendar).day(offset);
        Map<Integer, LocalDate> days =
                Map.of(day.getYear(), day.plusDays(shift), day.getYear() - 1, day.plusDays(shift - 365L));
        agree(calendar, offset, new DeadlineRule.Dates(per, days));
        agree(calendar, offset, new DeadlineRule.Dates(per, Map.of(day.getYear(), day)));
    }

    @Property
    void aRuleWithoutADate(
            @ForAll @IntRange(max = CALENDARS) int calendar, @ForAll @IntRange(min = -1000, max = 1000) int offset) {
        DeadlineRule none = new DeadlineRule.NoDate("without delay");
        agree(calendar, offset, none);
        DeadlineRule week = within(1, OfCalendar.WEEKS, Counting.AFTER_THE_DAY, NoSuchDay.LAST_OF_MONTH);
        agree(calendar, offset, new DeadlineRule.LaterOf(List.of(none, week)));
        agree(calendar, offset, new DeadlineRule.EarlierOf(List.of(none, week)));
        EventId other = EventId.of("other");
        agree(calendar, offset, new DeadlineRule.From(other, week, offset % 2 == 0));
    }
}
