package org.schooloversight.core.calendar;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.schooloversight.core.style.InvalidValueException;

/** The kinds of day that instruments count, by id. Immutable. */
public final class DayKinds {

    private final Map<DayKindId, DayKind> kinds;

    private DayKinds(Map<DayKindId, DayKind> kinds) {
        this.kinds = Collections.unmodifiableMap(kinds);
    }

    /**
     * Obtains kinds of day.
     *
     * @param kinds  the kinds, not null
     * @return the kinds by id, not null
     * @throws InvalidValueException if two have the same id
     */
    public static DayKinds of(Collection<DayKind> kinds) {
        Map<DayKindId, DayKind> byId = new TreeMap<>();
        for (DayKind kind : kinds) {
            if (byId.put(kind.id(), kind) != null) {
                throw new InvalidValueException(
                        "two kinds of day have the id '" + kind.id() + "'; accepted: each id once");
            }
        }
        return new DayKinds(byId);
    }

    /**
     * Finds a kind.
     *
     * @param id  the id, not null
     * @return the kind, empty if there is none, not null
     */
    public Optional<DayKind> find(DayKindId id) {
        return Optional.ofNullable(kinds.get(id));
    }

    /**
     * Gets all kinds, in the order of their ids.
     *
     * @return the kinds, unmodifiable, not null
     */
    public Collection<DayKind> all() {
        return kinds.values();
    }

    @Override
    public String toString() {
        return kinds.keySet().toString();
    }
}
