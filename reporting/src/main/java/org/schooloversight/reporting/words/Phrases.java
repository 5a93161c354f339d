package org.schooloversight.reporting.words;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.schooloversight.reporting.document.Unit;

/** Makes titles, sentences and numbers of things. */
public final class Phrases {

    /** Up to here a number is read digit by digit; what is larger is only felt. */
    private static final BigInteger LARGE = BigInteger.valueOf(1_000_000_000);

    private Phrases() {}

    /**
     * Begins a text with a capital letter.
     *
     * @param words  the text, not null
     * @return the text, not null
     */
    public static String title(String words) {
        int first = words.offsetByCodePoints(0, Math.min(1, words.length()));
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /**
     * Ends a text from outside as a sentence ends, whether or not it already does.
     *
     * @param words  the text, not null
     * @return the sentence, not null
     */
    public static String of(String words) {
        String text = words.strip();
        return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }

    /**
     * Says how many there are.
     *
     * @param number  how many
     * @param thing  one of them, not null
     * @return the words, such as {@code 1 school} or {@code 1,200 schools}, not null
     */
    public static String of(long number, String thing) {
        return number(BigInteger.valueOf(number)) + " " + thing + (number == 1 ? "" : "s");
    }

    /**
     * Writes a number so that it can be taken in: a very large one is rounded.
     *
     * @param number  the number, not null
     * @return the words, not null
     */
    public static String number(BigInteger number) {
        if (number.compareTo(LARGE) < 0) {
            return Unit.COUNT.words(new BigDecimal(number));
        }
        BigDecimal rounded = new BigDecimal(number, new MathContext(2, RoundingMode.HALF_UP));
        int power = rounded.precision() - rounded.scale() - 1;
        return "about "
                + rounded.movePointLeft(power).setScale(1, RoundingMode.HALF_UP).toPlainString() + " x 10^" + power;
    }
}
