package org.schooloversight.duties.intervention;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a power or duty that follows from eligibility, such as {@code appoint-governors}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record PowerId(String value) implements Comparable<PowerId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public PowerId {
        IdText.check("power", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static PowerId of(String value) {
        return new PowerId(value);
    }

    @Override
    public int compareTo(PowerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
