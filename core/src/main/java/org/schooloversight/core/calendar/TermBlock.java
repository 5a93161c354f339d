package org.schooloversight.core.calendar;

import java.time.LocalDate;
import org.schooloversight.core.style.InvalidValueException;

/**
 * An unbroken block of teaching, from the first day to the last: a half term, or a whole term where a year has six.
 *
 * @param name  the name, such as {@code Autumn 1}, not null
 * @param firstDay  the first day, inclusive, not null
 * @param lastDay  the last day, inclusive, not before the first, not null
 */
public record TermBlock(String name, LocalDate firstDay, LocalDate lastDay) {

    /**
     * Checks the order of the days.
     *
     * @throws InvalidValueException if the last day is before the first
     */
    public TermBlock {
        if (lastDay.isBefore(firstDay)) {
            throw new InvalidValueException("invalid block of teaching: it starts on " + firstDay + " and ends on "
                    + lastDay + "; accepted: days in order");
        }
    }

    /**
     * Checks if a day lies in the block.
     *
     * @param day  the day, not null
     * @return true if it does
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    @Override
    public String toString() {
        return name + " (" + firstDay + " to " + lastDay + ")";
    }
}
