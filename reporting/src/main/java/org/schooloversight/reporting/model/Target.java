package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.style.IdText;
import org.schooloversight.core.style.InvalidValueException;

/**
 * Something that a strategy sets out to reach.
 *
 * @param id  a name for programs, not null
 * @param title  what is to be reached, in words, not null
 * @param measure  the measure it is about, empty if there is none, not null
 * @param group  the pupils it is about, not null
 * @param aim  what is asked of the measure, not null
 * @param baseline  the year that it starts from, empty if none is stated, not null
 * @param due  the day by which it is to be reached, not null
 * @param cites  where it is set, unmodifiable, not null
 * @param check  whether it was compared with that, not null
 */
public record Target(
        String id,
        String title,
        Optional<MeasureId> measure,
        PupilGroupId group,
        Aim aim,
        Optional<AcademicYear> baseline,
        LocalDate due,
        List<Citation> cites,
        Check check) {

    /**
     * Copies the list, and checks the parts against each other.
     *
     * @throws InvalidValueException if a target that is measured has no measure, or one that asks for less than at the start has no
     *     baseline
     */
    public Target {
        IdText.check("target", id);
        cites = List.copyOf(cites);
        if (measure.isEmpty() && !(aim instanceof Aim.NotMeasured)) {
            throw new InvalidValueException(
                    "the target '" + id + "' has no measure; accepted: a measure, or an aim that is not measured");
        }
        if (baseline.isEmpty() && aim instanceof Aim.BetterThanBaseline) {
            throw new InvalidValueException("the target '" + id + "' has no baseline; accepted: an academic year");
        }
    }

    /** What is asked of a measure. */
    public sealed interface Aim {

        /**
         * A figure of at least a value.
         *
         * @param value  the value, not null
         */
        record AtLeast(BigDecimal value) implements Aim {}

        /**
         * A figure of at most a value.
         *
         * @param value  the value, not null
         */
        record AtMost(BigDecimal value) implements Aim {}

        /** A place in the best quarter of authorities. */
        record BestQuarter() implements Aim {}

        /**
         * A gap to another group of pupils that is in the best quarter of authorities, where the smallest gaps are.
         *
         * @param comparedWith  the other group, not null
         */
        record GapInBestQuarter(PupilGroupId comparedWith) implements Aim {}

        /** A figure that is better than at the start, such as fewer exclusions. */
        record BetterThanBaseline() implements Aim {}

        /** A figure at least as good as the middle one of the best quarter of authorities. */
        record MatchesBestQuarter() implements Aim {}

        /**
         * Nothing that a measure shows.
         *
         * @param needs  what would make it measurable, a whole sentence, not null
         */
        record NotMeasured(String needs) implements Aim {}
    }
}
