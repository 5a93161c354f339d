package org.schooloversight.core.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.schooloversight.core.style.InvalidValueException;

/**
 * The bank holidays of England, with the days between which they are known, and after that as they are projected.
 *
 * <p>Source: Banking and Financial Dealings Act 1971, section 1 and Schedule 1, and the proclamations under it.
 *
 * @param knownFrom  the first day, inclusive, from which they are known, not null
 * @param knownUntil  the last day, inclusive, up to which they are known, not null
 * @param titles  the title of each bank holiday that is known, by day, unmodifiable, not null
 * @param projectedUntil  the last day, inclusive, up to which they are projected, not null
 * @param projected  the title of each projected bank holiday, by day, unmodifiable, not null
 */
public record BankHolidays(
        LocalDate knownFrom,
        LocalDate knownUntil,
        Map<LocalDate, String> titles,
        LocalDate projectedUntil,
        Map<LocalDate, String> projected) {

    /**
     * Copies the days and checks where they lie.
     *
     * @throws InvalidValueException if a day lies outside its period, or a year that is known has no bank holiday
     */
    public BankHolidays {
        titles = Collections.unmodifiableNavigableMap(new TreeMap<>(titles));
        projected = Collections.unmodifiableNavigableMap(new TreeMap<>(projected));
        within(titles, knownFrom, knownUntil);
        within(projected, knownUntil.plusDays(1), projectedUntil);
        for (int year = knownFrom.getYear(); year <= knownUntil.getYear(); year++) {
            int wanted = year;
            if (titles.keySet().stream().noneMatch(day -> day.getYear() == wanted)) {
                throw new InvalidValueException("there is no bank holiday in " + year
                        + "; accepted: those of every year from " + knownFrom + " to " + knownUntil);
            }
        }
    }

    private static void within(Map<LocalDate, String> days, LocalDate first, LocalDate last) {
        days.keySet().stream()
                .filter(day -> day.isBefore(first) || day.isAfter(last))
                .findFirst()
                .ifPresent(day -> {
                    throw new InvalidValueException("bank holiday on " + day
                            + " lies outside its period; accepted: from " + first + " to " + last);
                });
    }

    /**
     * Finds the title of a bank holiday that is known.
     *
     * @param day  the day, not null
     * @return the title, empty if it is no bank holiday or not known, not null
     */
    public Optional<String> title(LocalDate day) {
        return Optional.ofNullable(titles.get(day));
    }

    /**
     * Takes the projected bank holidays for known ones, to see what would follow.
     *
     * @return the bank holidays with the projected ones, not null
     */
    public BankHolidays asProjected() {
        NavigableMap<LocalDate, String> all = new TreeMap<>(titles);
        all.putAll(projected);
        return new BankHolidays(knownFrom, projectedUntil, all, projectedUntil, Map.of());
    }

    @Override
    public String toString() {
        return titles.size() + " bank holidays, known from " + knownFrom + " to " + knownUntil;
    }
}
