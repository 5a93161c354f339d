package org.schooloversight.triggers.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.style.InvalidValueException;

/**
 * What a programme is expected to answer in a scenario. What is not stated is not compared.
 *
 * @param tiers  the tiers that are possible: empty if nothing is expected; the empty set if no tier, one if that tier, several if the
 *     evidence leaves it open between just these, unmodifiable, not null
 * @param fired  the triggers that must fire, unmodifiable, not null
 * @param clear  the triggers that must be clear, unmodifiable, not null
 * @param notKnown  the triggers that the evidence must leave open, unmodifiable, not null
 */
public record Expectation(
        Optional<Set<TierId>> tiers, Set<TriggerId> fired, Set<TriggerId> clear, Set<TriggerId> notKnown) {

    /** Expects nothing: for a scenario that only shows an answer. */
    public static final Expectation NONE = new Expectation(Optional.empty(), Set.of(), Set.of(), Set.of());

    /**
     * Copies the sets, in order of their ids.
     *
     * @throws InvalidValueException if a trigger is expected to be two things
     */
    public Expectation {
        tiers = tiers.map(Expectation::inOrder);
        fired = inOrder(fired);
        clear = inOrder(clear);
        notKnown = inOrder(notKnown);
        Set<TriggerId> seen = new TreeSet<>(fired);
        for (Set<TriggerId> others : List.of(clear, notKnown)) {
            for (TriggerId each : others) {
                if (!seen.add(each)) {
                    throw new InvalidValueException("invalid expectation: trigger " + each
                            + " is expected to be two things; accepted: one of fired, clear and not known");
                }
            }
        }
    }

    private static <T extends Comparable<T>> Set<T> inOrder(Set<T> ids) {
        return Collections.unmodifiableSet(new TreeSet<>(ids));
    }
}
