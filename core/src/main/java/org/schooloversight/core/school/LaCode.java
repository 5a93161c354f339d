package org.schooloversight.core.school;

import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/**
 * The three-digit code of a local authority, as GIAS and the performance tables use it, such as 931.
 *
 * @param value  the code, from 1 to 999; GIAS uses 000 for "does not apply", which is not a code
 */
public record LaCode(int value) implements Comparable<LaCode> {

    private static final String ACCEPTED = "; accepted: a number of three digits, such as 931";

    /**
     * Checks the code.
     *
     * @throws InvalidValueException if it is not from 1 to 999
     */
    public LaCode {
        if (value < 1 || value > 999) {
            throw new InvalidValueException("invalid local authority code: " + value + ACCEPTED);
        }
    }

    /**
     * Obtains a code.
     *
     * @param value  the code, from 1 to 999
     * @return the code, not null
     */
    public static LaCode of(int value) {
        return new LaCode(value);
    }

    /**
     * Obtains a code from text.
     *
     * @param text  three digits, not null
     * @return the code, not null
     * @throws InvalidValueException if the text is not three digits
     */
    public static LaCode parse(String text) {
        if (text.length() != 3 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new InvalidValueException("invalid local authority code: '" + Text.shorten(text) + "'" + ACCEPTED);
        }
        return new LaCode(Integer.parseInt(text));
    }

    @Override
    public int compareTo(LaCode other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        String digits = Integer.toString(value);
        return "000".substring(digits.length()) + digits;
    }
}
