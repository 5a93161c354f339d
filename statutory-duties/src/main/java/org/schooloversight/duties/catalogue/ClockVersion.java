package org.schooloversight.duties.catalogue;

import java.util.List;
import java.util.Map;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.core.deadline.DeadlineRule;
import org.schooloversight.core.deadline.Provision;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ReadingId;

/**
 * The rule of a clock while it is in force.
 *
 * @param bound  what the day is the bound of, not null
 * @param rule  how the day follows, under each reading of an open point, not null
 * @param cites  where the rule stands, at least one, unmodifiable, not null
 * @param check  whether it was compared with that, not null
 * @param note  what a user must know, empty if nothing, not null
 */
public record ClockVersion(Bound bound, Choice<DeadlineRule> rule, List<Citation> cites, Check check, String note) {

    /** Copies the citations. */
    public ClockVersion {
        cites = List.copyOf(cites);
    }

    /**
     * Obtains the provision under the readings taken.
     *
     * @param taken  the option taken at each open point, not null
     * @return the provision, not null
     */
    public Provision under(Map<ReadingId, OptionId> taken) {
        return new Provision(rule.under(taken), bound, cites, check);
    }
}
