package org.schooloversight.duties.catalogue;

import org.schooloversight.core.style.IdText;

/**
 * Identifies who bears a duty, such as {@code local-authority}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record BearerId(String value) implements Comparable<BearerId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public BearerId {
        IdText.check("bearer", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static BearerId of(String value) {
        return new BearerId(value);
    }

    /**
     * Says it in words.
     *
     * @return the words, not null
     */
    public String words() {
        return value.replace('-', ' ');
    }

    @Override
    public int compareTo(BearerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
