package org.schooloversight.core.deadline;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.calendar.DayKind;

/** Collects the kinds of day that a rule counts. */
final class RuleKinds {

    private RuleKinds() {}

    static Set<DayKind> of(DeadlineRule rule) {
        Set<DayKind> kinds = new LinkedHashSet<>();
        collect(List.of(rule), kinds);
        return kinds;
    }

    private static void collect(Collection<DeadlineRule> rules, Set<DayKind> kinds) {
        for (DeadlineRule rule : rules) {
            if (rule instanceof DeadlineRule.Within within) {
                unit(within.unit(), kinds);
            } else if (rule instanceof DeadlineRule.Before before) {
                unit(before.unit(), kinds);
            } else if (rule instanceof DeadlineRule.Roll roll) {
                kinds.add(roll.kind());
                collect(List.of(roll.rule()), kinds);
            } else if (rule instanceof DeadlineRule.From from) {
                collect(List.of(from.rule()), kinds);
            } else {
                collect(parts(rule), kinds);
            }
        }
    }

    private static List<DeadlineRule> parts(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.EarlierOf earlier) {
            return earlier.rules();
        }
        if (rule instanceof DeadlineRule.LaterOf later) {
            return later.rules();
        }
        return rule instanceof DeadlineRule.Then then ? then.rules() : List.of();
    }

    private static void unit(CountingUnit unit, Set<DayKind> kinds) {
        if (unit instanceof CountingUnit.OfKind ofKind) {
            kinds.add(ofKind.kind());
        }
    }
}
