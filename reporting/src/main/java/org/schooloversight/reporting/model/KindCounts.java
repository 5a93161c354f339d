package org.schooloversight.reporting.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.schooloversight.core.school.Maintenance;

/**
 * How many establishments of a kind there are, by who answers for them.
 *
 * @param kind  the kind in words, not null
 * @param counts  the numbers; who is left out has no number, which is not nought, unmodifiable, not null
 * @param undivided  the number of all together where a document does not divide them, not null
 */
public record KindCounts(String kind, Map<Maintenance, Long> counts, Optional<Long> undivided) {

    /** Copies the numbers, in the order of the constants. */
    public KindCounts {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /**
     * Finds the number that somebody answers for.
     *
     * @param maintenance  who answers for them, not null
     * @return the number, empty if there is none, not null
     */
    public Optional<Long> of(Maintenance maintenance) {
        return Optional.ofNullable(counts.get(maintenance));
    }

    /**
     * Adds the numbers up.
     *
     * @return the number of all together
     */
    public long total() {
        return undivided.orElseGet(
                () -> counts.values().stream().mapToLong(Long::longValue).sum());
    }
}
