package org.schooloversight.triggers.partnership;

import java.util.List;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.triggers.support.Pounds;

/**
 * What a partnership has resolved and spent: how its group works, its priorities, commissions and bids. Immutable.
 *
 * @param title  the title for a reader, not null
 * @param group  how the operational group works, not null
 * @param priorities  the priorities over time, earliest first, unmodifiable, not null
 * @param commissions  the commissions, unmodifiable, not null
 * @param bids  the bids, unmodifiable, not null
 * @param cites  the documents it states, unmodifiable, not null
 * @param check  whether it was compared with them, not null
 */
public record PartnershipRecord(
        String title,
        GroupTerms group,
        List<Priorities> priorities,
        List<Commission> commissions,
        List<Bid> bids,
        List<Citation> cites,
        Check check) {

    /** Copies the lists. */
    public PartnershipRecord {
        priorities = List.copyOf(priorities);
        commissions = List.copyOf(commissions);
        bids = List.copyOf(bids);
        cites = List.copyOf(cites);
    }

    /**
     * Gets the cost of all commissions in all years.
     *
     * @return the sum, not null
     */
    public Pounds commissioned() {
        return Pounds.sum(commissions.stream().map(Commission::total).toList());
    }

    /**
     * Gets the money known to be won by bids. It is a lower bound if a bid says at least.
     *
     * @return the sum, not null
     */
    public Pounds won() {
        return Pounds.sum(bids.stream().flatMap(each -> each.won().stream()).toList());
    }
}
