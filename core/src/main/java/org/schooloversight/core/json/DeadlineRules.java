package org.schooloversight.core.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.DayKind;
import org.schooloversight.core.calendar.DayKindId;
import org.schooloversight.core.calendar.DayKinds;
import org.schooloversight.core.calendar.FirstCounted;
import org.schooloversight.core.calendar.TermSpan;
import org.schooloversight.core.deadline.CountingUnit;
import org.schooloversight.core.deadline.CountingUnit.OfCalendar;
import org.schooloversight.core.deadline.DeadlineRule;
import org.schooloversight.core.deadline.DeadlineRule.Counting;
import org.schooloversight.core.deadline.DeadlineRule.Direction;
import org.schooloversight.core.deadline.DeadlineRule.NoSuchDay;
import org.schooloversight.core.deadline.DeadlineRule.YearKind;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/** Reads rules of dates from JSON: an object with one key that names the form of the rule. */
public final class DeadlineRules {

    private static final DeadlineRule UNREADABLE = new DeadlineRule.NoDate("unreadable");
    private static final List<String> FORMS = List.of(
            "within",
            "before",
            "onDate",
            "weekdayOf",
            "dates",
            "endOf",
            "startOf",
            "earlierOf",
            "laterOf",
            "then",
            "roll",
            "from",
            "noDate");

    private final DayKinds kinds;

    private DeadlineRules(DayKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * Obtains a reader.
     *
     * @param kinds  the kinds of day that rules may count, not null
     * @return the reader, not null
     */
    public static DeadlineRules of(DayKinds kinds) {
        return new DeadlineRules(kinds);
    }

    /**
     * Reads a rule.
     *
     * @param object  the object of the rule, not null
     * @return the rule, a stand-in beside a problem, not null
     */
    public DeadlineRule read(JsonIn object) {
        List<String> found = FORMS.stream().filter(object::has).toList();
        if (found.size() != 1) {
            object.report(
                    found.isEmpty() ? "no form of a rule" : "more than one form of a rule: " + Text.list(found, "and"),
                    "one of the keys " + Text.list(FORMS, "or"));
            return UNREADABLE;
        }
        DeadlineRule rule = form(found.get(0), object);
        object.done();
        return rule;
    }

    private DeadlineRule form(String form, JsonIn object) {
        return switch (form) {
            case "noDate" -> new DeadlineRule.NoDate(object.text(form));
            case "earlierOf" -> several(form, object).map(this::earlier).orElse(UNREADABLE);
            case "laterOf" -> several(form, object).map(this::later).orElse(UNREADABLE);
            case "then" -> several(form, object).map(this::then).orElse(UNREADABLE);
            default ->
                object.object(form)
                        .map(part -> {
                            DeadlineRule rule = ofObject(form, part);
                            part.done();
                            return rule;
                        })
                        .orElse(UNREADABLE);
        };
    }

    private DeadlineRule earlier(List<DeadlineRule> rules) {
        return new DeadlineRule.EarlierOf(rules);
    }

    private DeadlineRule later(List<DeadlineRule> rules) {
        return new DeadlineRule.LaterOf(rules);
    }

    private DeadlineRule then(List<DeadlineRule> rules) {
        return new DeadlineRule.Then(rules);
    }

    private DeadlineRule ofObject(String form, JsonIn part) {
        return switch (form) {
            case "within" -> within(part);
            case "before" -> new DeadlineRule.Before(amount(part, 0), unit(part), noSuchDay(part));
            case "onDate" -> onDate(part);
            case "weekdayOf" -> weekdayOf(part);
            case "dates" -> dates(part);
            case "endOf" ->
                new DeadlineRule.EndOf(
                        part.choice("span", TermSpan.class),
                        part.wholeNumber("number", 1, DeadlineRule.LARGEST),
                        part.choice("first", FirstCounted.class));
            case "startOf" ->
                new DeadlineRule.StartOf(
                        part.choice("span", TermSpan.class), part.wholeNumber("number", 1, DeadlineRule.LARGEST));
            case "roll" -> roll(part);
            default ->
                new DeadlineRule.From(
                        part.value("event", EventId::of, EventId.of("unreadable")),
                        inner(part),
                        part.flag("optional", false));
        };
    }

    private DeadlineRule inner(JsonIn part) {
        return part.object("rule").map(this::read).orElse(UNREADABLE);
    }

    private static int amount(JsonIn part, int smallest) {
        return part.wholeNumber("amount", smallest, DeadlineRule.LARGEST);
    }

    private static NoSuchDay noSuchDay(JsonIn part) {
        return part.has("noSuchDay") ? part.choice("noSuchDay", NoSuchDay.class) : NoSuchDay.LAST_OF_MONTH;
    }

    private DeadlineRule within(JsonIn part) {
        Counting counting = part.has("counting") ? part.choice("counting", Counting.class) : Counting.AFTER_THE_DAY;
        int smallest = counting == Counting.BEGINNING_WITH_THE_DAY ? 1 : 0;
        return new DeadlineRule.Within(amount(part, smallest), unit(part), counting, noSuchDay(part));
    }

    private CountingUnit unit(JsonIn part) {
        return part.value("unit", this::unit, OfCalendar.DAYS);
    }

    private CountingUnit unit(String text) {
        for (OfCalendar each : OfCalendar.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(text)) {
                return each;
            }
        }
        return new CountingUnit.OfKind(kind(text, "days, weeks, months, years, "));
    }

