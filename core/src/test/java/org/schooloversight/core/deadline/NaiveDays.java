package org.schooloversight.core.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.schooloversight.core.calendar.BankHolidays;
import org.schooloversight.core.calendar.Closure;
import org.schooloversight.core.calendar.DayKind;
import org.schooloversight.core.calendar.DayKindId;
import org.schooloversight.core.calendar.PassedOver.Because;
import org.schooloversight.core.calendar.SchoolTime;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.calendar.YearlySpan;

/**
 * Tells what a day is, one day at a time, written from the words of the formats and none of the library's counting.
 *
 * <p>The layers of a school come nearest first; an empty list is no school at all.
 */
final class NaiveDays {

    /** What may be known of a day. */
    enum State {
        COUNTS,
        EXCLUDED,
        UNKNOWN
    }

    /** The full moon of spring by golden number, in days of March, as the Act of 1750 has it for 1900 to 2199. */
    private static final int[] FULL_MOONS = {45, 34, 23, 42, 31, 49, 39, 28, 47, 36, 25, 44, 33, 22, 41, 30, 48, 38, 27
    };

    private static final LocalDate FIRST_REMEMBERED = LocalDate.of(1995, 1, 1);
    private static final int REMEMBERED = 366 * 60;

    private final BankHolidays bankHolidays;
    private final List<TermCalendar> layers;
    private final List<Owned> owned;
    private final Map<DayKindId, State[]> remembered = new HashMap<>();
    private final Map<LocalDate, Boolean> sessions = new HashMap<>();

    /** A block that is in force, with the place of the layer that it comes from. */
    private record Owned(TermBlock block, int layer) {}

    NaiveDays(BankHolidays bankHolidays, List<TermCalendar> layers) {
        this.bankHolidays = bankHolidays;
        this.layers = layers;
        this.owned = IntStream.range(0, layers.size())
                .boxed()
                .flatMap(i -> layers.get(i).terms().stream()
                        .filter(block -> inForce(i, block))
                        .map(block -> new Owned(block, i)))
                .sorted(Comparator.comparing(each -> each.block().firstDay()))
                .toList();
    }

