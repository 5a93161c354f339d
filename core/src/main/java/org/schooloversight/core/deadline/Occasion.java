package org.schooloversight.core.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.schooloversight.core.style.InvalidValueException;

/**
 * What a rule counts from.
 *
 * @param day  the day of the event that starts the clock, from 1900 to 2999, not null
 * @param others  the days of other events that the rule asks for, unmodifiable, not null
 * @param suspensions  the days on which the clock stands still, in order, unmodifiable, not null
 */
public record Occasion(LocalDate day, Map<EventId, LocalDate> others, List<Suspension> suspensions) {

    /**
     * Copies the parts and checks the days.
     *
     * @throws InvalidValueException if a day is before 1900 or after 2999, or suspensions overlap
     */
    public Occasion {
        inRange(day);
        others = Map.copyOf(others);
        others.values().forEach(Occasion::inRange);
        if (!suspensions.isEmpty()) {
            suspensions = suspensions.stream()
                    .sorted(Comparator.comparing(Suspension::firstDay))
                    .toList();
            for (int i = 1; i < suspensions.size(); i++) {
                if (suspensions.get(i - 1).contains(suspensions.get(i).firstDay())) {
                    throw new InvalidValueException("suspensions overlap on "
                            + suspensions.get(i).firstDay() + "; accepted: suspensions one after the other");
                }
            }
        } else {
            suspensions = List.of();
        }
    }

    private static void inRange(LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 2999) {
            throw new InvalidValueException("invalid day of an event: " + day + "; accepted: 1900-01-01 to 2999-12-31");
        }
    }

    /**
     * Obtains the occasion of one event.
     *
     * @param day  the day of the event, not null
     * @return the occasion, not null
     */
    public static Occasion on(LocalDate day) {
        return new Occasion(day, Map.of(), List.of());
    }
}
