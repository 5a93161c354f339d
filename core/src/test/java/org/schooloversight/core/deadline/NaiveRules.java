package org.schooloversight.core.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.BankHolidays;
import org.schooloversight.core.calendar.DayKind;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.deadline.CountingUnit.OfCalendar;
import org.schooloversight.core.deadline.CountingUnit.OfKind;
import org.schooloversight.core.deadline.DeadlineRule.Counting;
import org.schooloversight.core.deadline.DeadlineRule.NoSuchDay;

/**
 * Finds days by walking from one to the next, written from the words of the formats, to hold the library against.
 *
 * <p>Where it is not known whether a day counts, one walk takes every such day and another none: they give the bounds.
 */
final class NaiveRules {

    /** A walk that finds nothing in so many days finds nothing at all: several rules of 30 years in a row do not go so far. */
    private static final int FAR = 366 * 130;

    private final NaiveDays days;
    private final NaiveTerms terms;

    NaiveRules(BankHolidays bankHolidays, List<TermCalendar> layers) {
        this.days = new NaiveDays(bankHolidays, layers);
        this.terms = new NaiveTerms(days, layers);
    }

    NaiveDays days() {
        return days;
    }

    DaySpan day(DeadlineRule rule, Occasion occasion) {
        DaySpan found = find(rule, occasion.day(), occasion);
        return found == null ? DaySpan.any() : found;
    }

    private @Nullable DaySpan find(DeadlineRule rule, LocalDate day, Occasion occasion) {
        if (rule instanceof DeadlineRule.Within within) {
            return within(within, day, occasion.suspensions());
        }
        if (rule instanceof DeadlineRule.Before before) {
            return before(before, day);
        }
        if (rule instanceof DeadlineRule.OnDate onDate) {
            LocalDate found = onDate.yearsOn()
                    .map(years -> LocalDate.of(day.getYear() + years, 1, 1))
                    .orElse(day);
            while (!isDate(found, onDate.day())) {
                found = found.plusDays(1);
            }
            return DaySpan.on(onDate.strictlyBefore() ? found.minusDays(1) : found);
        }
        if (rule instanceof DeadlineRule.WeekdayOf weekday) {
            LocalDate found = weekday.yearsOn()
                    .map(years -> LocalDate.of(day.getYear() + years, 1, 1))
                    .orElse(day);
            while (!isWeekdayOf(found, weekday.month(), weekday.week(), weekday.day())) {
                found = found.plusDays(1);
            }
            return DaySpan.on(found);
        }
        if (rule instanceof DeadlineRule.Dates dates) {
            LocalDate published = dates.days().get(yearOf(dates.per(), day));
            return published == null ? DaySpan.any() : DaySpan.on(published);
        }
        if (rule instanceof DeadlineRule.EndOf end) {
            return terms.end(end, day);
        }
        return rule instanceof DeadlineRule.StartOf start ? terms.start(start, day) : combined(rule, day, occasion);
    }

    private @Nullable DaySpan combined(DeadlineRule rule, LocalDate day, Occasion occasion) {
        if (rule instanceof DeadlineRule.EarlierOf earlier) {
            return oneOf(earlier.rules(), day, occasion, false);
        }
        if (rule instanceof DeadlineRule.LaterOf later) {
            return oneOf(later.rules(), day, occasion, true);
        }
        if (rule instanceof DeadlineRule.Then then) {
            DaySpan found = DaySpan.on(day);
            for (DeadlineRule each : then.rules()) {
                found = bothEnds(found, end -> find(each, end, occasion));
            }
            return found;
        }
        if (rule instanceof DeadlineRule.Roll roll) {
            DaySpan found = find(roll.rule(), day, occasion);
            int step = roll.direction() == DeadlineRule.Direction.FORWARD ? 1 : -1;
            return found == null ? null : bothEnds(found, end -> walk(end, 1, step, roll.kind(), List.of()));
        }
        if (rule instanceof DeadlineRule.From from) {
            LocalDate other = occasion.others().get(from.event());
            if (other == null) {
                return from.optional() ? null : DaySpan.any();
            }
            return find(from.rule(), other, occasion);
        }
        return DaySpan.notBefore(day);
    }

