package org.schooloversight.triggers.assess;

import java.util.ArrayList;
import java.util.List;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.triggers.policy.SupportPolicy.GradeFrom;

/** Finds a school's inspections that gave grades on any scale, among those that had been made and were public. */
final class GradedInspections {

    private GradedInspections() {}

    /** Tells whether an inspection gives grades: neither an ungraded one nor a monitoring visit. */
    static boolean isGraded(Inspection inspection) {
        return !(inspection instanceof Inspection.Ungraded) && !(inspection instanceof Inspection.Monitoring);
    }

    /** Returns the inspections, newest first; those of one day together, which are records of one inspection. */
    static List<List<Inspection>> newestFirst(SchoolCase each, GradeFrom from) {
        List<List<Inspection>> found = new ArrayList<>();
        for (Inspection inspection : each.evidence().inspections()) {
            if (!isGraded(inspection) || !each.isKnown(inspection) || !each.counts(inspection.urn(), from)) {
                continue;
            }
            List<Inspection> latest = found.isEmpty() ? List.of() : found.get(found.size() - 1);
            if (latest.isEmpty() || !latest.get(0).date().equals(inspection.date())) {
                found.add(new ArrayList<>(List.of(inspection)));
            } else {
                latest.add(inspection);
            }
        }
        return found;
    }
}
