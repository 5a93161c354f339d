package org.schooloversight.triggers.policy;

import java.math.BigDecimal;
import org.schooloversight.core.policy.ParameterId;

/**
 * A test of one published figure against a threshold.
 *
 * @param quantity  what is taken of the figure, not null
 * @param comparison  how the figure is compared, not null
 * @param threshold  the parameter that holds the threshold, not null
 * @param significant  true if the whole 95% confidence interval must lie on that side of the threshold
 */
public record ResultTest(Quantity quantity, Comparison comparison, ParameterId threshold, boolean significant) {

    /**
     * Obtains a test of the figure as it was published.
     *
     * @param comparison  how the figure is compared, not null
     * @param threshold  the parameter that holds the threshold, not null
     * @param significant  true if the whole 95% confidence interval must lie on that side of the threshold
     */
    public ResultTest(Comparison comparison, ParameterId threshold, boolean significant) {
        this(new Quantity.Value(), comparison, threshold, significant);
    }

    /** How a figure is compared with a threshold. */
    public enum Comparison {
        /** Below the threshold, strictly. */
        BELOW("below"),
        /** At the threshold or below it. */
        AT_MOST("at or below"),
        /** Above the threshold, strictly. */
        ABOVE("above"),
        /** At the threshold or above it. */
        AT_LEAST("at or above");

        private final String words;

        Comparison(String words) {
            this.words = words;
        }

        /**
         * Compares a figure with a threshold.
         *
         * @param figure  the figure, not null
         * @param threshold  the threshold, not null
         * @return true if the figure stands so to the threshold
         */
        public boolean holds(BigDecimal figure, BigDecimal threshold) {
            int order = figure.compareTo(threshold);
            return switch (this) {
                case BELOW -> order < 0;
                case AT_MOST -> order <= 0;
                case ABOVE -> order > 0;
                case AT_LEAST -> order >= 0;
            };
        }

        /**
         * Tells which side the comparison looks to.
         *
         * @return true for below and at most
         */
        public boolean looksDown() {
            return this == BELOW || this == AT_MOST;
        }

        /**
         * Gets the words, to stand before the threshold.
         *
         * @return the words, not null
         */
        public String words() {
            return words;
        }
    }
}
