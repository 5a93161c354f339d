package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.school.School;

/**
 * The figures of a school in one measure, and whether they are high or rising.
 *
 * @param school  the school, not null
 * @param figures  what is known for each year, earliest first, unmodifiable, not null
 * @param high  whether the figure of the latest year is high, empty if that cannot be told, not null
 * @param rising  whether it is above that of the year before, empty if that cannot be told, not null
 * @param risingTwice  whether it rose in the year before too, empty if that cannot be told, not null
 */
public record SchoolMarks(
        School school,
        Map<AcademicYear, MeasuredResult> figures,
        Optional<Boolean> high,
        Optional<Boolean> rising,
        Optional<Boolean> risingTwice) {

    /** What can be said of a school. */
    public enum Mark {
        /** High and rising. */
        HIGH_AND_RISING("high and rising"),
        /** High, and not known to be rising. */
        HIGH("high"),
        /** Rising, and not known to be high. */
        RISING("rising"),
        /** Neither. */
        NEITHER("neither"),
        /** Nothing is known to hold, and not all is known. */
        NOT_KNOWN("not known");

        private final String words;

        Mark(String words) {
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

    /** Copies the figures. */
    public SchoolMarks {
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
    }

    /**
     * Finds the value for a year.
     *
     * @param year  the year, not null
     * @return the value, empty if it is withheld or there is none, not null
     */
    public Optional<BigDecimal> value(AcademicYear year) {
        return Optional.ofNullable(figures.get(year))
                .map(MeasuredResult::figure)
                .filter(Figure.Value.class::isInstance)
                .map(figure -> ((Figure.Value) figure).value());
    }

    /**
     * Gets what can be said.
     *
     * @return the mark, not null
     */
    public Mark mark() {
        if (high.orElse(false)) {
            return rising.orElse(false) ? Mark.HIGH_AND_RISING : Mark.HIGH;
        }
        if (rising.orElse(false)) {
            return Mark.RISING;
        }
        return high.isPresent() && rising.isPresent() ? Mark.NEITHER : Mark.NOT_KNOWN;
    }
}
