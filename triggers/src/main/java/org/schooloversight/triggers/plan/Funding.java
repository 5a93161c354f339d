package org.schooloversight.triggers.plan;

import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.support.Pounds;

/**
 * Money for support.
 *
 * @param source  where it comes from, not null
 * @param pounds  how much, more than nothing, not null
 */
public record Funding(FundingSource source, Pounds pounds) {

    /**
     * Checks the amount.
     *
     * @throws InvalidValueException if it is nothing or less
     */
    public Funding {
        if (!pounds.isPositive()) {
            throw new InvalidValueException("invalid funding: " + pounds + "; accepted: more than nothing");
        }
    }
}
