package org.schooloversight.triggers.assess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.Classification.Basis;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TriggerDefinition;
import org.schooloversight.triggers.support.TierDefinition;

/**
 * Where each variable stands in a {@link SchoolState}: the triggers, the scales that evidence places a school on, the tier it was in, an
 * officer's decision, and last its grade.
 */
final class StateVariables {

    private static final int MOST_VALUES = 30;

    private final Map<TriggerId, Integer> triggers = new HashMap<>();
    private final Map<ScaleId, Integer> scales = new HashMap<>();
    private final Map<TierId, Integer> tiers = new HashMap<>();
    private final int previous;

    StateVariables(SupportPolicy policy) {
        for (TriggerDefinition trigger : policy.triggers()) {
            triggers.put(trigger.id(), triggers.size());
        }
        for (Classification each : policy.classifications()) {
            checkSize("scale " + each.id(), each.steps());
            if (isEvidence(each)) {
                scales.put(each.id(), triggers.size() + scales.size());
            }
        }
        checkSize("list of tiers", policy.tiers());
        for (TierDefinition tier : policy.tiers()) {
            tiers.put(tier.id(), tiers.size());
        }
        previous = triggers.size() + scales.size();
    }

    private static void checkSize(String what, List<?> values) {
        if (values.size() > MOST_VALUES) {
            throw new InvalidValueException(
                    "the " + what + " has " + values.size() + " values; accepted: " + MOST_VALUES + " at most");
        }
    }

    /** Tells whether evidence places schools on a scale, and not their places on other scales. */
    static boolean isEvidence(Classification each) {
        return each.basis() instanceof Basis.Rated || each.basis() instanceof Basis.Points;
    }

    int trigger(TriggerId id) {
        Integer variable = triggers.get(id);
        if (variable == null) {
            throw new InvalidValueException("unknown trigger '" + id + "'; accepted: " + triggers.keySet());
        }
        return variable;
    }

    int scale(ScaleId id) {
        Integer variable = scales.get(id);
        if (variable == null) {
            throw new InvalidValueException("unknown scale '" + id + "'; accepted: " + scales.keySet());
        }
        return variable;
    }

    int tier(TierId id) {
        Integer index = tiers.get(id);
        if (index == null) {
            throw new InvalidValueException("unknown tier '" + id + "'; accepted: " + tiers.keySet());
        }
        return index;
    }

    int previous() {
        return previous;
    }

    int decision() {
        return previous + 1;
    }

    int grade() {
        return previous + 2;
    }

    int size() {
        return previous + 3;
    }

    /** Returns the bit that stands for no tier, among those for tiers. */
    int noTier() {
        return 1 << tiers.size();
    }
}
