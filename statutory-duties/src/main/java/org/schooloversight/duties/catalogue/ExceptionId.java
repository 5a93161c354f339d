package org.schooloversight.duties.catalogue;

import org.schooloversight.core.style.IdText;

/**
 * Identifies an exception to a limit of time.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record ExceptionId(String value) implements Comparable<ExceptionId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public ExceptionId {
        IdText.check("exception", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static ExceptionId of(String value) {
        return new ExceptionId(value);
    }

    @Override
    public int compareTo(ExceptionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
