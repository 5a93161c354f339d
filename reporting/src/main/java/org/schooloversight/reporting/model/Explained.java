package org.schooloversight.reporting.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.schooloversight.duties.schedule.ClockAnswer;
import org.schooloversight.duties.schedule.DutyOccurrence;

/**
 * An occurrence of a duty, with how its day was found if that was asked for.
 *
 * @param occurrence  the occurrence, not null
 * @param answer  how its day was found, empty if that was not asked for, not null
 */
public record Explained(DutyOccurrence occurrence, Optional<ClockAnswer> answer) {

    /**
     * Takes occurrences as they are.
     *
     * @param occurrences  the occurrences, not null
     * @return the occurrences, in the same order, unmodifiable, not null
     */
    public static List<Explained> of(List<DutyOccurrence> occurrences) {
        return occurrences.stream()
                .map(each -> new Explained(each, Optional.empty()))
                .toList();
    }

    /**
     * Takes occurrences with how their days were found.
     *
     * @param occurrences  the occurrences, not null
     * @param explanation  what finds that, such as {@code scheduler::explain}, not null
     * @return the occurrences, in the same order, unmodifiable, not null
     */
    public static List<Explained> of(
            List<DutyOccurrence> occurrences, Function<DutyOccurrence, ClockAnswer> explanation) {
        return occurrences.stream()
                .map(each -> new Explained(each, Optional.of(explanation.apply(each))))
                .toList();
    }
}
