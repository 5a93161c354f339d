package org.schooloversight.core.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * The days that may be of a kind, found and counted through an index, and day by day beyond it. Days are numbered from
 * 1 January 1970.
 */
final class PossibleDays {

    /** How many days beyond the index are looked at one by one, far more than a rule can count. */
    private static final int MOST_WALKED = 40_000;

    private final DayClassifier classifier;
    /** The first day of the index. */
    private final long base;
    /** The day after the last of the index. */
    private final long end;
    /** How many of the days lie in the index before each day of it. */
    private final int[] before;

    private final int[] days;

    PossibleDays(DayClassifier classifier, long first, long last) {
        this.classifier = classifier;
        this.base = first;
        int length = Math.toIntExact(last - first + 1);
        this.end = first + length;
        this.before = new int[length + 1];
        int[] found = new int[length];
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (mayCount(base + i)) {
                found[count++] = Math.toIntExact(base + i);
            }
            before[i + 1] = count;
        }
        this.days = Arrays.copyOf(found, count);
    }

    private boolean mayCount(long day) {
        return classifier.why(LocalDate.ofEpochDay(day)).isEmpty();
    }

    /** Returns the number of days in the index. */
    int size() {
        return days.length;
    }

    /** Returns a day of the index, the first being number 0. */
    int get(int number) {
        return days[number];
    }

    /** Counts the days of the index before a day, which lies in it or is the one after it. */
    int before(long day) {
        return before[(int) (day - base)];
    }

    /** Finds the n-th on or after a day. */
    long nthFrom(long first, int number) {
        long left = number;
        long day = first;
        for (int walked = 0; walked < MOST_WALKED; walked++, day++) {
            if (day >= base && day < end) {
                long at = before(day) + left - 1;
                if (at < days.length) {
                    return days[(int) at];
                }
                left = at + 1 - days.length;
                day = end;
            }
            if (mayCount(day) && --left == 0) {
                return day;
            }
        }
        return day + left - 1;
    }

    /** Finds the n-th on or before a day. */
    long nthUpTo(long last, int number) {
        long left = number;
        long day = last;
        for (int walked = 0; walked < MOST_WALKED; walked++, day--) {
            if (day >= base && day < end) {
                long at = before(day + 1) - left;
                if (at >= 0) {
                    return days[(int) at];
                }
                left = -at;
                day = base - 1;
            }
            if (mayCount(day) && --left == 0) {
                return day;
            }
        }
        return day - left + 1;
    }

    /** Counts the days from one to another, both inclusive. */
    int count(long first, long last) {
        long inIndex = within(Math.max(first, base), Math.min(last, end - 1));
        return Math.toIntExact(inIndex + walked(first, Math.min(last, base - 1)) + walked(Math.max(first, end), last));
    }

    private long within(long first, long last) {
        return last < first ? 0 : before(last + 1) - before(first);
    }

    /** Counts beyond the index; over a very long time every day may count. */
    private long walked(long first, long last) {
        return last - first > MOST_WALKED
                ? last - first + 1
                : LongStream.rangeClosed(first, last).filter(this::mayCount).count();
    }
}
