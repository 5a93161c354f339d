package org.schooloversight.triggers.analysis;

import java.math.BigInteger;
import java.util.List;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.PolicyHeader;
import org.schooloversight.triggers.assess.PossibleTiers;

/**
 * Where two policies, versions or readings can differ at all.
 *
 * @param before  the first, not null
 * @param after  the second, not null
 * @param asOf  the dates that they were looked at for, not null
 * @param combinations  the number of combinations of evidence that either can tell apart, all of which were looked at, not null
 * @param differences  every pair of different answers that some evidence leads to, unmodifiable, not null
 * @param obstacles  why they cannot be compared exactly; empty if they can, in which case there are no other differences, unmodifiable, not
 *     null
 */
public record Comparison(
        PolicyHeader before,
        PolicyHeader after,
        AsOf asOf,
        BigInteger combinations,
        List<Difference> differences,
        List<String> obstacles) {

    /** Copies the lists. */
    public Comparison {
        differences = List.copyOf(differences);
        obstacles = List.copyOf(obstacles);
    }

    /**
     * Checks if the two were proved to give the same tiers, whatever the evidence.
     *
     * @return true if they were
     */
    public boolean isEquivalent() {
        return differences.isEmpty() && obstacles.isEmpty();
    }

    /**
     * A pair of different answers.
     *
     * @param from  what the first gives, not null
     * @param to  what the second gives, not null
     * @param example  the smallest school for which they do; its expectation is what the second gives, not null
     */
    public record Difference(PossibleTiers from, PossibleTiers to, Example example) {}
}
