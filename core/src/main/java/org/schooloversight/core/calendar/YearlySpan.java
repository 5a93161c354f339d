package org.schooloversight.core.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import org.schooloversight.core.style.EnglishDates;

/**
 * Days of every year from one date to another, over the new year where the last comes before the first.
 *
 * @param firstDay  the first day, inclusive, not null
 * @param lastDay  the last day, inclusive, not null
 */
public record YearlySpan(MonthDay firstDay, MonthDay lastDay) {

    /**
     * Checks if a day lies in the span.
     *
     * @param day  the day, not null
     * @return true if it does
     */
    public boolean contains(LocalDate day) {
        MonthDay of = MonthDay.from(day);
        boolean afterFirst = !of.isBefore(firstDay);
        boolean beforeLast = !of.isAfter(lastDay);
        return firstDay.isAfter(lastDay) ? afterFirst || beforeLast : afterFirst && beforeLast;
    }

    @Override
    public String toString() {
        return words(firstDay) + " to " + words(lastDay);
    }

    private static String words(MonthDay day) {
        return day.getDayOfMonth() + " " + EnglishDates.name(day.getMonth());
    }
}
