package org.schooloversight.core.evidence;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a published measure, such as {@code ks2-reading-progress}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record MeasureId(String value) implements Comparable<MeasureId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public MeasureId {
        IdText.check("measure", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static MeasureId of(String value) {
        return new MeasureId(value);
    }

    @Override
    public int compareTo(MeasureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
