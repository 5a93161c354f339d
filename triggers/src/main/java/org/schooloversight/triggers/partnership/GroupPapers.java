package org.schooloversight.triggers.partnership;

import java.util.List;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.triggers.assess.Assessment;

/**
 * What is put before the operational group.
 *
 * @param assessments  what was found about schools, made for the day of the meeting, unmodifiable, not null
 * @param inspections  inspections of schools, whenever published, unmodifiable, not null
 * @param packages  the packages of support, not null
 */
public record GroupPapers(List<Assessment> assessments, List<Inspection> inspections, PackageLog packages) {

    /** Copies the lists. */
    public GroupPapers {
        assessments = List.copyOf(assessments);
        inspections = List.copyOf(inspections);
    }
}
