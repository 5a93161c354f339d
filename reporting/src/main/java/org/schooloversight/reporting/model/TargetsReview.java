package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.LaCode;

/**
 * How far the targets of a strategy are reached.
 *
 * @param la  the authority, not null
 * @param latest  the latest academic year whose figures are looked at, not null
 * @param targets  the targets, in the order given, unmodifiable, not null
 */
public record TargetsReview(LaCode la, AcademicYear latest, List<Reviewed> targets) {

    /** Copies the list. */
    public TargetsReview {
        targets = List.copyOf(targets);
    }

    /** Where a target stands. */
    public enum State {
        /** It is reached. */
        MET("met"),
        /** It is not reached, and the figure is at least as good as a straight line from the start to the target asks for. */
        ON_TRACK("on track"),
        /** It is not reached, and the day has passed or the figure is worse than that line asks for. */
        OFF_TRACK("off track"),
        /** Nothing tells. */
        NOT_MEASURABLE("not measurable");

        private final String words;

        State(String words) {
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
     * A number, which may be a value of the measure or a place among authorities.
     *
     * @param number  the number, not null
     * @param words  the words for a reader, such as {@code 25%} or {@code joint 39 of 150}, not null
     */
    public record Reading(BigDecimal number, String words) {}

    /**
     * A target as it stands.
     *
     * @param target  the target, not null
     * @param state  where it stands, not null
     * @param year  the year of the figure that it is judged by, empty if there is none, not null
     * @param pupils  the number of pupils that the figure is about, not null
     * @param figure  the figure, not null
     * @param goal  what is asked, not null
     * @param expected  what a straight line asks for by then, not null
     * @param reasons  why it stands so, unmodifiable, not null
     * @param needs  what would make it measurable, a whole sentence, empty if it is, not null
     */
    public record Reviewed(
            Target target,
            State state,
            Optional<AcademicYear> year,
            Worked<Integer> pupils,
            Worked<Reading> figure,
            Worked<Reading> goal,
            Worked<Reading> expected,
            List<Reason> reasons,
            Optional<String> needs) {

        /** Copies the list. */
        public Reviewed {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Obtains a review. A target is judged by the latest known figure of a year that ended by its day; before that day, a straight
     * line from the figure of the baseline year to the target stands for the way there, which is an assumption.
     *
     * @param targets  the targets, not null
     * @param figures  the figures of the authority and of other authorities, not null
     * @param catalogue  the measures and groups of pupils, not null
     * @param la  the authority, not null
     * @param latest  the latest academic year whose figures are looked at, not null
     * @return the review, not null
     */
    public static TargetsReview of(
            List<Target> targets, AreaFigures figures, MeasureCatalogue catalogue, LaCode la, AcademicYear latest) {
        AreaValues values = new AreaValues(figures);
        return new TargetsReview(
                la,
                latest,
                targets.stream()
                        .map(target -> TargetProgress.review(target, values, catalogue, la, latest))
                        .toList());
    }
}
