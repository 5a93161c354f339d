package org.schooloversight.examples.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/** The yardstick: an index of working days as one would write it by hand, with no notion of what is not known. */
final class PrefixIndex {

    private final long base;
    private final int[] before;
    private final int[] days;

    PrefixIndex(LocalDate first, LocalDate last, Set<LocalDate> holidays) {
        base = first.toEpochDay();
        int length = Math.toIntExact(last.toEpochDay() - base + 1);
        before = new int[length + 1];
        int[] found = new int[length];
        int count = 0;
        for (int i = 0; i < length; i++) {
            LocalDate day = LocalDate.ofEpochDay(base + i);
            if (day.getDayOfWeek().getValue() <= 5 && !holidays.contains(day)) {
                found[count++] = Math.toIntExact(base + i);
            }
            before[i + 1] = count;
        }
        days = Arrays.copyOf(found, count);
    }

    LocalDate after(LocalDate day, int number) {
        return LocalDate.ofEpochDay(days[before[(int) (day.toEpochDay() + 1 - base)] + number - 1]);
    }
}
