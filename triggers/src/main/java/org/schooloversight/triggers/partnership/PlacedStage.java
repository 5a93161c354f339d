package org.schooloversight.triggers.partnership;

import java.util.List;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.finding.Reason;

/**
 * A stage of a consultation on a calendar.
 *
 * @param stage  the stage, not null
 * @param days  the days within which it is to happen, without bounds if not known, not null
 * @param state  where it stands on the day of the question, not null
 * @param problems  what is wrong with its days, unmodifiable, not null
 */
public record PlacedStage(ConsultationStage stage, DaySpan days, State state, List<Reason> problems) {

    /** Where a stage stands on a day. */
    public enum State {
        /** All of it is to come. */
        TO_COME,
        /** The day is one of its days. */
        UNDER_WAY,
        /** All of it is over. */
        OVER,
        /** Its days are not known. */
        NOT_KNOWN
    }

    /** Copies the problems. */
    public PlacedStage {
        problems = List.copyOf(problems);
    }
}
