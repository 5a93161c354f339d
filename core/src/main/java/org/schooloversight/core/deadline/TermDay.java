package org.schooloversight.core.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.FirstCounted;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermSpan;
import org.schooloversight.core.style.EnglishDates;

/** The first or last day of a half term or term. */
final class TermDay extends RuleNode {

    private final DeadlineRule rule;
    private final TermSpan span;
    private final @Nullable SchoolCalendar school;

    TermDay(DeadlineRule.EndOf rule, @Nullable SchoolCalendar school) {
        this.rule = rule;
        this.span = rule.span();
        this.school = school;
    }

    TermDay(DeadlineRule.StartOf rule, @Nullable SchoolCalendar school) {
        this.rule = rule;
        this.span = rule.span();
        this.school = school;
    }

    @Override
    DaySpan at(LocalDate day, Occasion occasion, @Nullable Trace trace) {
        DaySpan to = find(day);
        if (trace != null) {
            trace.step(
                    "The rule goes by terms: " + rule.words() + ". From " + EnglishDates.full(day) + " that is "
                            + Trace.say(to) + ".",
                    day,
                    to);
            if (!to.isCertain()) {
                Coverage.doubt(school, span.words(), trace);
            }
        }
        return to;
    }

    private DaySpan find(LocalDate day) {
        if (rule instanceof DeadlineRule.EndOf end) {
            return school == null
                    ? DaySpan.notBefore(end.first() == FirstCounted.NEXT_FULL ? day.plusDays(1) : day)
                    : school.endOf(span, end.number(), end.first(), day);
        }
        DeadlineRule.StartOf start = (DeadlineRule.StartOf) rule;
        return school == null ? DaySpan.notBefore(day.plusDays(1)) : school.startOf(span, start.number(), day);
    }
}
