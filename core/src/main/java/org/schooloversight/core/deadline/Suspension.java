package org.schooloversight.core.deadline;

import java.time.LocalDate;
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

    boolean contains(LocalDate day) {
        return !day.isBefore(firstDay)
                && lastDay.map(last -> !day.isAfter(last)).orElse(true);
    }
}
