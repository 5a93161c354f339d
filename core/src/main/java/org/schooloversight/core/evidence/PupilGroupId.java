package org.schooloversight.core.evidence;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a group of pupils that results are reported for, such as {@code all} or {@code disadvantaged}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record PupilGroupId(String value) implements Comparable<PupilGroupId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public PupilGroupId {
        IdText.check("pupil group", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static PupilGroupId of(String value) {
        return new PupilGroupId(value);
    }

    @Override
    public int compareTo(PupilGroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
