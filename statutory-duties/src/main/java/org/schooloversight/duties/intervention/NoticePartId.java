package org.schooloversight.duties.intervention;

import org.schooloversight.core.style.IdText;

/**
 * Identifies what a warning notice must state, or whom it must be copied to, such as {@code head-teacher}.
 *
 * @param value  the text: lower case letters and digits in words joined by hyphens, not null
 */
public record NoticePartId(String value) implements Comparable<NoticePartId> {

    /**
     * Checks the text.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if the text is not in the form stated
     */
    public NoticePartId {
        IdText.check("part of a notice", value);
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static NoticePartId of(String value) {
        return new NoticePartId(value);
    }

    @Override
    public int compareTo(NoticePartId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
