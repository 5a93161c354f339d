package org.schooloversight.triggers.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.finding.TriggerId;

/**
 * Something that a school is to better.
 *
 * @param id  the area, not null
 * @param title  what is to be better, in plain English, not null
 * @param traces  the triggers that it goes back to, unmodifiable, not null
 * @param inspectedOn  the day of the inspection that found it weak, empty if none did, not null
 */
public record AreaForImprovement(AreaId id, String title, Set<TriggerId> traces, Optional<LocalDate> inspectedOn) {

    /** Copies the triggers, in order. */
    public AreaForImprovement {
        traces = Collections.unmodifiableSet(new TreeSet<>(traces));
    }
}