    static LocalDate goodFriday(int year) {
        LocalDate day = LocalDate.of(year, 3, 1).plusDays(FULL_MOONS[year % 19]);
        while (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day.minusDays(2);
    }

    State state(DayKind kind, LocalDate day) {
        long at = day.toEpochDay() - FIRST_REMEMBERED.toEpochDay();
        if (at < 0 || at >= REMEMBERED) {
            return find(kind, day);
        }
        State[] states = remembered.computeIfAbsent(kind.id(), id -> new State[REMEMBERED]);
        State state = states[(int) at];
        if (state == null) {
            state = find(kind, day);
            states[(int) at] = state;
        }
        return state;
    }

    private State find(DayKind kind, LocalDate day) {
        if (because(kind, day).isPresent()) {
            return State.EXCLUDED;
        }
        boolean known = kind.publicHolidays() || bankHolidaysKnown(day);
        if (kind.isOfASchool()) {
            known &= schoolKnown(day);
        }
        if (known && kind.schoolTime() instanceof SchoolTime.OutsideLongHolidays && !session(day)) {
            // it is no long holiday as far as it is known, but the unknown day beside it may be a part of it
            known = schoolKnown(runStart(day).minusDays(1))
                    && schoolKnown(runEnd(day).plusDays(1));
        }
        return known ? State.COUNTS : State.UNKNOWN;
    }

    /** Tells whether nothing is known of any day from this one on, that way, but what is certain on any date. */
    boolean isBeyondAllKnown(LocalDate day, int step) {
        LocalDate first = bankHolidays.knownFrom();
        LocalDate last = bankHolidays.knownUntil();
        return step > 0 ? day.isAfter(last) : day.isBefore(first);
    }

    /** Returns why a day is excluded for certain: the first that applies. */
    Optional<Because> because(DayKind kind, LocalDate day) {
        if (kind.never().contains(day.getDayOfWeek())) {
            return Optional.of(Because.WEEKEND);
        }
        if (kind.leftOut().stream().anyMatch(span -> liesIn(day, span))) {
            return Optional.of(Because.NOT_COUNTED);
        }
        Optional<Because> holiday = kind.publicHolidays() ? Optional.empty() : publicHoliday(day);
        if (holiday.isPresent()) {
            // where the calendar of the school does not reach, only what is certain on any date is said of its days
            boolean certain = holiday.get() != Because.BANK_HOLIDAY || !kind.isOfASchool() || schoolKnown(day);
            return certain ? holiday : Optional.empty();
        }
        if (!kind.isOfASchool() || !schoolKnown(day)) {
            return Optional.empty();
        }
        if (kind.schoolTime() instanceof SchoolTime.OutsideLongHolidays rule) {
            return !session(day) && isLong(day, rule) ? Optional.of(Because.LONG_HOLIDAY) : Optional.empty();
        }
        return atSchool(day);
    }

    private static boolean liesIn(LocalDate day, YearlySpan span) {
        LocalDate walk = span.firstDay().atYear(2024); // a leap year, so that every date is met
        while (true) {
            if (walk.getMonth() == day.getMonth() && walk.getDayOfMonth() == day.getDayOfMonth()) {
                return true;
            }
            if (walk.getMonth() == span.lastDay().getMonth()
                    && walk.getDayOfMonth() == span.lastDay().getDayOfMonth()) {
                return false;
            }
            walk = walk.plusDays(1);
        }
    }

    private Optional<Because> publicHoliday(LocalDate day) {
        if (day.getMonthValue() == 12 && day.getDayOfMonth() == 25) {
            return Optional.of(Because.CHRISTMAS_DAY);
        }
        if (day.equals(goodFriday(day.getYear()))) {
            return Optional.of(Because.GOOD_FRIDAY);
        }
        return bankHolidays.titles().containsKey(day) ? Optional.of(Because.BANK_HOLIDAY) : Optional.empty();
    }

    private boolean bankHolidaysKnown(LocalDate day) {
        return !day.isBefore(bankHolidays.knownFrom()) && !day.isAfter(bankHolidays.knownUntil());
    }

    private Optional<Because> atSchool(LocalDate day) {
        for (Owned each : owned) {
            if (!day.isBefore(each.block().firstDay())
                    && !day.isAfter(each.block().lastDay())) {
                return inBlock(day, each.layer());
            }
        }
        return Optional.of(Because.OUTSIDE_TERM);
    }

    private Optional<Because> inBlock(LocalDate day, int owner) {
        if (layers.subList(0, owner + 1).stream()
                .anyMatch(layer -> layer.inset().contains(day))) {
            return Optional.of(Because.INSET_DAY);
        }
        for (TermCalendar layer : layers) {
            for (Closure closure : layer.closures()) {
                if (!day.isBefore(closure.firstDay()) && !day.isAfter(closure.lastDay())) {
                    return Optional.of(Because.CLOSURE);
                }
            }
        }
        return Optional.empty();
    }

    /** A block counts unless a nearer layer states terms of the same academic year, which is that of its last day. */
    private boolean inForce(int layer, TermBlock block) {
        return layers.subList(0, layer).stream()
                .flatMap(nearer -> nearer.terms().stream())
                .noneMatch(other -> startOfYear(other.lastDay()).equals(startOfYear(block.lastDay())));
    }

    static LocalDate startOfYear(LocalDate day) {
        LocalDate first = day;
        while (first.getMonthValue() != 9) {
            first = first.withDayOfMonth(1).minusDays(1);
        }
        return first.withDayOfMonth(1);
    }

    List<TermBlock> blocks() {
        return owned.stream().map(Owned::block).toList();
    }

    /** The terms are known from the first block to the day up to which all layers are, in the years that have terms. */
    boolean termsKnown(LocalDate day) {
        return !layers.isEmpty() && !day.isBefore(termsFrom()) && !day.isAfter(termsUntil());
    }

    LocalDate termsFrom() {
        return owned.get(0).block().firstDay();
    }

    LocalDate termsUntil() {
        LocalDate last = owned.get(owned.size() - 1).block().lastDay();
        LocalDate until = startOfYear(last).plusYears(1).minusDays(1);
        for (TermCalendar layer : layers) {
            until = layer.knownUntil().isBefore(until) ? layer.knownUntil() : until;
        }
        return until;
    }

    private boolean schoolKnown(LocalDate day) {
        return termsKnown(day) && bankHolidaysKnown(day);
    }

    private boolean session(LocalDate day) {
        return sessions.computeIfAbsent(
                day,
                each -> each.getDayOfWeek().getValue() <= 5
                        && publicHoliday(each).isEmpty()
                        && atSchool(each).isEmpty());
    }

    private LocalDate runStart(LocalDate day) {
        LocalDate first = day;
        while (schoolKnown(first.minusDays(1)) && !session(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        return first;
    }

    private LocalDate runEnd(LocalDate day) {
        LocalDate last = day;
        while (schoolKnown(last.plusDays(1)) && !session(last.plusDays(1))) {
            last = last.plusDays(1);
        }
        return last;
    }

    private boolean isLong(LocalDate day, SchoolTime.OutsideLongHolidays rule) {
        int length = 0;
        LocalDate last = runEnd(day);
        for (LocalDate each = runStart(day); !each.isAfter(last); each = each.plusDays(1)) {
            boolean counted = rule.counted() == SchoolTime.Counted.DAYS
                    || each.getDayOfWeek().getValue() <= 5;
            length += counted ? 1 : 0;
        }
        return length > rule.moreThan();
    }
}
