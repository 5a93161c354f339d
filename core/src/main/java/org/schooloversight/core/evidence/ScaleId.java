package org.schooloversight.core.evidence;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a scale on which schools are placed, such as {@code improvement-capacity}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record ScaleId(String value) implements Comparable<ScaleId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public ScaleId {
        IdText.check("scale", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static ScaleId of(String value) {
        return new ScaleId(value);
    }

    @Override
    public int compareTo(ScaleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
