package org.schooloversight.triggers.policy;

import java.math.BigDecimal;
import java.util.List;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.style.InvalidValueException;

/**
 * A figure that the council may set, such as a threshold.
 *
 * @param id  the id, not null
 * @param title  what it is, in plain English, not null
 * @param byDefault  the value unless the council sets another, from the lowest to the highest, not null
 * @param lowest  the lowest value accepted, inclusive, not null
 * @param highest  the highest value accepted, inclusive, not null
 * @param note  where the default comes from, and whether the source has it, not null
 * @param cites  the clause it belongs to and the source of the default, unmodifiable, not null
 * @param check  whether the default was compared with its source, not null
 */
public record Parameter(
        ParameterId id,
        String title,
        BigDecimal byDefault,
        BigDecimal lowest,
        BigDecimal highest,
        String note,
        List<Citation> cites,
        Check check) {

    /** Copies the citations. */
    public Parameter {
        cites = List.copyOf(cites);
    }

    /**
     * Checks a value that somebody sets.
     *
     * @param value  the value, not null
     * @return the value, not null
     * @throws InvalidValueException if it is out of bounds
     */
    public BigDecimal checked(BigDecimal value) {
        if (value.compareTo(lowest) < 0 || value.compareTo(highest) > 0) {
            throw new InvalidValueException("invalid value for '" + id + "': " + value.toPlainString()
                    + "; accepted: a number from " + lowest.toPlainString() + " to " + highest.toPlainString());
        }
        return value;
    }
}
