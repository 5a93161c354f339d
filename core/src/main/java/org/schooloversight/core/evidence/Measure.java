package org.schooloversight.core.evidence;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.style.InvalidValueException;

/**
 * A published measure: what it is called, which way is worse, which schools it can be published for, and when its years came out.
 *
 * @param id  the id, not null
 * @param title  the name in a sentence, such as {@code key stage 2 reading progress}, not null
 * @param unit  the unit of a value, not null
 * @param worse  which way is worse, not null
 * @param endAge  the age that pupils reach by the end of the key stage it is about: the measure is for schools that teach that
 *     year; empty if it is for all schools, not null
 * @param series  the years of its series, earliest first, unmodifiable, not null
 * @param cites  where the measure is defined, unmodifiable, not null
 * @param check  whether that was compared with the source, not null
 */
public record Measure(
        MeasureId id,
        String title,
        Unit unit,
        Worse worse,
        OptionalInt endAge,
        List<SeriesYear> series,
        List<Citation> cites,
        Check check) {

    /** The unit of a value. */
    public enum Unit {
        /** Per cent, from 0 to 100. */
        PERCENT,
        /** A number for each 100 pupils, from 0. */
        PER_HUNDRED,
        /** A score in the points of its own scale. */
        SCORE;

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /**
         * Checks that a value can be one of this unit.
         *
         * @param value  the value, not null
         * @return the value, not null
         * @throws InvalidValueException if it cannot
         */
        public BigDecimal checked(BigDecimal value) {
            if (this == PER_HUNDRED && value.signum() < 0) {
                throw new InvalidValueException("not a rate: " + value.toPlainString() + "; accepted: a number from 0");
            }
            if (this == PERCENT && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
                throw new InvalidValueException(
                        "not a percentage: " + value.toPlainString() + "; accepted: a number from 0 to 100");
            }
            return value;
        }
    }

    /** Which way is worse. */
    public enum Worse {
        /** A lower value is worse. */
        LOWER,
        /** A higher value is worse. */
        HIGHER
    }

    /** Copies the lists. */
    public Measure {
        series = series.stream().sorted(Comparator.comparing(SeriesYear::year)).toList();
        cites = List.copyOf(cites);
    }

    /**
     * Puts a value into words with its unit.
     *
     * @param value  the value, not null
     * @return the words, such as {@code 63%} or {@code -1.3}, not null
     */
    public String words(BigDecimal value) {
        String plain = value.stripTrailingZeros().toPlainString();
        return unit == Unit.PERCENT ? plain + "%" : plain;
    }
}
