package org.schooloversight.core.style;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/** Writes days and months in English, whatever the locale. */
public final class EnglishDates {

    private EnglishDates() {}

    /**
     * Writes a day in full, such as {@code Monday 7 September 2026}.
     *
     * @param day  the day, not null
     * @return the words, not null
     */
    public static String full(LocalDate day) {
        return name(day.getDayOfWeek()) + " " + day(day);
    }

    /**
     * Writes a day without its day of the week, such as {@code 26 February 2020}.
     *
     * @param day  the day, not null
     * @return the words, not null
     */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + name(day.getMonth()) + " " + day.getYear();
    }

    /**
     * Names a month, such as {@code September}.
     *
     * @param month  the month, not null
     * @return the name, not null
     */
    public static String name(Month month) {
        return titled(month.name());
    }

    /**
     * Names a day of the week, such as {@code Monday}.
     *
     * @param day  the day of the week, not null
     * @return the name, not null
     */
    public static String name(DayOfWeek day) {
        return titled(day.name());
    }

    private static String titled(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }
}
