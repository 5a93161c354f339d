package org.schooloversight.core.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.style.InvalidValueException;

/**
 * Days on which a clock stands still. It then goes on with what was left. (An exception that takes a limit away altogether
 * is something else.)
 *
 * @param firstDay  the first day that does not count, inclusive, not null
 * @param lastDay  the last day that does not count, inclusive, empty while the clock still stands, not null
 */
public record Suspension(LocalDate firstDay, Optional<LocalDate> lastDay) {

    /**
     * Checks the order of the days.
     *
     * @throws InvalidValueException if the last day is before the first
     */
    public Suspension {
        if (lastDay.isPresent() && lastDay.get().isBefore(firstDay)) {
            throw new InvalidValueException("invalid suspension: it starts on " + firstDay + " and ends on "
                    + lastDay.get() + "; accepted: days in order");
        }
    }

    /**
     * Joins suspensions that share days, so that no day is left out twice.
     *
     * @param suspensions  the suspensions in any order, not null
     * @return suspensions of the same days one after the other, unmodifiable, not null
     */
    public static List<Suspension> joined(Collection<Suspension> suspensions) {
        List<Suspension> joined = new ArrayList<>();
        suspensions.stream().sorted(Comparator.comparing(Suspension::firstDay)).forEach(each -> {
            Suspension last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || !last.contains(each.firstDay())) {
                joined.add(each);
            } else if (last.lastDay().isPresent()
                    && each.lastDay().map(last.lastDay().get()::isBefore).orElse(true)) {
                joined.set(joined.size() - 1, new Suspension(last.firstDay(), each.lastDay()));
            }
        });
        return List.copyOf(joined);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(firstDay)
                && lastDay.map(last -> !day.isAfter(last)).orElse(true);
    }
}
