package org.schooloversight.core.deadline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.schooloversight.core.calendar.DayKind;

/** Looks through a rule and all rules in it. */
final class RuleParts {

    private RuleParts() {}

    static Set<DayKind> kinds(DeadlineRule rule) {
        Set<DayKind> kinds = new LinkedHashSet<>();
        forEach(rule, part -> {
            if (part instanceof DeadlineRule.Within within && within.unit() instanceof CountingUnit.OfKind unit) {
                kinds.add(unit.kind());
            } else if (part instanceof DeadlineRule.Before before
                    && before.unit() instanceof CountingUnit.OfKind unit) {
                kinds.add(unit.kind());
            } else if (part instanceof DeadlineRule.Roll roll) {
                kinds.add(roll.kind());
            }
        });
        return kinds;
    }

    static Set<EventId> events(DeadlineRule rule) {
        Set<EventId> events = new LinkedHashSet<>();
        forEach(rule, part -> {
            if (part instanceof DeadlineRule.From from) {
                events.add(from.event());
            }
        });
        return events;
    }

    private static void forEach(DeadlineRule rule, Consumer<DeadlineRule> action) {
        action.accept(rule);
        inside(rule).forEach(part -> forEach(part, action));
    }

    private static List<DeadlineRule> inside(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.EarlierOf earlier) {
            return earlier.rules();
        }
        if (rule instanceof DeadlineRule.LaterOf later) {
            return later.rules();
        }
        if (rule instanceof DeadlineRule.Then then) {
            return then.rules();
        }
        if (rule instanceof DeadlineRule.Roll roll) {
            return List.of(roll.rule());
        }
        return rule instanceof DeadlineRule.From from ? List.of(from.rule()) : List.of();
    }
}
