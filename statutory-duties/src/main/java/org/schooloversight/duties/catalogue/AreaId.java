package org.schooloversight.duties.catalogue;

import org.schooloversight.core.style.IdText;

/**
 * Identifies an area of duties, such as {@code admissions}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record AreaId(String value) implements Comparable<AreaId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public AreaId {
        IdText.check("area", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static AreaId of(String value) {
        return new AreaId(value);
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
    public int compareTo(AreaId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
