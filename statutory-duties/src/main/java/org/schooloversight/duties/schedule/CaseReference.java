package org.schooloversight.duties.schedule;

import java.util.regex.Pattern;
import org.schooloversight.core.style.InvalidValueException;

/**
 * A reference to a case in the system of a council. It is opaque: it must name nobody.
 *
 * @param value  the reference: 1 to 40 letters, digits, hyphens, dots, slashes or underscores, not null
 */
public record CaseReference(String value) implements Comparable<CaseReference> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._/-]{1,40}");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if it has another form; the message does not repeat it, because it may name somebody
     */
    public CaseReference {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("invalid reference of a case, of " + value.length()
                    + " characters; accepted: 1 to 40 letters, digits, hyphens, dots, slashes or underscores");
        }
    }

    /**
     * Obtains a reference from its text.
     *
     * @param value  the text, not null
     * @return the reference, not null
     */
    public static CaseReference of(String value) {
        return new CaseReference(value);
    }

    @Override
    public int compareTo(CaseReference other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
