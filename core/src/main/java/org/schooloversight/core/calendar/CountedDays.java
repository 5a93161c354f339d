package org.schooloversight.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.style.InvalidValueException;

/**
 * The days of one kind, found and counted through an index that is built once. Immutable.
 *
 * <p>Where it is not known whether a day is of the kind, the answer holds the bounds that are certain: the earliest day as if
 * every such day counted, the latest as if none did.
 */
public final class CountedDays {

    private final DayKind kind;
    private final DayClassifier classifier;
    private final long knownFrom;
    private final long knownUntil;
    private final PossibleDays possible;
    /** The answer for each possible day that is known, so that asking makes no garbage. */
    private final @Nullable DaySpan[] answers;

    private CountedDays(DayKind kind, DayClassifier classifier, int margin) {
        this.kind = kind;
        this.classifier = classifier;
        this.knownFrom = classifier.knownFrom().toEpochDay();
        this.knownUntil = classifier.knownUntil().toEpochDay();
        this.possible = new PossibleDays(
                classifier,
                classifier.indexFrom().toEpochDay() - margin,
                classifier.indexUntil().toEpochDay() + margin);
        this.answers = new DaySpan[possible.size()];
        for (int i = 0; i < answers.length; i++) {
            long day = possible.get(i);
            if (day >= knownFrom && day <= knownUntil) {
                answers[i] = DaySpan.on(LocalDate.ofEpochDay(day));
            }
        }
    }

    /** Returns the days of a kind, reaching a number of days beyond what is known. */
    static CountedDays of(DayKind kind, BankHolidays bankHolidays, @Nullable SchoolCalendar school, int margin) {
        return new CountedDays(kind, new DayClassifier(kind, bankHolidays, school), margin);
    }

    /**
     * Gets the kind of day.
     *
     * @return the kind, not null
     */
    public DayKind kind() {
        return kind;
    }

    /**
     * Gets the first day from which it is known which days are of the kind.
     *
     * @return the day, inclusive, not null
     */
    public LocalDate knownFrom() {
        return classifier.knownFrom();
    }

    /**
     * Gets the last day up to which it is known which days are of the kind.
     *
     * @return the day, inclusive, before {@link #knownFrom()} if nothing is known, not null
     */
    public LocalDate knownUntil() {
        return classifier.knownUntil();
    }

    /**
     * Tells whether a day is of the kind.
     *
     * @param day  the day, not null
     * @return whether it is, empty if that is not known, not null
     */
    public Optional<Boolean> isOne(LocalDate day) {
        boolean known = day.toEpochDay() >= knownFrom && day.toEpochDay() <= knownUntil;
        if (classifier.why(day).isPresent()) {
            return Optional.of(false);
        }
        return known ? Optional.of(true) : Optional.empty();
    }

    /**
     * Finds the next one.
     *
     * @param day  the day, not null
     * @return the first of the kind after the day, not null
     */
    public DaySpan next(LocalDate day) {
        return nthAfter(day, 1);
    }

    /**
     * Finds the one before.
     *
     * @param day  the day, not null
     * @return the last of the kind before the day, not null
     */
    public DaySpan previous(LocalDate day) {
        return nthBefore(day, 1);
    }

    /**
     * Finds the n-th after a day.
     *
     * @param day  the day, which is not counted, not null
     * @param number  how many to count, 0 for the day itself
     * @return the n-th of the kind after the day, not null
     * @throws InvalidValueException if the number is negative
     */
    public DaySpan nthAfter(LocalDate day, int number) {
        return number == 0 ? DaySpan.on(day) : nthFrom(day.toEpochDay() + 1, number);
    }

    /**
     * Finds the n-th from a day on.
     *
     * @param day  the day, number 1 if it is of the kind, not null
     * @param number  how many to count, from 1
     * @return the n-th of the kind on or after the day, not null
     * @throws InvalidValueException if the number is less than 1
     */
    public DaySpan nthFrom(LocalDate day, int number) {
        return nthFrom(day.toEpochDay(), number);
    }

