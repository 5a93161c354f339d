package org.schooloversight.triggers.plan;

import java.time.LocalDate;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;

/**
 * A plan by which a school comes out of a deficit.
 *
 * @param urn  the school, not null
 * @param agreedOn  the day on which it was agreed, not null
 * @param recoversBy  the day by which the deficit is gone, inclusive, not null
 */
public record RecoveryPlan(Urn urn, LocalDate agreedOn, LocalDate recoversBy) {

    /**
     * Checks the order of the days.
     *
     * @throws InvalidValueException if it is to recover before it was agreed
     */
    public RecoveryPlan {
        if (recoversBy.isBefore(agreedOn)) {
            throw new InvalidValueException("invalid recovery plan: agreed on " + agreedOn + ", done by " + recoversBy
                    + "; accepted: days in order");
        }
    }

    /**
     * Checks if the plan is in hand on a day.
     *
     * @param day  the day, not null
     * @return true if it is
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(agreedOn) && !day.isAfter(recoversBy);
    }
}
