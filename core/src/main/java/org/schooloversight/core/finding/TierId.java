package org.schooloversight.core.finding;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a tier of support, such as {@code targeted}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record TierId(String value) implements Comparable<TierId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public TierId {
        IdText.check("tier", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static TierId of(String value) {
        return new TierId(value);
    }

    @Override
    public int compareTo(TierId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
