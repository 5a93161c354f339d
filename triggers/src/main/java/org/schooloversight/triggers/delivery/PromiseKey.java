package org.schooloversight.triggers.delivery;

import org.schooloversight.triggers.assess.Entitlement;
import org.schooloversight.triggers.support.Amount;
import org.schooloversight.triggers.support.Timing;

/** What makes promises of several tiers one and the same: a school that moves between them is owed it once. */
record PromiseKey(String id, Timing timing, boolean atMost, Amount.Unit unit) {

    static PromiseKey of(Entitlement each) {
        return new PromiseKey(
                each.id(),
                each.timing(),
                each.amount().bound() == Amount.Bound.AT_MOST,
                each.amount().unit());
    }
}
