package org.schooloversight.core.evidence;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a kind of dated event, such as {@code head-appointed}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record EventKind(String value) implements Comparable<EventKind> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public EventKind {
        IdText.check("kind of event", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static EventKind of(String value) {
        return new EventKind(value);
    }

    @Override
    public int compareTo(EventKind other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
