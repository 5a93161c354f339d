package org.schooloversight.triggers.policy;

import org.schooloversight.core.evidence.MeasureId;

/** What is taken of a school's published figure for a year before it is compared with a threshold. */
public sealed interface Quantity {

    /** The figure itself. */
    record Value() implements Quantity {}

    /** The number of pupils that the figure is about. */
    record PupilCount() implements Quantity {}

    /**
     * The figure less that of an earlier year.
     *
     * @param years  how many years earlier, from 1
     */
    record Change(int years) implements Quantity {}

    /**
     * The change for each year of the straight line that fits the latest years best, by least squares.
     *
     * @param years  how many years the line is fitted to, from 2
     */
    record Slope(int years) implements Quantity {}

    /**
     * The place among the schools that are compared, of which 1 is the worst.
     *
     * @param peers  the schools that are compared, not null
     * @param ties  which place equal figures share, not null
     */
    record Rank(Peers peers, Ties ties) implements Quantity {}

    /**
     * The quarter of the schools that are compared, of which 1 is the worst and 4 the best.
     *
     * @param peers  the schools that are compared, not null
     * @param ties  which place equal figures share, not null
     */
    record Quartile(Peers peers, Ties ties) implements Quantity {}

    /**
     * The figure less the average or the median of the schools that are compared.
     *
     * @param peers  the schools that are compared, not null
     * @param middle  the average or the median, not null
     */
    record Difference(Peers peers, Middle middle) implements Quantity {}

    /**
     * The figure less what schools with the same context have, by the straight line that fits the schools that are compared best.
     *
     * @param peers  the schools that are compared, not null
     * @param context  the measure of context, for the same group and year, not null
     */
    record Residual(Peers peers, MeasureId context) implements Quantity {}

    /** The schools that a school is compared with, itself among them. */
    enum Peers {
        /** Every school of the set that was given. */
        ALL("all the schools compared"),
        /** Those of the same local authority. */
        AUTHORITY("the schools of the same authority"),
        /** Those of the same kind, such as primary. */
        KIND("the schools of the same kind"),
        /** Those of the same kind and local authority. */
        AUTHORITY_AND_KIND("the schools of the same kind and authority");

        private final String words;

        Peers(String words) {
            this.words = words;
        }

        /**
         * Gets the words for a reader.
         *
         * @return the words, not null
         */
        public String words() {
            return words;
        }
    }

    /** Which place schools with equal figures share. */
    enum Ties {
        /** The worst of the places that they fill. */
        WORST,
        /** The best of the places that they fill. */
        BEST
    }

    /** The middle of a set of figures. */
    enum Middle {
        /** The sum divided by the number. */
        AVERAGE("the average"),
        /** The figure that half the schools do not exceed: of an even number, halfway between the two in the middle. */
        MEDIAN("the median");

        private final String words;

        Middle(String words) {
            this.words = words;
        }

        /**
         * Gets the words for a reader.
         *
         * @return the words, not null
         */
        public String words() {
            return words;
        }
    }

    /**
     * Checks if the other schools must be known to tell.
     *
     * @return true if the quantity compares schools
     */
    default boolean comparesSchools() {
        return this instanceof Rank
                || this instanceof Quartile
                || this instanceof Difference
                || this instanceof Residual;
    }
}
