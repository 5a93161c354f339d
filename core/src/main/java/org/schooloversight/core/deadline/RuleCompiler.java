package org.schooloversight.core.deadline;

import java.util.List;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.deadline.CountingUnit.OfCalendar;
import org.schooloversight.core.deadline.CountingUnit.OfKind;

/** Makes rules ready, with the calendars that they count by. */
final class RuleCompiler {

    private RuleCompiler() {}

    static RuleNode compile(DeadlineRule rule, Calendars calendars) {
        if (rule instanceof DeadlineRule.Within within) {
            return within.unit() instanceof OfKind unit
                    ? new CountedPeriod(within, calendars.days(unit.kind().id()))
                    : new CalendarPeriod(within, (OfCalendar) within.unit());
        }
        if (rule instanceof DeadlineRule.Before before) {
            return new PeriodBefore(
                    before,
                    before.unit() instanceof OfKind unit
                            ? calendars.days(unit.kind().id())
                            : null);
        }
        if (rule instanceof DeadlineRule.OnDate onDate) {
            return DateOfYear.of(onDate);
        }
        if (rule instanceof DeadlineRule.WeekdayOf weekday) {
            return DateOfYear.of(weekday);
        }
        if (rule instanceof DeadlineRule.Dates dates) {
            return new DateOfYear.Published(dates);
        }
        SchoolCalendar school = calendars.school().orElse(null);
        if (rule instanceof DeadlineRule.EndOf end) {
            return new TermDay(end, school);
        }
        return rule instanceof DeadlineRule.StartOf start ? new TermDay(start, school) : combined(rule, calendars);
    }

    private static RuleNode combined(DeadlineRule rule, Calendars calendars) {
        if (rule instanceof DeadlineRule.EarlierOf earlier) {
            return new Combination.OneOf(all(earlier.rules(), calendars), false);
        }
        if (rule instanceof DeadlineRule.LaterOf later) {
            return new Combination.OneOf(all(later.rules(), calendars), true);
        }
        if (rule instanceof DeadlineRule.Then then) {
            return new Combination.Chain(all(then.rules(), calendars));
        }
        if (rule instanceof DeadlineRule.Roll roll) {
            return new Combination.Rolled(
                    compile(roll.rule(), calendars),
                    calendars.days(roll.kind().id()),
                    roll.direction() == DeadlineRule.Direction.FORWARD);
        }
        if (rule instanceof DeadlineRule.From from) {
            return new Combination.FromEvent(from, compile(from.rule(), calendars));
        }
        if (rule instanceof DeadlineRule.NoDate none) {
            return new Combination.Words(none.asked());
        }
        throw new IllegalStateException("no evaluation for " + rule.getClass());
    }

    private static List<RuleNode> all(List<DeadlineRule> rules, Calendars calendars) {
        return rules.stream().map(rule -> compile(rule, calendars)).toList();
    }
}
