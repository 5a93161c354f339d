package org.schooloversight.core.policy;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a figure that a council may set, such as a threshold.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record ParameterId(String value) implements Comparable<ParameterId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public ParameterId {
        IdText.check("parameter", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static ParameterId of(String value) {
        return new ParameterId(value);
    }

    @Override
    public int compareTo(ParameterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
