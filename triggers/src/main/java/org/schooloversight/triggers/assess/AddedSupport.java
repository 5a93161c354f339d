package org.schooloversight.triggers.assess;

import java.util.List;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;

/**
 * Support that may be added to a school's tier.
 *
 * @param id  the id within the policy, not null
 * @param title  what it is, not null
 * @param state  fired if it is added; not known if the evidence does not tell, not null
 * @param reasons  why, unmodifiable, not null
 * @param wouldSettle  evidence that would settle it, empty unless not known, unmodifiable, not null
 * @param entitlements  what it promises, empty if it is clear, unmodifiable, not null
 */
public record AddedSupport(
        String id,
        String title,
        FindingState state,
        List<Reason> reasons,
        List<String> wouldSettle,
        List<Entitlement> entitlements) {

    /** Copies the lists. */
    public AddedSupport {
        reasons = List.copyOf(reasons);
        wouldSettle = List.copyOf(wouldSettle);
        entitlements = List.copyOf(entitlements);
    }
}