    private static DaySpan bothEnds(DaySpan span, java.util.function.Function<LocalDate, @Nullable DaySpan> next) {
        Optional<LocalDate> low = span.earliest()
                .flatMap(end -> Optional.ofNullable(next.apply(end)).flatMap(DaySpan::earliest));
        Optional<LocalDate> high = span.latest()
                .flatMap(end -> Optional.ofNullable(next.apply(end)).flatMap(DaySpan::latest));
        return DaySpan.of(low, high);
    }

    private @Nullable DaySpan oneOf(List<DeadlineRule> rules, LocalDate day, Occasion occasion, boolean later) {
        List<LocalDate> lows = new ArrayList<>();
        List<LocalDate> highs = new ArrayList<>();
        int arms = 0;
        for (DeadlineRule each : rules) {
            DaySpan found = find(each, day, occasion);
            if (found != null) {
                arms++;
                found.earliest().ifPresent(lows::add);
                found.latest().ifPresent(highs::add);
            }
        }
        if (arms == 0) {
            return null;
        }
        lows.sort(null);
        highs.sort(null);
        // the later of several needs every latest day, and is not before any earliest one; the earlier of several the
        // reverse
        return later
                ? DaySpan.of(last(lows), highs.size() == arms ? last(highs) : Optional.empty())
                : DaySpan.of(
                        lows.size() == arms ? lows.stream().findFirst() : Optional.empty(),
                        highs.stream().findFirst());
    }

