package org.schooloversight.triggers.partnership;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a condition of a local system, such as {@code vision}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record ConditionId(String value) implements Comparable<ConditionId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public ConditionId {
        IdText.check("condition of a local system", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static ConditionId of(String value) {
        return new ConditionId(value);
    }

    @Override
    public int compareTo(ConditionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
