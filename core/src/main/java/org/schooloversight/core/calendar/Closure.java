package org.schooloversight.core.calendar;

import java.time.LocalDate;
import org.schooloversight.core.style.InvalidValueException;

/**
 * Days on which a school is shut that its terms do not show.
 *
 * @param firstDay  the first day, inclusive, not null
 * @param lastDay  the last day, inclusive, not before the first, not null
 * @param reason  why, in a few words without anybody's name, not null
 */
public record Closure(LocalDate firstDay, LocalDate lastDay, String reason) {

    /**
     * Checks the order of the days.
     *
     * @throws InvalidValueException if the last day is before the first
     */
    public Closure {
        if (lastDay.isBefore(firstDay)) {
            throw new InvalidValueException("invalid closure: it starts on " + firstDay + " and ends on " + lastDay
                    + "; accepted: days in order");
        }
    }
}
