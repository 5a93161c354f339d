package org.schooloversight.duties.change;

import java.time.LocalDate;
import java.util.List;
import org.schooloversight.duties.catalogue.Duty;

/**
 * A duty that is not the same on both days.
 *
 * @param kind  how it differs, not null
 * @param duty  the duty, not null
 * @param on  the first day on which it was otherwise: its first day, or the day after its last, not null
 * @param successors  the duties in force on the later day that took its place, directly or one after the other, unmodifiable, not null
 */
public record DutyChange(ChangeKind kind, Duty duty, LocalDate on, List<Duty> successors) {

    /** Copies the list. */
    public DutyChange {
        successors = List.copyOf(successors);
    }
}
