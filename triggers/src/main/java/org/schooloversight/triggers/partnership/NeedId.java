package org.schooloversight.triggers.partnership;

import org.schooloversight.core.style.IdText;

/**
 * Identifies a need for support, such as {@code low-progress-2y}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record NeedId(String value) implements Comparable<NeedId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public NeedId {
        IdText.check("need for support", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static NeedId of(String value) {
        return new NeedId(value);
    }

    @Override
    public int compareTo(NeedId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
