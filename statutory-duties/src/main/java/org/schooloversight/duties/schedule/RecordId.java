package org.schooloversight.duties.schedule;

import java.util.regex.Pattern;
import org.schooloversight.core.style.InvalidValueException;

/**
 * Identifies a record of what happened, so that a later one can correct it.
 *
 * @param value  the id: 1 to 40 letters, digits, hyphens, dots, slashes or underscores, not null
 */
public record RecordId(String value) implements Comparable<RecordId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._/-]{1,40}");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if it has another form; the message does not repeat it, because it may name somebody
     */
    public RecordId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("invalid id of a record, of " + value.length()
                    + " characters; accepted: 1 to 40 letters, digits, hyphens, dots, slashes or underscores");
        }
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     */
    public static RecordId of(String value) {
        return new RecordId(value);
    }

    @Override
    public int compareTo(RecordId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
