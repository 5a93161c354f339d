package org.schooloversight.triggers.assess;

import java.util.List;
import java.util.OptionalInt;
import org.schooloversight.triggers.policy.Adjustment;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.support.TierDefinition;

/** An adjustment of the tier made ready. Immutable. */
@FunctionalInterface
interface TierAdjuster {

    /** Returns the tier after the adjustment, or the complement ({@code ~}) of a variable that must be known to tell. */
    int adjust(SchoolState state, int tier);

    static TierAdjuster of(Adjustment each, SupportPolicy policy, StateVariables variables, RuleCompiler rules) {
        List<TierDefinition> tiers = policy.tiers();
        if (each instanceof Adjustment.Floor floor) {
            return bound(tiers, variables.tier(floor.tier()), floor.when().match(rules), true);
        }
        if (each instanceof Adjustment.Ceiling ceiling) {
            return bound(tiers, variables.tier(ceiling.tier()), ceiling.when().match(rules), false);
        }
        if (each instanceof Adjustment.StepLimit limit) {
            return stepLimit(tiers, limit, StateValue.variable(variables.previous()));
        }
        Adjustment.OfficerDecision decision = (Adjustment.OfficerDecision) each;
        StateValue decided = StateValue.variable(variables.decision());
        return (state, tier) -> {
            int to = decided.of(state);
            boolean allowed = to >= 0 && isSameScale(tiers, to, tier) && (to > tier ? decision.up() : decision.down());
            return to < 0 || allowed ? to : tier;
        };
    }

    private static boolean isSameScale(List<TierDefinition> tiers, int one, int other) {
        return one < tiers.size()
                && tiers.get(one).scale().equals(tiers.get(other).scale());
    }

    private static TierAdjuster bound(List<TierDefinition> tiers, int bound, RuleTest when, boolean isFloor) {
        return (state, tier) -> {
            if (!isSameScale(tiers, bound, tier) || (isFloor ? tier >= bound : tier <= bound)) {
                return tier;
            }
            int result = when.evaluate(state);
            if (result == RuleTest.FAILS) {
                return tier;
            }
            return result == RuleTest.HOLDS ? bound : ~result;
        };
    }

    private static TierAdjuster stepLimit(List<TierDefinition> tiers, Adjustment.StepLimit limit, StateValue previous) {
        return (state, tier) -> {
            int from = previous.of(state);
            if (from < 0) {
                return from;
            }
            if (!isSameScale(tiers, from, tier)) {
                return tier;
            }
            return tier > from ? nearest(tiers, from, tier, limit.up()) : nearest(tiers, from, tier, limit.down());
        };
    }

    /** Returns the tier of the scale that is at most so many steps from one towards another. */
    private static int nearest(List<TierDefinition> tiers, int from, int to, OptionalInt most) {
        int reached = from;
        int step = Integer.signum(to - from);
        int left = most.orElse(tiers.size());
        for (int i = from + step; reached != to && left > 0; i += step) {
            if (isSameScale(tiers, i, from)) {
                reached = i;
                left--;
            }
        }
        return reached;
    }
}
