package org.schooloversight.core.register;

import java.util.List;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.inspection.Inspection;

/**
 * The inspections of a file.
 *
 * @param inspections  the inspections in the order of the file, unmodifiable, not null
 * @param coverage  how much of each school's inspections the file can be expected to hold, not null
 */
public record Inspections(List<Inspection> inspections, InspectionCoverage coverage) {

    /** Copies the list. */
    public Inspections {
        inspections = List.copyOf(inspections);
    }
}
