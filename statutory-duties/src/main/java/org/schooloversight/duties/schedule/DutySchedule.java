package org.schooloversight.duties.schedule;

import java.util.List;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.duties.catalogue.Duty;

/**
 * What is due, and where it stands.
 *
 * @param asOf  the dates of the question, not null
 * @param occurrences  the occurrences, by day, those without an earliest day last, unmodifiable, not null
 * @param untimed  the recurring duties in force for which the catalogue has no clock, unmodifiable, not null
 * @param receipt  what the schedule rests on, not null
 */
public record DutySchedule(AsOf asOf, List<DutyOccurrence> occurrences, List<Duty> untimed, DutyReceipt receipt) {

    /** Copies the lists. */
    public DutySchedule {
        occurrences = List.copyOf(occurrences);
        untimed = List.copyOf(untimed);
    }
}
