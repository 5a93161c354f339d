package org.schooloversight.triggers.partnership;

import java.util.List;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TriggerId;

/**
 * An offer that a school is pointed to.
 *
 * @param offer  the offer, not null
 * @param triggers  the triggers that fired and that it answers, at least one, in the order of the policy, unmodifiable, not null
 * @param reasons  why, one for each trigger, unmodifiable, not null
 */
public record Signpost(Offer offer, List<TriggerId> triggers, List<Reason> reasons) {

    /** Copies the lists. */
    public Signpost {
        triggers = List.copyOf(triggers);
        reasons = List.copyOf(reasons);
    }
}
