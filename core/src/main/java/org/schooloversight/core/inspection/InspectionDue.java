package org.schooloversight.core.inspection;

import org.schooloversight.core.deadline.Deadline;

/**
 * The day by which a school is inspected again under one interval.
 *
 * @param interval  the interval, not null
 * @param last  the inspection that it counts from, not null
 * @param deadline  the day, or what is known of it, with every step, not null
 */
public record InspectionDue(InspectionInterval interval, Inspection last, Deadline deadline) {

    @Override
    public String toString() {
        return deadline + " (" + interval + ")";
    }
}
