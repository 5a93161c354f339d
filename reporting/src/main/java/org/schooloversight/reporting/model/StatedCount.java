package org.schooloversight.reporting.model;

import java.time.LocalDate;
import java.util.Optional;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.style.InvalidValueException;

/**
 * How many establishments a document says there are.
 *
 * @param kind  the kind of establishment in the words of the document, or {@link #TOTAL} for all kinds, not null
 * @param maintenance  who answers for them, empty for everybody, not null
 * @param number  the number, from 0
 * @param asAt  the day it is stated for, empty if the document does not say, not null
 * @param source  where it is stated, not null
 */
public record StatedCount(
        String kind, Optional<Maintenance> maintenance, long number, Optional<LocalDate> asAt, StatedIn source) {

    /** The kind that stands for all kinds. */
    public static final String TOTAL = "total";

    /**
     * Checks the kind and the number.
     *
     * @throws InvalidValueException if the kind is blank or the number is below nought
     */
    public StatedCount {
        if (kind.isBlank() || number < 0) {
            throw new InvalidValueException("invalid count of '" + kind + "': " + number
                    + "; accepted: a kind of establishment and a number from 0");
        }
    }

    /**
     * Tells whether it is about all kinds.
     *
     * @return true if it is
     */
    public boolean isOfAllKinds() {
        return kind.equalsIgnoreCase(TOTAL);
    }
}
