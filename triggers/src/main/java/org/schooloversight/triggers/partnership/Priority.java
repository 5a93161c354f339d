package org.schooloversight.triggers.partnership;

import java.util.List;
import org.schooloversight.core.evidence.MeasureId;

/**
 * Something that the Board wants to better first.
 *
 * @param id  the id, lower case with hyphens, not null
 * @param title  what it is, in plain English, not null
 * @param measures  the measures that show it, empty if none is named, unmodifiable, not null
 */
public record Priority(String id, String title, List<MeasureId> measures) {

    /** Copies the measures. */
    public Priority {
        measures = List.copyOf(measures);
    }
}
