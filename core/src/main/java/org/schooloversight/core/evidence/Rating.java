package org.schooloversight.core.evidence;

import java.time.LocalDate;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.style.InvalidValueException;

/**
 * Where an officer placed a school on a scale that a policy defines, such as a capacity to improve from A to D.
 *
 * @param urn  the school, not null
 * @param scale  the scale, not null
 * @param value  the value given, not null
 * @param madeOn  the day it was given, not null
 * @param lastDay  the last day it counts, inclusive, not before it was given, not null
 * @param role  the office of whoever gave it, never a name, not blank, not null
 * @param reason  the reason recorded, not blank, not null
 * @param provenance  where it is known from, not null
 */
public record Rating(
        Urn urn,
        ScaleId scale,
        ScaleValue value,
        LocalDate madeOn,
        LocalDate lastDay,
        String role,
        String reason,
        Provenance provenance)
        implements Evidence {

    /**
     * Checks the days and that somebody answers for it.
     *
     * @throws InvalidValueException if it expires before it was made, or has no role or reason
     */
    public Rating {
        if (lastDay.isBefore(madeOn)) {
            throw new InvalidValueException("invalid rating: made on " + madeOn + ", expires on " + lastDay
                    + "; accepted: an expiry on or after the day it was made");
        }
        if (role.isBlank() || reason.isBlank()) {
            throw new InvalidValueException("invalid rating: no role or no reason; accepted: both");
        }
    }

    /**
     * Checks if it counts on a day.
     *
     * @param day  the day, not null
     * @return true if it was made by then and has not expired
     */
    public boolean isCurrentOn(LocalDate day) {
        return !day.isBefore(madeOn) && !day.isAfter(lastDay);
    }

    /** Leaves the reason out, which may tell of people. */
    @Override
    public String toString() {
        return urn + " " + scale + ": " + value + ", made on " + madeOn + ", counts until " + lastDay + ", " + role
                + " (" + provenance + ")";
    }
}
