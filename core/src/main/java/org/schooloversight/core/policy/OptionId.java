package org.schooloversight.core.policy;

import org.schooloversight.core.style.IdText;

/**
 * Identifies one way to read an ambiguous point.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record OptionId(String value) implements Comparable<OptionId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public OptionId {
        IdText.check("option", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static OptionId of(String value) {
        return new OptionId(value);
    }

    @Override
    public int compareTo(OptionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
