package org.schooloversight.triggers.delivery;

import java.util.List;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.triggers.assess.Entitlement;
import org.schooloversight.triggers.assess.TierOutcome;

/** What a school is owed on a day, for comparing days. */
record Owes(
        List<TierId> tiers,
        boolean mayHaveNone,
        List<Entitlement> entitlements,
        List<Entitlement> perhaps,
        List<Added> additions) {

    /** An addition without the reasons, which differ from day to day. */
    record Added(String id, FindingState state, List<Entitlement> entitlements) {}

    static Owes of(TierStay stay) {
        TierOutcome outcome = stay.assessment().outcome();
        return new Owes(
                outcome.tiers(),
                mayHaveNone(outcome),
                stay.assessment().entitlements(),
                stay.perhaps(),
                stay.assessment().additions().stream()
                        .map(each -> new Added(each.id(), each.state(), each.entitlements()))
                        .toList());
    }

    static boolean mayHaveNone(TierOutcome outcome) {
        return outcome instanceof TierOutcome.Undecided undecided && undecided.mayHaveNone();
    }
}
