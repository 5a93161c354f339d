package org.schooloversight.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An unbroken run of days without a session at a school, a weekend included.
 *
 * @param firstDay  the first day, inclusive, not null
 * @param lastDay  the last day, inclusive, not null
 */
public record SchoolHoliday(LocalDate firstDay, LocalDate lastDay) {

    /**
     * Counts all its days.
     *
     * @return the number of days
     */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(firstDay, lastDay) + 1);
    }

    /**
     * Counts its days from Monday to Friday, bank holidays among them.
     *
     * @return the number of days
     */
    public int weekdays() {
        return (int) firstDay.datesUntil(lastDay.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .count();
    }
}
