package org.schooloversight.core.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.PassedOver;
import org.schooloversight.core.deadline.CountingUnit.OfCalendar;
import org.schooloversight.core.deadline.DeadlineRule.Counting;
import org.schooloversight.core.deadline.DeadlineRule.NoSuchDay;
import org.schooloversight.core.style.EnglishDates;

/** A period of days, weeks, months or years after an event. */
final class CalendarPeriod extends RuleNode {

    private final int amount;
    private final OfCalendar unit;
    private final boolean beginning;
    private final boolean refuses;

    CalendarPeriod(DeadlineRule.Within rule, OfCalendar unit) {
        this.amount = rule.amount();
        this.unit = unit;
        this.beginning = rule.counting() == Counting.BEGINNING_WITH_THE_DAY;
        this.refuses = rule.noSuchDay() == NoSuchDay.REFUSE;
    }

    @Override
    DaySpan at(LocalDate day, Occasion occasion, @Nullable Trace trace) {
        LocalDate corresponding = plus(day, amount, unit);
        boolean clipped = isClipped(day, corresponding, unit);
        if (clipped && refuses) {
            return refused(day, trace);
        }
        // Where the month has no such day its last day ends the period, whether or not the first day was counted.
        LocalDate end = beginning && !clipped ? corresponding.minusDays(1) : corresponding;
        DaySpan moved = occasion.suspensions().isEmpty()
                ? DaySpan.on(end)
                : Suspensions.lengthen(end, beginning ? day : day.plusDays(1), occasion.suspensions());
        if (trace != null) {
            explain(day, moved, clipped, occasion, trace);
        }
        return moved;
    }

    private void explain(LocalDate day, DaySpan to, boolean clipped, Occasion occasion, Trace trace) {
        List<PassedOver> stood = to.latest()
                .map(last -> Suspensions.days(day.plusDays(beginning ? 0 : 1), last, occasion.suspensions()))
                .orElse(List.of());
        trace.step(
                unit.words(amount)
                        + (beginning ? " beginning with " : " after ")
                        + EnglishDates.full(day)
                        + (amount == 1 ? " ends on " : " end on ")
                        + Trace.say(to)
                        + (clipped ? ", the last day of a month that has no corresponding date" : "")
                        + (stood.isEmpty()
                                ? ""
                                : "; " + stood.size() + " days on which the clock stood still do not count")
                        + ".",
                day,
                to,
                stood);
        if (!to.isCertain()) {
            Suspensions.doubt(trace);
        }
    }

    private DaySpan refused(LocalDate day, @Nullable Trace trace) {
        if (trace != null) {
            trace.step(
                    unit.words(amount) + " from " + EnglishDates.full(day) + " have no corresponding date.",
                    day,
                    DaySpan.any());
            trace.doubt(
                    "The month in which the period ends has no day " + day.getDayOfMonth() + ".",
                    "The rule gives no day then; whoever made it would have to say which is meant.");
        }
        return DaySpan.any();
    }

    static LocalDate plus(LocalDate day, int amount, OfCalendar unit) {
        return switch (unit) {
            case DAYS -> day.plusDays(amount);
            case WEEKS -> day.plusWeeks(amount);
            case MONTHS -> day.plusMonths(amount);
            case YEARS -> day.plusYears(amount);
        };
    }

    static boolean isClipped(LocalDate day, LocalDate corresponding, OfCalendar unit) {
        return (unit == OfCalendar.MONTHS || unit == OfCalendar.YEARS)
                && day.getDayOfMonth() != corresponding.getDayOfMonth();
    }

    static int daysBetween(LocalDate first, LocalDate last) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }
}
