package org.schooloversight.reporting.model;

import java.util.List;
import java.util.Optional;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.triggers.delivery.SupportYear;
import org.schooloversight.triggers.partnership.Signpost;
import org.schooloversight.triggers.plan.PlanFindings;
import org.schooloversight.triggers.plan.StrategyGroup;
import org.schooloversight.triggers.policy.SupportPolicy;

/**
 * One school's year of support.
 *
 * @param policy  the programme, not null
 * @param support  what is owed, was had and is missing, not null
 * @param group  its strategy group, empty if it is promised none, not null
 * @param signposts  the offers that answer what was found, unmodifiable, not null
 * @param plans  what is missing in each of its plans, unmodifiable, not null
 * @param deficit  whether it is in deficit without a plan to recover, not null
 */
public record SchoolYear(
        SupportPolicy policy,
        SupportYear support,
        Optional<StrategyGroup> group,
        List<Signpost> signposts,
        List<PlanFindings> plans,
        Finding deficit) {

    /** Copies the lists. */
    public SchoolYear {
        signposts = List.copyOf(signposts);
        plans = List.copyOf(plans);
    }
}
