package org.schooloversight.core.deadline;

import org.schooloversight.core.style.IdText;

/**
 * Identifies what may happen in a case, such as {@code ehc-request-received}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record EventId(String value) implements Comparable<EventId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public EventId {
        IdText.check("event", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static EventId of(String value) {
        return new EventId(value);
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
