package org.schooloversight.duties.checking;

import java.util.regex.Pattern;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/**
 * Identifies an entry of the encoded law, such as {@code duty/sen-assess} or {@code clock/ehc-final-plan/2014-09-01}: its sort, its id
 * and, of what has versions, the first day of the version.
 *
 * @param value  the text: parts joined by strokes, each of lower case letters and digits in words joined by hyphens, not null
 */
public record LawEntryId(String value) implements Comparable<LawEntryId> {

    private static final Pattern FORM = Pattern.compile("[a-z]+(-[a-z]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+");
    private static final int LONGEST = 300;

    /**
     * Checks the text.
     *
     * @throws InvalidValueException if the text is not in the form stated, or is longer than 300 characters
     */
    public LawEntryId {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new InvalidValueException("invalid id for an entry: '" + Text.shorten(value)
                    + "'; accepted: an id as the worksheet has it, such as duty/sen-assess");
        }
    }

    /**
     * Obtains an id from its text.
     *
     * @param value  the text, not null
     * @return the id, not null
     * @throws InvalidValueException if the text is not in the form stated
     */
    public static LawEntryId of(String value) {
        return new LawEntryId(value);
    }

    @Override
    public int compareTo(LawEntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
