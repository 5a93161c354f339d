package org.schooloversight.triggers.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.evidence.MeasureId;

/**
 * What is to show that something worked: where it starts, where it is to be, and by when. Each of these may still be missing.
 *
 * @param title  what is measured, in plain English, not null
 * @param measure  the published measure, empty if it is measured in another way, not null
 * @param aim  which side of the target is good, not null
 * @param baseline  the value at the start, empty if not stated, not null
 * @param target  the value aimed at, empty if not stated, not null
 * @param by  the last day on which to reach it, inclusive, empty if not stated, not null
 */
public record ImpactMeasure(
        String title,
        Optional<MeasureId> measure,
        Aim aim,
        Optional<BigDecimal> baseline,
        Optional<BigDecimal> target,
        Optional<LocalDate> by) {

    /** Which side of a target is good. */
    public enum Aim {
        /** The target or more. */
        AT_LEAST,
        /** The target or less. */
        AT_MOST
    }

    /** A part without which nothing can be shown. */
    public enum Part {
        /** The value at the start. */
        BASELINE("baseline"),
        /** The value aimed at. */
        TARGET("target"),
        /** The day by which to reach it. */
        DATE("date");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        /**
         * Gets the word for a reader.
         *
         * @return the word, not null
         */
        public String words() {
            return words;
        }
    }

    /** How far it has come. */
    public enum Progress {
        /** The target is reached. */
        MET("met"),
        /** The day has passed and the target was not reached. */
        MISSED("missed"),
        /** The target is not reached and the day has not passed. */
        RUNNING("running"),
        /** There is no value, or no target to compare it with. */
        NOT_MEASURABLE("not measurable");

        private final String words;

        Progress(String words) {
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
     * Gets the parts that are not stated.
     *
     * @return the parts, in order, unmodifiable, not null
     */
    public List<Part> missing() {
        List<Part> missing = new ArrayList<>();
        if (baseline.isEmpty()) {
            missing.add(Part.BASELINE);
        }
        if (target.isEmpty()) {
            missing.add(Part.TARGET);
        }
        if (by.isEmpty()) {
            missing.add(Part.DATE);
        }
        return List.copyOf(missing);
    }

    /**
     * Checks if the target is better than the baseline.
     *
     * @return false if both are stated and it is not
     */
    public boolean isBetterThanBaseline() {
        if (baseline.isEmpty() || target.isEmpty()) {
            return true;
        }
        int order = target.get().compareTo(baseline.get());
        return aim == Aim.AT_LEAST ? order > 0 : order < 0;
    }

    /**
     * Tells how far it has come on a day.
     *
     * @param value  the value known on that day, empty if there is none, not null
     * @param on  the day, not null
     * @return the progress, not null
     */
    public Progress progress(Optional<BigDecimal> value, LocalDate on) {
        if (value.isEmpty() || target.isEmpty()) {
            return Progress.NOT_MEASURABLE;
        }
        int order = value.get().compareTo(target.get());
        if (aim == Aim.AT_LEAST ? order >= 0 : order <= 0) {
            return Progress.MET;
        }
        return by.map(on::isAfter).orElse(false) ? Progress.MISSED : Progress.RUNNING;
    }
}
