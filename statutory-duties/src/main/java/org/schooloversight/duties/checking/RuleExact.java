package org.schooloversight.duties.checking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.schooloversight.core.calendar.DayKind;
import org.schooloversight.core.deadline.CountingUnit;
import org.schooloversight.core.deadline.DeadlineRule;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.core.policy.OptionId;

/**
 * Writes every part of a rule, for its words leave some out: the days of a table of dates, and what becomes of a month that has no such
 * day. A kind of day stands by its id, for what it means is an entry of its own.
 */
final class RuleExact {

    private RuleExact() {}

    static String of(Choice<DeadlineRule> choice) {
        if (!(choice instanceof Choice.ByReading<DeadlineRule> open)) {
            return of(choice.under(Map.of()));
        }
        Map<OptionId, String> options = new TreeMap<>();
        open.options().forEach((option, rule) -> options.put(option, of(rule)));
        return "by-reading(" + open.reading() + ", " + options + ")";
    }

    static String of(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.Within within) {
            return "within(" + within.amount() + ", " + unit(within.unit()) + ", " + within.counting() + ", "
                    + within.noSuchDay() + ")";
        }
        if (rule instanceof DeadlineRule.Before before) {
            return "before(" + before.amount() + ", " + unit(before.unit()) + ", " + before.noSuchDay() + ")";
        }
        if (rule instanceof DeadlineRule.OnDate on) {
            return "on(" + on.day() + ", " + on.yearsOn() + ", " + on.strictlyBefore() + ")";
        }
        if (rule instanceof DeadlineRule.WeekdayOf on) {
            return "weekday(" + on.month() + ", " + on.week() + ", " + on.day() + ", " + on.yearsOn() + ")";
        }
        if (rule instanceof DeadlineRule.Dates dates) {
            return "dates(" + dates.per() + ", " + dates.days() + ")";
        }
        return rule instanceof DeadlineRule.NoDate none ? "no-date(" + none.asked() + ")" : compound(rule);
    }

    private static String compound(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.EndOf end) {
            return "end(" + end.span() + ", " + end.number() + ", " + end.first() + ")";
        }
        if (rule instanceof DeadlineRule.StartOf start) {
            return "start(" + start.span() + ", " + start.number() + ")";
        }
        if (rule instanceof DeadlineRule.EarlierOf earlier) {
            return "earlier" + all(earlier.rules());
        }
        if (rule instanceof DeadlineRule.LaterOf later) {
            return "later" + all(later.rules());
        }
        if (rule instanceof DeadlineRule.Then then) {
            return "then" + all(then.rules());
        }
        if (rule instanceof DeadlineRule.Roll roll) {
            return "roll(" + of(roll.rule()) + ", " + roll.kind().id() + ", " + roll.direction() + ")";
        }
        if (rule instanceof DeadlineRule.From from) {
            return "from(" + from.event() + ", " + of(from.rule()) + ", " + from.optional() + ")";
        }
        throw new IllegalStateException("no text for " + rule.getClass());
    }

    private static String all(List<DeadlineRule> rules) {
        return rules.stream().map(RuleExact::of).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String unit(CountingUnit unit) {
        return unit instanceof CountingUnit.OfKind of ? "kind " + of.kind().id() : unit.toString();
    }

    /** Puts other kinds of day into a rule. */
    static DeadlineRule with(DeadlineRule rule, UnaryOperator<DayKind> kinds) {
        if (rule instanceof DeadlineRule.Within within) {
            return new DeadlineRule.Within(
                    within.amount(), with(within.unit(), kinds), within.counting(), within.noSuchDay());
        }
        if (rule instanceof DeadlineRule.Before before) {
            return new DeadlineRule.Before(before.amount(), with(before.unit(), kinds), before.noSuchDay());
        }
        if (rule instanceof DeadlineRule.EarlierOf earlier) {
            return new DeadlineRule.EarlierOf(with(earlier.rules(), kinds));
        }
        if (rule instanceof DeadlineRule.LaterOf later) {
            return new DeadlineRule.LaterOf(with(later.rules(), kinds));
        }
        if (rule instanceof DeadlineRule.Then then) {
            return new DeadlineRule.Then(with(then.rules(), kinds));
        }
        if (rule instanceof DeadlineRule.Roll roll) {
            return new DeadlineRule.Roll(with(roll.rule(), kinds), kinds.apply(roll.kind()), roll.direction());
        }
        return rule instanceof DeadlineRule.From from
                ? new DeadlineRule.From(from.event(), with(from.rule(), kinds), from.optional())
                : rule;
    }

    static Choice<DeadlineRule> with(Choice<DeadlineRule> choice, UnaryOperator<DayKind> kinds) {
        if (!(choice instanceof Choice.ByReading<DeadlineRule> open)) {
            return Choice.always(with(choice.under(Map.of()), kinds));
        }
        Map<OptionId, Choice<DeadlineRule>> options = new LinkedHashMap<>();
        open.options().forEach((option, rule) -> options.put(option, with(rule, kinds)));
        return new Choice.ByReading<>(open.reading(), options);
    }

    private static List<DeadlineRule> with(List<DeadlineRule> rules, UnaryOperator<DayKind> kinds) {
        return rules.stream().map(each -> with(each, kinds)).toList();
    }

    private static CountingUnit with(CountingUnit unit, UnaryOperator<DayKind> kinds) {
        return unit instanceof CountingUnit.OfKind of ? new CountingUnit.OfKind(kinds.apply(of.kind())) : unit;
    }
}
