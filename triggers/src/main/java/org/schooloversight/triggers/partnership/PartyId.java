package org.schooloversight.triggers.partnership;

import org.schooloversight.core.style.IdText;

/**
 * Identifies who gives, owns or leads something, such as {@code officer-1}: an opaque id and never the name of a person.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record PartyId(String value) implements Comparable<PartyId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public PartyId {
        IdText.checkUnseen("party", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static PartyId of(String value) {
        return new PartyId(value);
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
