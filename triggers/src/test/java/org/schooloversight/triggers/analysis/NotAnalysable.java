package org.schooloversight.triggers.analysis;

import java.math.BigDecimal;
import java.util.Set;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.EventKind;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.Parameter;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TierCondition;
import org.schooloversight.triggers.policy.TierRule;
import org.schooloversight.triggers.policy.TriggerDefinition;
import org.schooloversight.triggers.testing.MadeUpPolicies;

/** A policy that counts the same events in two windows of time, which the analysis does not follow. */
final class NotAnalysable {

    private NotAnalysable() {}

    static SupportPolicy policy() {
        return MadeUpPolicies.plain(0, 1)
                .addParameters(months("short-time", 6), months("long-time", 24))
                .addTriggers(trigger("twice-lately", "short-time", 2), trigger("thrice", "long-time", 3))
                .addRules(new TierRule(
                        TierId.of("tier-1"), new TierCondition.Always(), "Every school.", MadeUpPolicies.CITES))
                .build();
    }

    private static Parameter months(String id, int months) {
        return new Parameter(
                ParameterId.of(id),
                "a number of months",
                BigDecimal.valueOf(months),
                BigDecimal.ONE,
                BigDecimal.valueOf(60),
                "made up",
                MadeUpPolicies.CITES,
                Check.unchecked("made up"));
    }

    private static TriggerDefinition trigger(String id, String months, int atLeast) {
        return new TriggerDefinition(
                TriggerId.of(id),
                "targeted",
                "Trigger " + id,
                ConcernId.of(id),
                new Criterion.EventWithin(
                        Set.of(EventKind.of("complaint")),
                        new Criterion.Since.Months(ParameterId.of(months)),
                        atLeast,
                        FindingState.CLEAR),
                MadeUpPolicies.CITES);
    }
}
