package org.schooloversight.core.style;

import java.util.regex.Pattern;

/** Checks the text of the ids that councils author. */
public final class IdText {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;
    private static final String ACCEPTED =
            "accepted: lower case letters and digits in words joined by hyphens, at most " + LONGEST + " characters";

    private IdText() {}

    /**
     * Checks that a text can stand as an id.
     *
     * @param what  what the id names, for the message, not null
     * @param value  the text, not null
     * @throws InvalidValueException if the text is not words of lower case letters and digits joined by hyphens, or is
     *     longer than 80 characters
     */
    public static void check(String what, String value) {
        if (!isValid(value)) {
            throw new InvalidValueException(
                    "invalid id for a " + what + ": '" + Text.shorten(value) + "'; " + ACCEPTED);
        }
    }

    /**
     * Checks that a text can stand as an id where somebody may have written a name. The message does not repeat it.
     *
     * @param what  what the id names, for the message, not null
     * @param value  the text, not null
     * @throws InvalidValueException if the text is not words of lower case letters and digits joined by hyphens, or is
     *     longer than 80 characters
     */
    public static void checkUnseen(String what, String value) {
        if (!isValid(value)) {
            throw new InvalidValueException(
                    "invalid id for a " + what + ", of " + value.length() + " characters; " + ACCEPTED);
        }
    }

    /**
     * Checks if a text can stand as an id.
     *
     * @param value  the text, not null
     * @return true if it can
     */
    public static boolean isValid(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }
}
