package org.schooloversight.triggers.table;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Combinations of values: of some variables a set of values each, as bits; a variable that is left out may have any value.
 *
 * @param accepted  the values accepted, by the place of the variable
 */
record Box(SortedMap<Integer, Long> accepted) {

    static final Box ANY = new Box(new TreeMap<>());

    Box {
        accepted = Collections.unmodifiableSortedMap(new TreeMap<>(accepted));
    }

    static Box of(int variable, long values) {
        return new Box(new TreeMap<>(Map.of(variable, values)));
    }

    /** Returns what both have, empty if that is nothing. */
    Optional<Box> and(Box other) {
        TreeMap<Integer, Long> both = new TreeMap<>(accepted);
        for (Map.Entry<Integer, Long> each : other.accepted.entrySet()) {
            long values = both.getOrDefault(each.getKey(), -1L) & each.getValue();
            if (values == 0) {
                return Optional.empty();
            }
            both.put(each.getKey(), values);
        }
        return Optional.of(new Box(both));
    }

    /** Tells whether this has every combination that another has. */
    boolean covers(Box other) {
        for (Map.Entry<Integer, Long> each : accepted.entrySet()) {
            if ((other.accepted.getOrDefault(each.getKey(), -1L) & ~each.getValue()) != 0) {
                return false;
            }
        }
        return true;
    }

    Box with(int variable, long values) {
        TreeMap<Integer, Long> changed = new TreeMap<>(accepted);
        changed.put(variable, values);
        return new Box(changed);
    }

    Box without(int variable) {
        TreeMap<Integer, Long> changed = new TreeMap<>(accepted);
        changed.remove(variable);
        return new Box(changed);
    }
}
