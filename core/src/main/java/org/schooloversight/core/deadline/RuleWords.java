package org.schooloversight.core.deadline;

import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schooloversight.core.calendar.FirstCounted;
import org.schooloversight.core.deadline.DeadlineRule.Counting;
import org.schooloversight.core.style.EnglishDates;

/** Says rules in English. */
final class RuleWords {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth");

    private RuleWords() {}

    static String sentence(DeadlineRule rule) {
        String words = of(rule);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    static String of(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.Within within) {
            return "within " + within.unit().words(within.amount())
                    + (within.counting() == Counting.AFTER_THE_DAY
                            ? " of the day, which is not counted"
                            : " beginning with the day, which is counted");
        }
        if (rule instanceof DeadlineRule.Before before) {
            return "at least " + before.unit().words(before.amount()) + " before the day";
        }
        if (rule instanceof DeadlineRule.NoDate none) {
            return none.asked() + ", with no number of days";
        }
        return inTheYear(rule).orElseGet(() -> combined(rule));
    }

    private static Optional<String> inTheYear(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.OnDate onDate) {
            return Optional.of((onDate.strictlyBefore() ? "before " : "on or before ")
                    + date(onDate.day())
                    + year(onDate.yearsOn()));
        }
        if (rule instanceof DeadlineRule.WeekdayOf weekday) {
            return Optional.of("on the " + (weekday.week() < 0 ? "last" : ordinal(weekday.week())) + " "
                    + EnglishDates.name(weekday.day()) + " of " + EnglishDates.name(weekday.month())
                    + year(weekday.yearsOn()));
        }
        if (rule instanceof DeadlineRule.Dates dates) {
            return Optional.of("by the day published for the "
                    + dates.per().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        if (rule instanceof DeadlineRule.EndOf end) {
            return Optional.of("by the end of the "
                    + (end.first() == FirstCounted.NEXT_FULL
                            ? ordinal(end.number()) + " " + end.span().words() + " to begin afterwards"
                            : end.number() == 1
                                    ? end.span().words() + " of the day"
                                    : ordinal(end.number()) + " " + end.span().words()
                                            + ", that of the day being the first"));
        }
        if (rule instanceof DeadlineRule.StartOf start) {
            return Optional.of("by the first day of the " + (start.number() == 1 ? "next" : ordinal(start.number()))
                    + " " + start.span().words() + (start.number() == 1 ? "" : " to begin afterwards"));
        }
        return Optional.empty();
    }

    private static String combined(DeadlineRule rule) {
        if (rule instanceof DeadlineRule.EarlierOf earlier) {
            return "by the earlier of: " + joined(earlier.rules(), "; or: ");
        }
        if (rule instanceof DeadlineRule.LaterOf later) {
            return "by the later of: " + joined(later.rules(), "; or: ");
        }
        if (rule instanceof DeadlineRule.Then then) {
            return joined(then.rules(), "; then, from there, ");
        }
        if (rule instanceof DeadlineRule.Roll roll) {
            return of(roll.rule()) + "; if that is not a " + roll.kind().one()
                    + (roll.direction() == DeadlineRule.Direction.FORWARD ? ", the next" : ", the last") + " that is";
        }
        if (rule instanceof DeadlineRule.From from) {
            return of(from.rule()) + ", counted from another day: "
                    + from.event().value().replace('-', ' ') + (from.optional() ? " (if it has happened)" : "");
        }
        throw new IllegalStateException("no words for " + rule.getClass());
    }

    private static String joined(List<DeadlineRule> rules, String between) {
        return rules.stream().map(RuleWords::of).collect(Collectors.joining(between));
    }

    private static String date(MonthDay day) {
        return day.getMonthValue() == 2 && day.getDayOfMonth() == 29
                ? "the last day of February"
                : day.getDayOfMonth() + " " + EnglishDates.name(day.getMonth());
    }

    private static String year(Optional<Integer> yearsOn) {
        return yearsOn.map(years -> switch (years) {
                    case 0 -> " of the same year";
                    case 1 -> " of the next year";
                    case -1 -> " of the year before";
                    default ->
                        years > 0 ? " of the year " + years + " years on" : " of the year " + -years + " years before";
                })
                .orElse(" next");
    }

    static String ordinal(int number) {
        return number <= ORDINALS.size() ? ORDINALS.get(number - 1) : number + "th";
    }
}
