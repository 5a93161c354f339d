package org.schooloversight.triggers.visits;

import java.util.List;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.finding.Reason;

/**
 * A visit that is planned.
 *
 * @param need  what it is for, not null
 * @param provider  who makes it, not null
 * @param halfTerm  the half term in which it is made, not null
 * @param within  the days of the half term between which it may be made, not null
 * @param reasons  when its turn came, why this half term and why this provider, unmodifiable, not null
 * @param others  the other providers and why each does not make it, in the order of their ids, unmodifiable, not null
 */
public record Visit(
        VisitNeed need,
        ProviderId provider,
        TermBlock halfTerm,
        DaySpan within,
        List<Reason> reasons,
        List<Other> others) {

    /** Copies the lists. */
    public Visit {
        reasons = List.copyOf(reasons);
        others = List.copyOf(others);
    }

    /**
     * Another provider.
     *
     * @param provider  the provider, not null
     * @param isAble  true if the provider could make the visit in some half term
     * @param reason  why the provider cannot, or why the one who does suits better, not null
     */
    public record Other(ProviderId provider, boolean isAble, Reason reason) {}

    @Override
    public String toString() {
        return need.key() + ": " + provider + " in " + halfTerm.name();
    }
}