    private DayKind kind(String text, String others) {
        List<DayKindId> ids = kinds.all().stream().map(DayKind::id).toList();
        return kinds.find(DayKindId.of(text))
                .orElseThrow(() -> new InvalidValueException("unknown unit '" + Text.shorten(text) + "'"
                        + Nearest.hint(text, ids) + "; accepted: " + others + Text.list(ids, "or")));
    }

    private static Optional<Integer> yearsOn(JsonIn part) {
        return part.has("yearsOn") ? Optional.of(part.wholeNumber("yearsOn", -50, 50)) : Optional.empty();
    }

    private static DeadlineRule onDate(JsonIn part) {
        return new DeadlineRule.OnDate(
                part.value("day", DeadlineRules::monthDay, MonthDay.of(1, 1)),
                yearsOn(part),
                part.flag("strictlyBefore", false));
    }

    static MonthDay monthDay(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeParseException invalid) {
            throw new InvalidValueException(
                    "invalid date of the year: '" + Text.shorten(text) + "'; accepted: month and day, such as 02-28");
        }
    }

    private static DeadlineRule weekdayOf(JsonIn part) {
        int week = part.wholeNumber("week", -1, 4);
        Month month = Month.of(part.wholeNumber("month", 1, 12));
        DayOfWeek day = part.choice("day", DayOfWeek.class);
        Optional<Integer> yearsOn = yearsOn(part);
        if (week == 0) {
            part.problem("week", "found 0", "1 to 4, or -1 for the last of the month");
            return UNREADABLE;
        }
        return new DeadlineRule.WeekdayOf(month, week, day, yearsOn);
    }

    private static DeadlineRule dates(JsonIn part) {
        YearKind per = part.choice("per", YearKind.class);
        Map<Integer, LocalDate> days = new LinkedHashMap<>();
        part.object("days")
                .ifPresent(each -> each.members()
                        .forEach((year, day) -> day.parsed(JsonIn::parseDate)
                                .ifPresent(on -> startYear(per, year)
                                        .ifPresentOrElse(
                                                start -> days.put(start, on),
                                                () -> day.report(
                                                        "invalid year '" + Text.shorten(year) + "'",
                                                        per == YearKind.CALENDAR_YEAR
                                                                ? "a year, such as 2026"
                                                                : "two years, such as 2025-26")))));
        return new DeadlineRule.Dates(per, days);
    }

    private static Optional<Integer> startYear(YearKind per, String year) {
        try {
            return Optional.of(
                    per == YearKind.CALENDAR_YEAR
                            ? Year.parse(year).getValue()
                            : AcademicYear.parse(year).startYear());
        } catch (InvalidValueException | DateTimeParseException invalid) {
            return Optional.empty();
        }
    }

    private DeadlineRule roll(JsonIn part) {
        DeadlineRule rule = inner(part);
        boolean back = part.has("backTo");
        if (back == part.has("forwardTo")) {
            part.report("a roll goes one way", "one of the keys forwardTo or backTo");
            return UNREADABLE;
        }
        return part.required(back ? "backTo" : "forwardTo")
                .flatMap(value -> value.parsed(text -> kind(text, "")))
                .<DeadlineRule>map(kind -> new DeadlineRule.Roll(rule, kind, back ? Direction.BACK : Direction.FORWARD))
                .orElse(UNREADABLE);
    }

    private Optional<List<DeadlineRule>> several(String form, JsonIn object) {
        List<DeadlineRule> rules = new ArrayList<>();
        object.objects(form).forEach(each -> rules.add(read(each)));
        if (rules.size() < 2) {
            object.problem(form, "found " + rules.size() + " rules", "two or more");
            return Optional.empty();
        }
        return Optional.of(rules);
    }
}
