package org.schooloversight.core.calendar;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a kind of day that a period is counted in, such as {@code school-day}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record DayKindId(String value) implements Comparable<DayKindId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public DayKindId {
        IdText.check("kind of day", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static DayKindId of(String value) {
        return new DayKindId(value);
    }

    @Override
    public int compareTo(DayKindId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
