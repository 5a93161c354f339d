package org.schooloversight.triggers.support;

import java.util.Locale;
import org.schooloversight.core.style.InvalidValueException;

/**
 * How much of something is promised.
 *
 * @param bound  whether the number is exact, a minimum or a maximum, not null
 * @param number  the number of units, from 1
 * @param unit  the unit, not null
 */
public record Amount(Bound bound, int number, Unit unit) {

    /** What a number promises. */
    public enum Bound {
        /** Just so much. */
        EXACTLY(""),
        /** So much or more. */
        AT_LEAST("at least "),
        /** So much or less: the programme promises no minimum. */
        AT_MOST("up to ");

        private final String words;

        Bound(String words) {
            this.words = words;
        }
    }

    /** What is counted. */
    public enum Unit {
        /** Days of support. */
        DAY,
        /** Visits. */
        VISIT,
        /** Meetings. */
        MEETING,
        /** Written documents. */
        DOCUMENT,
        /** Hours of support. */
        HOUR,
        /** Pounds. */
        POUND,
        /** Packages of support. */
        PACKAGE,
        /** Offers that the school may take up. */
        OFFER,
        /**
         * Judgements of Good or better by Ofsted: expected of the school, and shown by an inspection only. A framework without an overall
         * grade has none.
         */
        JUDGEMENT
    }

    /**
     * Checks the number.
     *
     * @throws InvalidValueException if it is not positive
     */
    public Amount {
        if (number < 1) {
            throw new InvalidValueException("invalid amount: " + number + "; accepted: 1 or more");
        }
    }

    @Override
    public String toString() {
        String each = unit.name().toLowerCase(Locale.ROOT);
        return bound.words + number + " " + (number == 1 ? each : each + "s");
    }
}
