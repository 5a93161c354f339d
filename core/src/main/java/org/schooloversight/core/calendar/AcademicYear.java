package org.schooloversight.core.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/**
 * A school year in England, from 1 September to 31 August, as published tables count it.
 *
 * @param startYear  the calendar year in which it starts, from 1900 to 2999
 */
public record AcademicYear(int startYear) implements Comparable<AcademicYear> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})[-/_]?(\\d{2}|\\d{4})");
    private static final String ACCEPTED = "; accepted: two years that follow each other, such as 2018-19";

    /**
     * Checks the year.
     *
     * @throws InvalidValueException if the year is out of bounds
     */
    public AcademicYear {
        if (startYear < 1900 || startYear > 2999) {
            throw new InvalidValueException("invalid academic year: " + startYear + ACCEPTED);
        }
    }

    /**
     * Obtains the academic year that starts in a calendar year.
     *
     * @param startYear  the calendar year in which it starts, from 1900 to 2999
     * @return the academic year, not null
     */
    public static AcademicYear starting(int startYear) {
        return new AcademicYear(startYear);
    }

    /**
     * Obtains the academic year of a day.
     *
     * @param day  the day, not null
     * @return the academic year, not null
     */
    public static AcademicYear of(LocalDate day) {
        return new AcademicYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /**
     * Obtains an academic year from text: {@code 2018-19}, {@code 2018/19}, {@code 2018-2019} or {@code 201819}.
     *
     * @param text  the text, not null
     * @return the academic year, not null
     * @throws InvalidValueException if the text is not of that form, or the second year does not follow the first
     */
    public static AcademicYear parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new InvalidValueException("invalid academic year: '" + Text.shorten(text) + "'" + ACCEPTED);
        }
        AcademicYear year = new AcademicYear(Integer.parseInt(form.group(1)));
        String next = Integer.toString(year.startYear + 1);
        if (!next.endsWith(form.group(2))) {
            throw new InvalidValueException("invalid academic year: '" + Text.shorten(text) + "'" + ACCEPTED);
        }
        return year;
    }

    /**
     * Gets the first day.
     *
     * @return 1 September, not null
     */
    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.SEPTEMBER, 1);
    }

    /**
     * Gets the last day.
     *
     * @return 31 August, not null
     */
    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.AUGUST, 31);
    }

    /**
     * Obtains the academic year a number of years on.
     *
     * @param years  the number of years, negative to go back
     * @return the academic year, not null
     */
    public AcademicYear plusYears(int years) {
        return new AcademicYear(startYear + years);
    }

    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        int end = (startYear + 1) % 100;
        return startYear + (end < 10 ? "-0" : "-") + end;
    }
}
