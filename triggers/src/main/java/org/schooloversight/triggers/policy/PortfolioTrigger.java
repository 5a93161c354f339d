package org.schooloversight.triggers.policy;

import java.util.List;
import java.util.Set;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.policy.ParameterId;

/**
 * A trigger about the authority itself: how many of its schools are in some tiers, or have some trigger.
 *
 * @param id  the trigger, not null
 * @param title  what it is, in plain English, not null
 * @param tiers  a school in any of these counts, unmodifiable, not null
 * @param triggers  a school where any of these fired counts, unmodifiable, not null
 * @param percent  true to take the schools as a percentage of those in the programme, false to take their number
 * @param comparison  how it is compared with the threshold, not null
 * @param threshold  the parameter that holds the threshold, not null
 * @param cites  the clauses that state it, at least one, unmodifiable, not null
 */
public record PortfolioTrigger(
        TriggerId id,
        String title,
        Set<TierId> tiers,
        Set<TriggerId> triggers,
        boolean percent,
        ResultTest.Comparison comparison,
        ParameterId threshold,
        List<Citation> cites) {

    /** Copies the sets and the list. */
    public PortfolioTrigger {
        tiers = Set.copyOf(tiers);
        triggers = Set.copyOf(triggers);
        cites = List.copyOf(cites);
    }
}
