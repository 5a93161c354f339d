package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure.AgainstNational;
import org.schooloversight.core.evidence.AreaFigure.Rank;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.PupilGroupId;

/**
 * How an authority stands in one measure for one group of pupils. Everything says what is behind it.
 *
 * @param measure  the measure, not null
 * @param group  the pupils, not null
 * @param groupTitle  who they are, not null
 * @param pupils  the number of pupils that the figure of the authority is about, not null
 * @param value  the figure of the authority, not null
 * @param national  the figure of England, not null
 * @param difference  the first less the second, as far as both were published, not null
 * @param against  how it stands against England, not null
 * @param side  whether that is better, by the direction of the measure, not null
 * @param significance  whether the difference is more than chance, where confidence limits are published, not null
 * @param trend  how it moved, not null
 * @param placing  its place among all authorities, not null
 * @param neighbourhood  its place among its statistical neighbours, not null
 */
public record MeasureStanding(
        Measure measure,
        PupilGroupId group,
        String groupTitle,
        Worked<Integer> pupils,
        Worked<BigDecimal> value,
        Worked<BigDecimal> national,
        Worked<BigDecimal> difference,
        Worked<Against> against,
        Worked<Side> side,
        Worked<Significance> significance,
        Trend trend,
        Worked<Placing> placing,
        Worked<NeighbourPlace> neighbourhood) {

    /**
     * How a figure stands against England: by the figures, by the source, or both. At least one is there.
     *
     * @param worked  by the figures, empty if one is not known, not null
     * @param stated  as the source states, empty if it does not, not null
     */
    public record Against(Optional<AgainstNational> worked, Optional<AgainstNational> stated) {

        /**
         * Gets how it stands; the figures count for more than the words of the source.
         *
         * @return how it stands, not null
         */
        public AgainstNational standing() {
            return worked.or(() -> stated).orElseThrow();
        }

        /**
         * Tells whether the source says otherwise than the figures.
         *
         * @return true if it does
         */
        public boolean isContradictory() {
            return worked.isPresent() && stated.isPresent() && worked.get() != stated.get();
        }
    }

    /** Whether a difference is for the better. */
    public enum Side {
        /** For the better. */
        BETTER("better"),
        /** No difference. */
        SAME("the same"),
        /** For the worse. */
        WORSE("worse");

        private final String words;

        Side(String words) {
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

    /** Whether a difference from England is more than chance. */
    public enum Significance {
        /** The whole confidence interval is above the figure of England. */
        ABOVE("significantly above"),
        /** The figure of England is in the confidence interval. */
        NOT_SIGNIFICANT("not significant"),
        /** The whole confidence interval is below the figure of England. */
        BELOW("significantly below");

        private final String words;

        Significance(String words) {
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
     * How a figure moved.
     *
     * @param lastYear  the figure of the year before, not null
     * @param nationalLastYear  the figure of England of the year before, not null
     * @param change  this year less the year before, as far as both were published, not null
     * @param run  for how long it has moved the same way, not null
     * @param series  each year from the first known to the latest, with those that have no figure, unmodifiable, not null
     */
    public record Trend(
            Worked<BigDecimal> lastYear,
            Worked<BigDecimal> nationalLastYear,
            Worked<BigDecimal> change,
            Worked<Run> run,
            List<Point> series) {

        /** Copies the list. */
        public Trend {
            series = List.copyOf(series);
        }
    }

    /** Which way a figure moved. */
    public enum Direction {
        /** Up, whichever way is better. */
        UP("up"),
        /** Not at all, as far as published. */
        LEVEL("level"),
        /** Down. */
        DOWN("down");

        private final String words;

        Direction(String words) {
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
     * For how long a figure has moved the same way.
     *
     * @param direction  which way, not null
     * @param years  the number of years in a row, from 1
     * @param since  the year that the first of them is compared with, not null
     */
    public record Run(Direction direction, int years, AcademicYear since) {}

    /**
     * A year of a series.
     *
     * @param year  the year, not null
     * @param value  the figure of the authority, not null
     * @param national  the figure of England, not null
     * @param broken  why it cannot be compared with the years before it, empty if it can, not null
     */
    public record Point(
            AcademicYear year, Worked<BigDecimal> value, Worked<BigDecimal> national, Optional<String> broken) {}

    /**
     * A place among all authorities. At least the rank or the quarter is there.
     *
     * @param worked  the rank among the figures given, empty if those of too few authorities are, not null
     * @param stated  the rank as the source states it, empty if it does not, not null
     * @param statedQuarter  the quarter as the source states it, from 1 for the best, empty if it does not, not null
     */
    public record Placing(Optional<Rank> worked, Optional<Rank> stated, OptionalInt statedQuarter) {

        /**
         * Gets the rank; what was worked out counts for more than what is stated.
         *
         * @return the rank, empty if only the quarter is known, not null
         */
        public Optional<Rank> rank() {
            return worked.or(() -> stated);
        }

        /**
         * Gets the quarter: that of the rank, else as the source states it.
         *
         * @return the quarter, from 1 for the best to 4
         */
        public int quarter() {
            return rank().map(Rank::quarter).orElseGet(statedQuarter::orElseThrow);
        }

        /**
         * Tells whether the source says otherwise than what was worked out from figures or follows from the rank.
         *
         * @return true if it does
         */
        public boolean isContradictory() {
            boolean rank = worked.isPresent() && stated.isPresent() && !worked.equals(stated);
            return rank || (statedQuarter.isPresent() && statedQuarter.getAsInt() != quarter());
        }
    }

    /**
     * A place among statistical neighbours.
     *
     * @param rank  the place among the authority and those of its neighbours whose figures are known, not null
     * @param neighbours  the number of neighbours
     * @param median  the middle figure of the neighbours that are known, without the authority, not null
     */
    public record NeighbourPlace(Rank rank, int neighbours, BigDecimal median) {}
}
