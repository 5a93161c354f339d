package org.schooloversight.triggers.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.triggers.policy.Addition;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TierRule;
import org.schooloversight.triggers.policy.TriggerDefinition;

/** A policy with one set of readings and figures, made ready to evaluate. Immutable but for what the decision remembers. */
final class CompiledPolicy {

    /** A trigger or addition made ready, with the open points it depends on. */
    record Ready(CriterionTest test, Set<ReadingId> readings) {}

    private final SupportPolicy policy;
    private final PolicySettings settings;
    private final List<Ready> triggers = new ArrayList<>();
    private final List<Ready> additions = new ArrayList<>();
    private final TierDecision decision;
    private final Set<ReadingId> ruleReadings;
    private final EntitlementResolver promises;

    CompiledPolicy(SupportPolicy policy, PolicySettings settings, MeasureCatalogue measures) {
        this.policy = policy;
        this.settings = settings;
        promises = new EntitlementResolver(policy);
        Map<TriggerId, Integer> variables = new HashMap<>();
        for (TriggerDefinition trigger : policy.triggers()) {
            variables.put(trigger.id(), variables.size());
            CriterionCompiler compiler = new CriterionCompiler(policy, settings, measures);
            triggers.add(new Ready(trigger.criterion().match(compiler), compiler.readings()));
        }
        for (Addition addition : policy.additions()) {
            CriterionCompiler compiler = new CriterionCompiler(policy, settings, measures);
            additions.add(new Ready(addition.criterion().match(compiler), compiler.readings()));
        }
        RuleCompiler rules = new RuleCompiler(variables, settings.readings());
        decision = new TierDecision(policy.rules().stream()
                .map(TierRule::when)
                .map(when -> when.match(rules))
                .toList());
        ruleReadings = new HashSet<>(rules.readings());
        ruleReadings.addAll(policy.gradeFrom().readings());
    }

    SupportPolicy policy() {
        return policy;
    }

    PolicySettings settings() {
        return settings;
    }

    SupportPolicy.GradeFrom gradeFrom() {
        return policy.gradeFrom().under(settings.readings());
    }

    CriterionTest addition(int index) {
        return additions.get(index).test();
    }

    CriterionTest trigger(int index) {
        return triggers.get(index).test();
    }

    boolean triggerDependsOn(int index, ReadingId reading) {
        return triggers.get(index).readings().contains(reading);
    }

    boolean additionsDependOn(ReadingId reading) {
        return additions.stream().anyMatch(addition -> addition.readings().contains(reading));
    }

    boolean rulesDependOn(ReadingId reading) {
        return ruleReadings.contains(reading);
    }

    TierDecision decision() {
        return decision;
    }

    EntitlementResolver promises() {
        return promises;
    }
}
