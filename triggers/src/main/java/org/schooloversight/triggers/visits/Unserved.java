package org.schooloversight.triggers.visits;

import java.util.List;
import org.schooloversight.core.finding.Reason;

/**
 * A need for which there is no visit.
 *
 * @param need  the need, not null
 * @param why  why there is none, not null
 * @param reasons  the particulars, at least one, unmodifiable, not null
 * @param servedBefore  the needs that come before it and hold every day that could have served it, however visits are moved; empty
 *     unless all such days are taken, unmodifiable, not null
 */
public record Unserved(VisitNeed need, Why why, List<Reason> reasons, List<VisitNeed.Key> servedBefore) {

    /** Why there is no visit. */
    public enum Why {
        /** No half term of the plan lies between the days on which it may be made. */
        NO_HALF_TERM,
        /** No provider visits schools of the kind, or none is of the kind that is asked for. */
        NO_PROVIDER,
        /** Every provider who could visit is in conflict with the school. */
        CONFLICT,
        /** No provider who may visit has days in the half terms in question. */
        NO_DAYS,
        /** All days are taken by visits that come before it. */
        TAKEN
    }

    /** Copies the lists. */
    public Unserved {
        reasons = List.copyOf(reasons);
        servedBefore = List.copyOf(servedBefore);
    }

    @Override
    public String toString() {
        return need.key() + ": " + why;
    }
}