    private static Optional<LocalDate> last(List<LocalDate> sorted) {
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(sorted.size() - 1));
    }

    private DaySpan within(DeadlineRule.Within rule, LocalDate day, List<Suspension> suspensions) {
        boolean beginning = rule.counting() == Counting.BEGINNING_WITH_THE_DAY;
        LocalDate first = beginning ? day : day.plusDays(1);
        if (rule.unit() instanceof OfKind unit) {
            return rule.amount() == 0 ? DaySpan.on(day) : walk(first, rule.amount(), 1, unit.kind(), suspensions);
        }
        LocalDate corresponding = corresponding(day, rule.amount(), (OfCalendar) rule.unit());
        if (corresponding == null) {
            if (rule.noSuchDay() == NoSuchDay.REFUSE) {
                return DaySpan.any();
            }
            return standing(first, lastOfMonth(day, rule.amount(), (OfCalendar) rule.unit()), suspensions);
        }
        return standing(first, beginning ? corresponding.minusDays(1) : corresponding, suspensions);
    }

    private DaySpan before(DeadlineRule.Before rule, LocalDate day) {
        if (rule.unit() instanceof OfKind unit) {
            return rule.amount() == 0
                    ? DaySpan.on(day)
                    : walk(day.minusDays(1), rule.amount(), -1, unit.kind(), List.of());
        }
        LocalDate corresponding = corresponding(day, -rule.amount(), (OfCalendar) rule.unit());
        if (corresponding == null) {
            return rule.noSuchDay() == NoSuchDay.REFUSE
                    ? DaySpan.any()
                    : DaySpan.on(lastOfMonth(day, -rule.amount(), (OfCalendar) rule.unit()));
        }
        return DaySpan.on(corresponding);
    }

    /** Returns the corresponding date, null if the month has none. */
    private static @Nullable LocalDate corresponding(LocalDate day, int amount, OfCalendar unit) {
        if (unit == OfCalendar.DAYS || unit == OfCalendar.WEEKS) {
            return day.plusDays((unit == OfCalendar.WEEKS ? 7L : 1L) * amount);
        }
        LocalDate last = lastOfMonth(day, amount, unit);
        return last.getDayOfMonth() < day.getDayOfMonth() ? null : last.withDayOfMonth(day.getDayOfMonth());
    }

    private static LocalDate lastOfMonth(LocalDate day, int amount, OfCalendar unit) {
        int months = day.getYear() * 12 + day.getMonthValue() - 1 + amount * (unit == OfCalendar.YEARS ? 12 : 1);
        LocalDate last = LocalDate.of(months / 12, months % 12 + 1, 28);
        while (last.plusDays(1).getDayOfMonth() > last.getDayOfMonth()) {
            last = last.plusDays(1);
        }
        return last;
    }

    /** Counts the days of a period again, one by one, without those on which the clock stands still. */
    private static DaySpan standing(LocalDate first, LocalDate end, List<Suspension> suspensions) {
        if (suspensions.isEmpty() || end.isBefore(first)) {
            return DaySpan.on(end);
        }
        long length = end.toEpochDay() - first.toEpochDay() + 1;
        List<Optional<LocalDate>> ends = new ArrayList<>();
        for (boolean soonest : List.of(true, false)) {
            LocalDate walk = first.minusDays(1);
            long left = length;
            for (int i = 0; left > 0 && i < FAR; i++) {
                walk = walk.plusDays(1);
                left -= stands(walk, suspensions, soonest) ? 0 : 1;
            }
            ends.add(left > 0 ? Optional.empty() : Optional.of(walk));
        }
        return DaySpan.of(ends.get(0), ends.get(1));
    }

    /** A clock that still stands goes on, at the soonest, the day after it stopped. */
    private static boolean stands(LocalDate day, List<Suspension> suspensions, boolean soonest) {
        return suspensions.stream()
                .anyMatch(each -> !day.isBefore(each.firstDay())
                        && !day.isAfter(each.lastDay().orElse(soonest ? each.firstDay() : LocalDate.MAX)));
    }

    private DaySpan walk(LocalDate first, int amount, int step, DayKind kind, List<Suspension> suspensions) {
        Optional<LocalDate> nearest = walk(first, amount, step, kind, suspensions, true);
        Optional<LocalDate> furthest = walk(first, amount, step, kind, suspensions, false);
        return step > 0 ? DaySpan.of(nearest, furthest) : DaySpan.of(furthest, nearest);
    }

    private Optional<LocalDate> walk(
            LocalDate first, int amount, int step, DayKind kind, List<Suspension> suspensions, boolean unknownCount) {
        LocalDate day = first;
        int left = amount;
        for (int i = 0; i < FAR; i++) {
            NaiveDays.State state = days.state(kind, day);
            if (state == NaiveDays.State.UNKNOWN && !unknownCount && days.isBeyondAllKnown(day, step)) {
                return Optional.empty();
            }
            boolean counts = state == NaiveDays.State.COUNTS || (state == NaiveDays.State.UNKNOWN && unknownCount);
            if (counts && !stands(day, suspensions, unknownCount) && --left == 0) {
                return Optional.of(day);
            }
            day = day.plusDays(step);
        }
        return Optional.empty();
    }

    private static boolean isDate(LocalDate day, MonthDay wanted) {
        if (wanted.equals(MonthDay.of(2, 29))) {
            return day.getMonthValue() == 2 && day.plusDays(1).getMonthValue() == 3;
        }
        return day.getMonth() == wanted.getMonth() && day.getDayOfMonth() == wanted.getDayOfMonth();
    }

    private static boolean isWeekdayOf(LocalDate day, Month month, int week, DayOfWeek weekday) {
        if (day.getMonth() != month || day.getDayOfWeek() != weekday) {
            return false;
        }
        return week < 0
                ? day.plusDays(7).getMonth() != month
                : day.minusDays(7L * (week - 1)).getMonth() == month
                        && day.minusDays(7L * week).getMonth() != month;
    }

    private static int yearOf(DeadlineRule.YearKind per, LocalDate day) {
        int month =
                per == DeadlineRule.YearKind.ACADEMIC_YEAR ? 9 : per == DeadlineRule.YearKind.FINANCIAL_YEAR ? 4 : 1;
        LocalDate first = day.withDayOfMonth(1);
        while (first.getMonthValue() != month) {
            first = first.minusMonths(1);
        }
        return first.getYear();
    }
}
