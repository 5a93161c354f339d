package org.schooloversight.core.evidence;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a matter that an officer may judge, such as {@code safeguarding}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record ConcernId(String value) implements Comparable<ConcernId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public ConcernId {
        IdText.check("concern", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static ConcernId of(String value) {
        return new ConcernId(value);
    }

    @Override
    public int compareTo(ConcernId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
