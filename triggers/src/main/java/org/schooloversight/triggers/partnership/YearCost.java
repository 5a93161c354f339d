package org.schooloversight.triggers.partnership;

import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.support.Pounds;

/**
 * What something costs in one of its years.
 *
 * @param year  the year of the work, counted from 1
 * @param pounds  the cost, not below nothing, not null
 */
public record YearCost(int year, Pounds pounds) {

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException if the year is not positive or the cost is below nothing
     */
    public YearCost {
        if (year < 1 || pounds.isNegative()) {
            throw new InvalidValueException(
                    "invalid cost: " + pounds + " in year " + year + "; accepted: a year from 1 and nothing or more");
        }
    }
}
