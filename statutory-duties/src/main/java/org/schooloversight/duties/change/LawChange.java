package org.schooloversight.duties.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooloversight.duties.catalogue.AreaId;
import org.schooloversight.duties.catalogue.Duty;

/**
 * What the law asks otherwise on a later day than on an earlier one, as far as the catalogue has it.
 *
 * @param earlier  the earlier day, not null
 * @param later  the later day, not null
 * @param event  the day of the event that clocks are asked about, not null
 * @param area  the only area that was looked at, empty for all, not null
 * @param duties  the duties that differ, in the order of the catalogue, unmodifiable, not null
 * @param clocks  the clocks that differ, in the order of the catalogue, unmodifiable, not null
 * @param awaited  what was enacted by the later day and is not known to be in force, unmodifiable, not null
 * @param same  the number of duties in force on both days
 */
public record LawChange(
        LocalDate earlier,
        LocalDate later,
        LocalDate event,
        Optional<AreaId> area,
        List<DutyChange> duties,
        List<ClockChange> clocks,
        List<Duty> awaited,
        int same) {

    /** Copies the lists. */
    public LawChange {
        duties = List.copyOf(duties);
        clocks = List.copyOf(clocks);
        awaited = List.copyOf(awaited);
    }
}
