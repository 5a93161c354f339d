package org.schooloversight.triggers.visits;

import org.schooloversight.core.style.IdText;

/**
 * Identifies who visits schools, such as {@code officer-1}: never a name.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record ProviderId(String value) implements Comparable<ProviderId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public ProviderId {
        IdText.checkUnseen("provider", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static ProviderId of(String value) {
        return new ProviderId(value);
    }

    @Override
    public int compareTo(ProviderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
