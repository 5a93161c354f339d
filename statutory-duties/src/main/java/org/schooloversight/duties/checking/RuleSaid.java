package org.schooloversight.duties.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.core.deadline.CountingUnit.OfCalendar;
import org.schooloversight.core.deadline.DeadlineRule;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.catalogue.EventType;

/** Says a rule so that it can be compared with a section: under each way to read what is open, and with the days of a table of dates. */
final class RuleSaid {

    private final Map<ReadingId, Reading> readings = new LinkedHashMap<>();
    private final DutyCatalogue catalogue;

    RuleSaid(DutyCatalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.readings().forEach(each -> readings.put(each.id(), each));
    }

    void say(EntryText text, Bound bound, Choice<DeadlineRule> rule) {
        text.exact("bound", bound).exact("rule", RuleExact.of(rule));
        choice(text, means(bound), "", rule);
        rule.readings().stream()
                .map(readings::get)
                .filter(Objects::nonNull)
                .forEach(open -> text.says(
                        "Open is: " + open.question() + " Taken is, if nothing else is chosen: "
                                + open.options().get(open.byDefault()),
                        open.cites()));
    }

    private void choice(EntryText text, String means, String when, Choice<DeadlineRule> choice) {
        if (!(choice instanceof Choice.ByReading<DeadlineRule> open)) {
            rule(text, means + when, choice.under(Map.of()));
            return;
        }
        open.options().forEach((option, each) -> choice(text, means, when + read(open.reading(), option), each));
    }

    private String read(ReadingId reading, OptionId option) {
        Reading known = readings.get(reading);
        return " (if it is read so: "
                + (known == null ? option : known.options().get(option)) + ")";
    }

    void rule(EntryText text, String means, DeadlineRule rule) {
        text.says(means + ": " + rule.words());
        List<String> more = new ArrayList<>();
        addDetails(rule, more);
        more.stream().distinct().forEach(text::says);
        rule.otherEvents().stream()
                .sorted()
                .forEach(event -> text.says("Counted from another day, that is: " + title(event)));
    }

    String title(EventId event) {
        return catalogue
                .event(event)
                .map(EventType::title)
                .orElseGet(() -> event.value().replace('-', ' '));
    }

    static String means(Bound bound) {
        return switch (bound) {
            case AT_LATEST -> "To be done at the latest";
            case UNTIL -> "May be done until";
            case NOT_BEFORE -> "Not lawful before the end of a period";
            case FROM -> "Begins with a day, and no limit follows";
        };
    }

    private static void addDetails(DeadlineRule rule, List<String> details) {
        if (rule instanceof DeadlineRule.Dates dates) {
            details.add("The days: "
                    + dates.days().entrySet().stream()
                            .map(each -> EnglishDates.full(each.getValue()) + " for the year from " + each.getKey())
                            .collect(Collectors.joining("; ")));
        } else if (rule instanceof DeadlineRule.Within within && isMonths(within.unit())) {
            details.add(noSuchDay(within.noSuchDay()));
        } else if (rule instanceof DeadlineRule.Before before && isMonths(before.unit())) {
            details.add(noSuchDay(before.noSuchDay()));
        } else if (rule instanceof DeadlineRule.EarlierOf earlier) {
            earlier.rules().forEach(each -> addDetails(each, details));
        } else if (rule instanceof DeadlineRule.LaterOf later) {
            later.rules().forEach(each -> addDetails(each, details));
        } else if (rule instanceof DeadlineRule.Then then) {
            then.rules().forEach(each -> addDetails(each, details));
        } else if (rule instanceof DeadlineRule.Roll roll) {
            addDetails(roll.rule(), details);
        } else if (rule instanceof DeadlineRule.From from) {
            addDetails(from.rule(), details);
        }
    }

    private static boolean isMonths(Object unit) {
        return unit == OfCalendar.MONTHS || unit == OfCalendar.YEARS;
    }

    private static String noSuchDay(DeadlineRule.NoSuchDay rule) {
        return rule == DeadlineRule.NoSuchDay.LAST_OF_MONTH
                ? "Where the month has no such day, its last day is taken"
                : "Where the month has no such day, no day is given";
    }
}
