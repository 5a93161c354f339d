package org.schooloversight.duties.checking;

import java.util.regex.Pattern;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/**
 * Tells one wording of an entry from every other: the first 16 digits of a SHA-256, in groups of four. Without the hyphens a
 * spreadsheet would take one fingerprint in a thousand for a number, and round it.
 *
 * @param value  the text, such as {@code 0f3a-91c2-7e55-d0b8}, not null
 */
public record Fingerprint(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{4}(-[0-9a-f]{4}){3}");
    private static final int GROUP = 4;

    /**
     * Checks the text.
     *
     * @throws InvalidValueException if the text is not in the form stated
     */
    public Fingerprint {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("invalid fingerprint: '" + Text.shorten(value)
                    + "'; accepted: the one of the worksheet, such as 0f3a-91c2-7e55-d0b8");
        }
    }

    /**
     * Obtains a fingerprint from its text.
     *
     * @param value  the text, not null
     * @return the fingerprint, not null
     * @throws InvalidValueException if the text is not in the form stated
     */
    public static Fingerprint of(String value) {
        return new Fingerprint(value);
    }

    static Fingerprint ofHex(String hex) {
        StringBuilder groups = new StringBuilder();
        for (int i = 0; i < GROUP; i++) {
            groups.append(i == 0 ? "" : "-").append(hex, i * GROUP, (i + 1) * GROUP);
        }
        return new Fingerprint(groups.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
