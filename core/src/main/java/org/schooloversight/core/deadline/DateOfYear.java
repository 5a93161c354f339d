package org.schooloversight.core.deadline;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.deadline.DeadlineRule.YearKind;
import org.schooloversight.core.style.EnglishDates;

/** A day of the year that does not depend on how long anything takes. */
final class DateOfYear extends RuleNode {

    private final DeadlineRule rule;
    private final IntFunction<LocalDate> inYear;
    private final Optional<Integer> yearsOn;
    private final boolean strictlyBefore;

    private DateOfYear(
            DeadlineRule rule, IntFunction<LocalDate> inYear, Optional<Integer> yearsOn, boolean strictlyBefore) {
        this.rule = rule;
        this.inYear = inYear;
        this.yearsOn = yearsOn;
        this.strictlyBefore = strictlyBefore;
    }

    static RuleNode of(DeadlineRule.OnDate rule) {
        return new DateOfYear(rule, year -> rule.day().atYear(year), rule.yearsOn(), rule.strictlyBefore());
    }

    static RuleNode of(DeadlineRule.WeekdayOf rule) {
        return new DateOfYear(
                rule,
                year -> LocalDate.of(year, rule.month(), 1)
                        .with(
                                rule.week() < 0
                                        ? TemporalAdjusters.lastInMonth(rule.day())
                                        : TemporalAdjusters.dayOfWeekInMonth(rule.week(), rule.day())),
                rule.yearsOn(),
                false);
    }

    @Override
    DaySpan at(LocalDate day, Occasion occasion, @Nullable Trace trace) {
        LocalDate found =
                yearsOn.map(years -> inYear.apply(day.getYear() + years)).orElseGet(() -> next(day));
        DaySpan to = DaySpan.on(strictlyBefore ? found.minusDays(1) : found);
        if (trace != null) {
            trace.step(
                    "The rule names a date: " + rule.words() + ". From " + EnglishDates.full(day) + " that is "
                            + EnglishDates.full(found)
                            + (strictlyBefore ? ", so the last day in time is " + Trace.say(to) : "") + ".",
                    day,
                    to);
        }
        return to;
    }

    private LocalDate next(LocalDate day) {
        LocalDate sameYear = inYear.apply(day.getYear());
        return sameYear.isBefore(day) ? inYear.apply(day.getYear() + 1) : sameYear;
    }

    /** A day that is published for each year. */
    static final class Published extends RuleNode {

        private final YearKind per;
        private final Map<Integer, LocalDate> days;

        Published(DeadlineRule.Dates rule) {
            this.per = rule.per();
            this.days = rule.days();
        }

        @Override
        DaySpan at(LocalDate day, Occasion occasion, @Nullable Trace trace) {
            int year = per.startYear(day);
            LocalDate published = days.get(year);
            DaySpan to = published == null ? DaySpan.any() : DaySpan.on(published);
            if (trace != null) {
                String name = per.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " "
                        + (per == YearKind.CALENDAR_YEAR ? Integer.toString(year) : new AcademicYear(year).toString());
                trace.step("The day published for the " + name + " is " + Trace.say(to) + ".", day, to);
                if (published == null) {
                    trace.doubt("No day is published for the " + name + ".", "Its publication would settle it.");
                }
            }
            return to;
        }
    }
}
