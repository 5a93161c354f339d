package org.schooloversight.triggers.plan;

import java.util.List;
import org.schooloversight.core.finding.Reason;

/**
 * What was found about a plan.
 *
 * @param plan  the id of the plan, not null
 * @param missing  what it lacks or has wrong, unmodifiable, not null
 * @param notKnown  what could not be checked, unmodifiable, not null
 */
public record PlanFindings(String plan, List<PlanFinding> missing, List<Reason> notKnown) {

    /** Copies the lists. */
    public PlanFindings {
        missing = List.copyOf(missing);
        notKnown = List.copyOf(notKnown);
    }

    /**
     * Checks if the plan lacks nothing that could be checked.
     *
     * @return true if nothing is missing
     */
    public boolean isComplete() {
        return missing.isEmpty();
    }
}
