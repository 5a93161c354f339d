package org.schooloversight.core.evidence;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a value of a scale, such as {@code amber}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record ScaleValue(String value) implements Comparable<ScaleValue> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public ScaleValue {
        IdText.check("value of a scale", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static ScaleValue of(String value) {
        return new ScaleValue(value);
    }

    @Override
    public int compareTo(ScaleValue other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
