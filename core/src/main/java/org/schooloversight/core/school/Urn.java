package org.schooloversight.core.school;

import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/**
 * A unique reference number: what identifies an establishment in GIAS. A school that converts gets a new one.
 *
 * @param value  the number, of five to seven digits
 */
public record Urn(int value) implements Comparable<Urn> {

    private static final String ACCEPTED = "; accepted: a number of five to seven digits";

    /**
     * Checks the number.
     *
     * @throws InvalidValueException if it has fewer than five or more than seven digits
     */
    public Urn {
        if (value < 10_000 || value > 9_999_999) {
            throw new InvalidValueException("invalid URN: " + value + ACCEPTED);
        }
    }

    /**
     * Obtains a URN.
     *
     * @param value  the number, of five to seven digits
     * @return the URN, not null
     */
    public static Urn of(int value) {
        return new Urn(value);
    }

    /**
     * Obtains a URN from text.
     *
     * @param text  the digits, with nothing around them, not null
     * @return the URN, not null
     * @throws InvalidValueException if the text is not five to seven digits
     */
    public static Urn parse(String text) {
        if (text.length() < 5 || text.length() > 7 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new InvalidValueException("invalid URN: '" + Text.shorten(text) + "'" + ACCEPTED);
        }
        return new Urn(Integer.parseInt(text));
    }

    @Override
    public int compareTo(Urn other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
