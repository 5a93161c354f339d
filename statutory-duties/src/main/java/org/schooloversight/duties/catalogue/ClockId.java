package org.schooloversight.duties.catalogue;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a clock, such as {@code ehc-final-plan}, or a group of clocks.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record ClockId(String value) implements Comparable<ClockId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public ClockId {
        IdText.check("clock", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static ClockId of(String value) {
        return new ClockId(value);
    }

    @Override
    public int compareTo(ClockId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
