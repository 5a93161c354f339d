package org.schooloversight.core.inspection;

import org.schooloversight.core.style.IdText;

/**
 * Identifies an interval between inspections, such as {@code five-school-years}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record IntervalId(String value) implements Comparable<IntervalId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public IntervalId {
        IdText.check("interval between inspections", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static IntervalId of(String value) {
        return new IntervalId(value);
    }

    @Override
    public int compareTo(IntervalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
