package org.schooloversight.reporting.disclosure;

import org.schooloversight.core.law.Check;
import org.schooloversight.core.style.InvalidValueException;

/**
 * From which number on a count is shown.
 *
 * @param threshold  counts from 1 to below it are withheld; at least 1, where nothing is
 * @param hidesNought  whether a count of nought is withheld too
 * @param check  where the rule comes from, and whether that was checked, not null
 */
public record DisclosureRules(int threshold, boolean hidesNought, Check check) {

    /** Checks the threshold. */
    public DisclosureRules {
        if (threshold < 1) {
            throw new InvalidValueException("invalid threshold: " + threshold + "; accepted: a whole number from 1");
        }
    }

    /**
     * Tells whether a count is too small to be shown.
     *
     * @param count  the count, from 0
     * @return true if it is
     */
    public boolean isSmall(long count) {
        return count == 0 ? hidesNought : count < threshold;
    }
}
