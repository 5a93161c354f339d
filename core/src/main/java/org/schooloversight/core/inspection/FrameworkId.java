package org.schooloversight.core.inspection;

import org.schooloversight.core.style.IdText;

/**
 * Identifies an inspection framework, such as {@code eif-2019}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record FrameworkId(String value) implements Comparable<FrameworkId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public FrameworkId {
        IdText.check("inspection framework", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static FrameworkId of(String value) {
        return new FrameworkId(value);
    }

    @Override
    public int compareTo(FrameworkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
