package org.schooloversight.duties.intervention;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a way in which a school becomes eligible for intervention, such as {@code special-measures}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record RouteId(String value) implements Comparable<RouteId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public RouteId {
        IdText.check("route", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static RouteId of(String value) {
        return new RouteId(value);
    }

    @Override
    public int compareTo(RouteId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
