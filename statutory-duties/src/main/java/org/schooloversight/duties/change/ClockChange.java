package org.schooloversight.duties.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.schedule.ClockAnswer;

/**
 * A clock that is not the same on both days, with what it says of one event under the law of each.
 *
 * @param kind  how it differs, not null
 * @param clock  the clock, not null
 * @param on  the days on which a version began or ended, after the earlier day up to the later, in order, unmodifiable, not null
 * @param before  the answer under the law of the earlier day, not null
 * @param after  the answer under the law of the later day, about the same event, not null
 */
public record ClockChange(ChangeKind kind, Clock clock, List<LocalDate> on, ClockAnswer before, ClockAnswer after) {

    /** Copies the list. */
    public ClockChange {
        on = List.copyOf(on);
    }

    /**
     * Tells whether the two answers give different days, or only one of them gives any.
     *
     * @return true if they do
     */
    public boolean answersDiffer() {
        return !day(before).equals(day(after));
    }

    private static Optional<DaySpan> day(ClockAnswer answer) {
        return answer instanceof ClockAnswer.Runs runs
                ? Optional.of(runs.deadline().day())
                : Optional.empty();
    }
}
