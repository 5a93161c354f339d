package org.schooloversight.duties.catalogue;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a duty or power, such as {@code sen-assess}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record DutyId(String value) implements Comparable<DutyId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public DutyId {
        IdText.check("duty", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static DutyId of(String value) {
        return new DutyId(value);
    }

    @Override
    public int compareTo(DutyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
