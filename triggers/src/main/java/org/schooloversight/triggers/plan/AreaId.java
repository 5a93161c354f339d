package org.schooloversight.triggers.plan;

import org.schooloversight.core.style.IdText;

/**
 * Identifies an area for improvement, such as {@code writing}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record AreaId(String value) implements Comparable<AreaId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public AreaId {
        IdText.check("area for improvement", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static AreaId of(String value) {
        return new AreaId(value);
    }

    @Override
    public int compareTo(AreaId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