    private DaySpan nthFrom(long first, int number) {
        positive(number);
        if (first >= knownFrom && first <= knownUntil) {
            long at = (long) possible.before(first) + number - 1;
            DaySpan answer = at < answers.length ? answers[(int) at] : null;
            if (answer != null) {
                return answer;
            }
        }
        return nthFromPartlyKnown(first, number);
    }

    private DaySpan nthFromPartlyKnown(long first, int number) {
        long earliest = possible.nthFrom(first, number);
        if (first < knownFrom && knownFrom <= knownUntil) {
            long at = (long) possible.before(knownFrom) + number - 1;
            if (at < possible.size() && possible.get((int) at) <= knownUntil) {
                return DaySpan.ofClosed(LocalDate.ofEpochDay(earliest), LocalDate.ofEpochDay(possible.get((int) at)));
            }
        }
        return DaySpan.notBefore(LocalDate.ofEpochDay(earliest));
    }

    /**
     * Finds the n-th before a day.
     *
     * @param day  the day, which is not counted, not null
     * @param number  how many to count, 0 for the day itself
     * @return the n-th of the kind before the day, not null
     * @throws InvalidValueException if the number is negative
     */
    public DaySpan nthBefore(LocalDate day, int number) {
        return number == 0 ? DaySpan.on(day) : nthUpTo(day.toEpochDay() - 1, number);
    }

    /**
     * Finds the n-th back from a day.
     *
     * @param day  the day, number 1 if it is of the kind, not null
     * @param number  how many to count, from 1
     * @return the n-th of the kind on or before the day, not null
     * @throws InvalidValueException if the number is less than 1
     */
    public DaySpan nthUpTo(LocalDate day, int number) {
        return nthUpTo(day.toEpochDay(), number);
    }

    private DaySpan nthUpTo(long last, int number) {
        positive(number);
        if (last >= knownFrom && last <= knownUntil) {
            long at = (long) possible.before(last + 1) - number;
            DaySpan answer = at >= 0 ? answers[(int) at] : null;
            if (answer != null) {
                return answer;
            }
        }
        return nthUpToPartlyKnown(last, number);
    }

    private DaySpan nthUpToPartlyKnown(long last, int number) {
        long latest = possible.nthUpTo(last, number);
        if (last > knownUntil && knownFrom <= knownUntil) {
            long at = (long) possible.before(knownUntil + 1) - number;
            if (at >= 0 && possible.get((int) at) >= knownFrom) {
                return DaySpan.ofClosed(LocalDate.ofEpochDay(possible.get((int) at)), LocalDate.ofEpochDay(latest));
            }
        }
        return DaySpan.notAfter(LocalDate.ofEpochDay(latest));
    }

    private static void positive(int number) {
        if (number < 1) {
            throw new InvalidValueException(
                    "invalid number of days to count: " + number + "; accepted: 1 or more, and the other direction");
        }
    }

    /**
     * Counts the days of the kind from one day to another.
     *
     * @param firstInclusive  the first day, not null
     * @param lastInclusive  the last day, not null
     * @return the number, 0 if the last is before the first, not null
     */
    public DayCount count(LocalDate firstInclusive, LocalDate lastInclusive) {
        long first = firstInclusive.toEpochDay();
        long last = lastInclusive.toEpochDay();
        if (last < first) {
            return new DayCount(0, 0);
        }
        return new DayCount(
                possible.count(Math.max(first, knownFrom), Math.min(last, knownUntil)), possible.count(first, last));
    }

    /**
     * Lists the days that are certainly not of the kind, with why.
     *
     * @param firstInclusive  the first day to look at, not null
     * @param lastInclusive  the last day to look at, not null
     * @return the days in order, unmodifiable, not null
     */
    public List<PassedOver> passedOver(LocalDate firstInclusive, LocalDate lastInclusive) {
        List<PassedOver> passed = new ArrayList<>();
        for (LocalDate day = firstInclusive; !day.isAfter(lastInclusive); day = day.plusDays(1)) {
            classifier.why(day).ifPresent(passed::add);
        }
        return List.copyOf(passed);
    }

    @Override
    public String toString() {
        return kind.many() + ", known from " + knownFrom() + " to " + knownUntil();
    }
}
