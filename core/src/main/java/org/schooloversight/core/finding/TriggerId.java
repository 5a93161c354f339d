package org.schooloversight.core.finding;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a trigger of concern, such as {@code safeguarding}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record TriggerId(String value) implements Comparable<TriggerId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public TriggerId {
        IdText.check("trigger", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static TriggerId of(String value) {
        return new TriggerId(value);
    }

    @Override
    public int compareTo(TriggerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
