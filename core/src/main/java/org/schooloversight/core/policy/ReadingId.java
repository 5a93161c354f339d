package org.schooloversight.core.policy;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a point of a policy that can be read in more than one way.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record ReadingId(String value) implements Comparable<ReadingId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public ReadingId {
        IdText.check("reading", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static ReadingId of(String value) {
        return new ReadingId(value);
    }

    @Override
    public int compareTo(ReadingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
