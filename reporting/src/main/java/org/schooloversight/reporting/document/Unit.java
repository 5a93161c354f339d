package org.schooloversight.reporting.document;

import java.math.BigDecimal;

/** The unit of an amount, and how it is written. */
public enum Unit {
    /** A whole number of things. */
    COUNT("", ""),
    /** Per cent. */
    PERCENT("", "%"),
    /** The difference of two percentages. */
    PERCENTAGE_POINTS("", " points"),
    /** A score in points of its own scale. */
    SCORE("", ""),
    /** A score around nought, such as progress, or the difference of two scores. */
    SIGNED_SCORE("", ""),
    /** A number for each 100 pupils. */
    PER_HUNDRED("", " per 100"),
    /** Pounds sterling. */
    POUNDS("£", "");

    private final String before;
    private final String after;

    Unit(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Tells whether a value is written with its sign even if it is above nought.
     *
     * @return true if it is
     */
    public boolean isSigned() {
        return this == PERCENTAGE_POINTS || this == SIGNED_SCORE;
    }

    /**
     * Writes a value, with as many decimals as it has, commas between thousands, and the unit.
     *
     * @param value  the value, not null
     * @return the words, such as {@code 73.5%}, {@code +0.07} or {@code £18,130,000}, not null
     */
    public String words(BigDecimal value) {
        String sign = value.signum() < 0 ? "-" : isSigned() && value.signum() > 0 ? "+" : "";
        return sign + before + grouped(value.abs().toPlainString()) + after;
    }

    /** Puts commas between thousands; a set has so many numbers that the formats of the platform are slow at it. */
    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = (point < 0 ? digits.length() : point) - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
