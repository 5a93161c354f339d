package org.schooloversight.duties.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.style.InvalidValueException;

/** The duties and powers, and the clocks that time them. Immutable. */
public final class DutyCatalogue {

    private final Map<DutyId, Duty> duties;
    private final Map<ClockId, Clock> clocks;
    private final Map<EventId, EventType> events;
    private final Map<ReadingId, Reading> readings;
    private final String sha256;

    private DutyCatalogue(
            Collection<Duty> duties,
            Collection<Clock> clocks,
            Collection<EventType> events,
            Collection<Reading> readings,
            String sha256) {
        this.duties = byId("duties", duties, Duty::id);
        this.clocks = byId("clocks", clocks, Clock::id);
        this.events = byId("events", events, EventType::id);
        this.readings = byId("readings", readings, Reading::id);
        this.sha256 = sha256;
    }

    private static <I, T> Map<I, T> byId(String what, Collection<T> all, Function<T, I> id) {
        Map<I, T> map = new LinkedHashMap<>();
        for (T each : all) {
            if (map.put(id.apply(each), each) != null) {
                throw new InvalidValueException(
                        "two " + what + " have the id '" + id.apply(each) + "'; accepted: each id once");
            }
        }
        return Collections.unmodifiableMap(map);
    }

    /**
     * Obtains a catalogue.
     *
     * @param duties  the duties, in order, not null
     * @param clocks  the clocks, in order, not null
     * @param events  the events that clocks know, not null
     * @param readings  the open points of the clocks, not null
     * @param sha256  the SHA-256 of the files it was read from, in lower case hexadecimal, not null
     * @return the catalogue, not null
     * @throws InvalidValueException if two of a sort have the same id
     */
    public static DutyCatalogue of(
            Collection<Duty> duties,
            Collection<Clock> clocks,
            Collection<EventType> events,
            Collection<Reading> readings,
            String sha256) {
        return new DutyCatalogue(duties, clocks, events, readings, sha256);
    }

    /**
     * Gets all duties.
     *
     * @return the duties, in order, unmodifiable, not null
     */
    public Collection<Duty> duties() {
        return duties.values();
    }

    /**
     * Finds the duties that a query asks for.
     *
     * @param query  the query, not null
     * @return the duties, in order, unmodifiable, not null
     */
    public List<Duty> duties(DutyQuery query) {
        return duties.values().stream().filter(query::accepts).toList();
    }

    /**
     * Finds a duty.
     *
     * @param id  the id, not null
     * @return the duty, empty if there is none, not null
     */
    public Optional<Duty> duty(DutyId id) {
        return Optional.ofNullable(duties.get(id));
    }

    /**
     * Gets all clocks.
     *
     * @return the clocks, in order, unmodifiable, not null
     */
    public Collection<Clock> clocks() {
        return clocks.values();
    }

    /**
     * Finds a clock.
     *
     * @param id  the id, not null
     * @return the clock, empty if there is none, not null
     */
    public Optional<Clock> clock(ClockId id) {
        return Optional.ofNullable(clocks.get(id));
    }

    /**
     * Finds the clocks that are asked for under an id: one, or those of a group.
     *
     * @param id  the id of a clock or group, not null
     * @return the clocks, in order, empty if there is none, unmodifiable, not null
     */
    public List<Clock> clocks(ClockId id) {
        return clocks.values().stream()
                .filter(each -> each.id().equals(id) || each.group().equals(Optional.of(id)))
                .toList();
    }

    /**
     * Finds the clocks that time a duty.
     *
     * @param duty  the duty, not null
     * @return the clocks, in order, unmodifiable, not null
     */
    public List<Clock> clocks(DutyId duty) {
        return clocks.values().stream()
                .filter(each -> each.duties().contains(duty))
                .toList();
    }

    /**
     * Gets what may happen in a case.
     *
     * @return the events, unmodifiable, not null
     */
    public Collection<EventType> events() {
        return events.values();
    }

    /**
     * Finds what an event is.
     *
     * @param id  the id, not null
     * @return the event, empty if no clock knows it, not null
     */
    public Optional<EventType> event(EventId id) {
        return Optional.ofNullable(events.get(id));
    }

    /**
     * Gets the open points.
     *
     * @return the open points, unmodifiable, not null
     */
    public Collection<Reading> readings() {
        return readings.values();
    }

    /**
     * Gets the SHA-256 of the files it was read from.
     *
     * @return 64 digits in lower case hexadecimal, not null
     */
    public String sha256() {
        return sha256;
    }

    @Override
    public String toString() {
        return duties.size() + " duties and " + clocks.size() + " clocks";
    }
}
