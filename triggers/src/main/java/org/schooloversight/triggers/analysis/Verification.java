package org.schooloversight.triggers.analysis;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.PolicyHeader;
import org.schooloversight.core.policy.ReadingId;

/**
 * What was proved of a policy, and what is wrong with it.
 *
 * @param policy  the policy, not null
 * @param asOf  the dates that it was looked at for, not null
 * @param everyReadingOf  the open points that were read in every way; empty if each was read as the settings say, unmodifiable, not null
 * @param questions  the number of things that the policy asks of a school
 * @param combinations  the number of combinations of answers that it can tell apart, all of which were looked at, not null
 * @param results  how each check came out, unmodifiable, not null
 * @param faults  what is wrong, unmodifiable, not null
 */
public record Verification(
        PolicyHeader policy,
        AsOf asOf,
        List<ReadingId> everyReadingOf,
        int questions,
        BigInteger combinations,
        Map<Check, Result> results,
        List<Fault> faults) {

    /** How a check came out. */
    public enum Result {
        /** It holds for every combination. */
        HOLDS,
        /** It does not hold. */
        FAILS,
        /** The policy does not claim it. */
        NOT_CLAIMED,
        /** It was not looked at, because the policy cannot be analysed; nothing is proved. */
        NOT_PROVED
    }

    /** Copies the parts. */
    public Verification {
        everyReadingOf = List.copyOf(everyReadingOf);
        results = Collections.unmodifiableMap(new TreeMap<>(results));
        faults = List.copyOf(faults);
    }

    /**
     * Checks if nothing is wrong.
     *
     * @return true if everything that the policy claims was proved
     */
    public boolean isSound() {
        return faults.isEmpty();
    }
}
