package org.schooloversight.triggers.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.triggers.partnership.PartyId;

/**
 * Whether somebody may be a system leader on a day.
 *
 * @param leader  the leader, not null
 * @param on  the day, not null
 * @param state  whether, not null
 * @param reasons  why: the ways that hold or, if none does, why each does not, with the facts that decide, unmodifiable, not null
 * @param lapsesOn  the first later day on which it is no longer so, by what is known; empty if none is known or the leader is not
 *     eligible, not null
 */
public record LeaderEligibility(
        PartyId leader, LocalDate on, State state, List<Reason> reasons, Optional<LocalDate> lapsesOn) {

    /** Whether somebody is eligible, what speaks most for it last. */
    public enum State {
        /** None of the ways holds. */
        NOT_ELIGIBLE,
        /** None of the ways is known to hold and one may. */
        NOT_KNOWN,
        /** One of the ways holds. */
        ELIGIBLE
    }

    /** Copies the reasons. */
    public LeaderEligibility {
        reasons = List.copyOf(reasons);
    }
}
