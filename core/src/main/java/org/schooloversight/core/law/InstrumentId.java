package org.schooloversight.core.law;

import org.schooloversight.core.style.IdText;

/**
 * Identifies an instrument: an Act, regulations, guidance or a local policy.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record InstrumentId(String value) implements Comparable<InstrumentId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public InstrumentId {
        IdText.check("instrument", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static InstrumentId of(String value) {
        return new InstrumentId(value);
    }

    @Override
    public int compareTo(InstrumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
