package org.schooloversight.core.calendar;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a layer of a school calendar.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record TermCalendarId(String value) implements Comparable<TermCalendarId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public TermCalendarId {
        IdText.check("term calendar", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static TermCalendarId of(String value) {
        return new TermCalendarId(value);
    }

    @Override
    public int compareTo(TermCalendarId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
