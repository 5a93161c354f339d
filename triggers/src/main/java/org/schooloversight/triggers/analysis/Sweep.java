package org.schooloversight.triggers.analysis;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.policy.ReadingId;

/** How many schools are in each tier as a figure of the policy, or its readings, are varied. */
public final class Sweep {

    private Sweep() {}

    /**
     * How many schools are where.
     *
     * @param placed  the number of schools in each tier of the policy, in its order, unmodifiable, not null
     * @param undecided  the number of schools for which several tiers are possible
     * @param none  the number of schools that have no tier
     */
    public record Counts(Map<TierId, Integer> placed, int undecided, int none) {

        /** Copies the map. */
        public Counts {
            placed = Collections.unmodifiableMap(new LinkedHashMap<>(placed));
        }
    }

    /**
     * A stretch of values over which no school moves.
     *
     * @param from  the lowest value, not null
     * @param fromInclusive  true if the lowest value itself belongs to it
     * @param to  the highest value, not null
     * @param toInclusive  true if the highest value itself belongs to it
     * @param counts  how many schools are where, not null
     * @param moved  the number of schools that are elsewhere than on the stretch before; 0 for the first
     */
    public record Stretch(
            BigDecimal from, boolean fromInclusive, BigDecimal to, boolean toInclusive, Counts counts, int moved) {}

    /**
     * A parameter varied over all the values that the policy accepts for it.
     *
     * @param parameter  the parameter, not null
     * @param title  what it is, not null
     * @param set  the value it has in the settings, not null
     * @param schools  the number of schools looked at
     * @param stretches  the stretches in order: together all the values, and at each border some school moves, unmodifiable, not null
     * @param obstacles  why it is not exact: then some school may also move elsewhere; empty if it is exact, unmodifiable, not null
     */
    public record OfParameter(
            ParameterId parameter,
            String title,
            BigDecimal set,
            int schools,
            List<Stretch> stretches,
            List<String> obstacles) {

        /** Copies the lists. */
        public OfParameter {
            stretches = List.copyOf(stretches);
            obstacles = List.copyOf(obstacles);
        }
    }

    /**
     * One way to read all the open points that tiers depend on.
     *
     * @param readings  the option taken at each, unmodifiable, not null
     * @param counts  how many schools are where, not null
     * @param moved  the number of schools that are elsewhere than as the policy is read by the settings
     */
    public record Read(Map<ReadingId, OptionId> readings, Counts counts, int moved) {

        /** Copies the map. */
        public Read {
            readings = Collections.unmodifiableMap(new TreeMap<>(readings));
        }
    }

    /**
     * The readings varied.
     *
     * @param schools  the number of schools looked at
     * @param everyCombination  true if every combination was looked at, false if one open point was varied at a time because there are too
     *     many combinations
     * @param reads  the ways to read the policy, that of the settings first, unmodifiable, not null
     */
    public record OfReadings(int schools, boolean everyCombination, List<Read> reads) {

        /** Copies the list. */
        public OfReadings {
            reads = List.copyOf(reads);
        }
    }
}
