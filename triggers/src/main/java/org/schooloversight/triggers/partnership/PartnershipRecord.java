package org.schooloversight.triggers.partnership;

import java.time.LocalDate;
import java.util.List;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.triggers.support.Pounds;

/**
 * What a partnership has resolved and spent, as it was published on a day: how it and its group work, its priorities, commissions and
 * bids. Immutable.
 *
 * @param title  the title for a reader, not null
 * @param knownFrom  the day from which it was published: asked about an earlier day, nothing of it is known, not null
 * @param arrangements  how the partnership is made up and works, unmodifiable, not null
 * @param group  how the operational group works, not null
 * @param priorities  the priorities over time, earliest first, unmodifiable, not null
 * @param commissions  the commissions, unmodifiable, not null
 * @param bids  the bids, unmodifiable, not null
 * @param cites  the documents it states, unmodifiable, not null
 * @param check  whether it was compared with them, not null
 */
public record PartnershipRecord(
        String title,
        LocalDate knownFrom,
        List<Arrangement> arrangements,
        GroupTerms group,
        List<Priorities> priorities,
        List<Commission> commissions,
        List<Bid> bids,
        List<Citation> cites,
        Check check) {

    /** Copies the lists. */
    public PartnershipRecord {
        arrangements = List.copyOf(arrangements);
        priorities = List.copyOf(priorities);
        commissions = List.copyOf(commissions);
        bids = List.copyOf(bids);
        cites = List.copyOf(cites);
    }

    /**
     * Checks if it was published by a day.
     *
     * @param day  the day, not null
     * @return true if it was
     */
    public boolean isKnownOn(LocalDate day) {
        return !day.isBefore(knownFrom);
    }

    /**
     * Gets how the partnership is made up and works, as far as it was published by a day.
     *
     * @param day  the day, not null
     * @return the arrangements, in order, unmodifiable, not null
     */
    public List<Arrangement> arrangements(LocalDate day) {
        return arrangements.stream()
                .filter(each -> !day.isBefore(each.knownFrom()))
                .toList();
    }

    /**
     * Gets the commissions for which no cost is stated.
     *
     * @return the commissions, in order, unmodifiable, not null
     */
    public List<Commission> withoutCost() {
        return commissions.stream().filter(each -> each.costs().isEmpty()).toList();
    }

    /**
     * Gets the cost of all commissions in all years that are stated. It is a lower bound if a commission states none.
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
