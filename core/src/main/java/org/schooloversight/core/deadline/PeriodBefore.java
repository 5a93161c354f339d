package org.schooloversight.core.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.CountedDays;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.PassedOver;
import org.schooloversight.core.deadline.CountingUnit.OfCalendar;
import org.schooloversight.core.style.EnglishDates;

/** A period before an event. */
final class PeriodBefore extends RuleNode {

    private final DeadlineRule.Before rule;
    private final @Nullable CountedDays days;

    PeriodBefore(DeadlineRule.Before rule, @Nullable CountedDays days) {
        this.rule = rule;
        this.days = days;
    }

    @Override
    DaySpan at(LocalDate day, Occasion occasion, @Nullable Trace trace) {
        DaySpan found = days == null ? byCalendar(day) : days.nthBefore(day, rule.amount());
        if (trace != null) {
            explain(day, found, trace);
        }
        return found;
    }

    private DaySpan byCalendar(LocalDate day) {
        OfCalendar unit = (OfCalendar) rule.unit();
        LocalDate corresponding = CalendarPeriod.plus(day, -rule.amount(), unit);
        boolean refused =
                rule.noSuchDay() == DeadlineRule.NoSuchDay.REFUSE && CalendarPeriod.isClipped(day, corresponding, unit);
        return refused ? DaySpan.any() : DaySpan.on(corresponding);
    }

    private void explain(LocalDate day, DaySpan to, Trace trace) {
        List<PassedOver> passed = days == null || rule.amount() == 0
                ? List.of()
                : to.earliest()
                        .or(to::latest)
                        .map(first -> days.passedOver(first, day.minusDays(1)))
                        .orElse(List.of());
        trace.step(
                rule.unit().words(rule.amount()) + " back from " + EnglishDates.full(day) + " is " + Trace.say(to)
                        + Trace.passed(passed)
                        + ".",
                day,
                to,
                passed);
        if (!to.isCertain()) {
            if (days != null) {
                Coverage.doubt(days, trace);
            } else {
                trace.doubt(
                        "The month that the period goes back to has no day " + day.getDayOfMonth() + ".",
                        "The rule gives no day then; whoever made it would have to say which is meant.");
            }
        }
    }
}
