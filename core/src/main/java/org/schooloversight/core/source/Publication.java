package org.schooloversight.core.source;

import java.time.LocalDate;

/**
 * When something became public, and how we know.
 *
 * @param on  the day, not null
 * @param basis  how the day is known, not null
 */
public record Publication(LocalDate on, Basis basis) {

    /** How a day of publication is known. */
    public enum Basis {
        /** The input states it. */
        STATED,
        /** It is the documented day on which its series was published. */
        SERIES,
        /** It is not known; the day of the thing itself stands in for it, and answers say so. */
        ASSUMED
    }

    /**
     * Checks if it was public on a day.
     *
     * @param day  the day, not null
     * @return true if it was public by the end of that day
     */
    public boolean isKnownBy(LocalDate day) {
        return !on.isAfter(day);
    }
}
