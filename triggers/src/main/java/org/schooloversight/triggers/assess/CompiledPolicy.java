package org.schooloversight.triggers.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.triggers.policy.Addition;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.Declarations;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TriggerDefinition;
import org.schooloversight.triggers.support.EntitlementDefinition;
import org.schooloversight.triggers.support.TierDefinition;

/** A policy with one set of readings and figures, made ready to evaluate. Immutable but for what the decision remembers. */
final class CompiledPolicy {

    /** A trigger or addition made ready, with the open points it depends on. */
    record Ready(CriterionTest test, Set<ReadingId> readings) {}

    /** A scale that evidence places schools on made ready, with the open points it depends on. */
    record ReadyScale(Classification scale, ScaleTest test, Set<ReadingId> readings) {}

    private final SupportPolicy policy;
    private final PolicySettings settings;
    private final List<Ready> triggers = new ArrayList<>();
    private final List<ReadyScale> scales = new ArrayList<>();
    private final List<Ready> additions = new ArrayList<>();
    private final StateVariables variables;
    private final RuleCompiler rules;
    private final TierDecision decision;
    private final Set<ReadingId> ruleReadings;
    private final EntitlementResolver promises;

    CompiledPolicy(SupportPolicy policy, PolicySettings settings, MeasureCatalogue measures) {
        this.policy = policy;
        this.settings = settings;
        promises = new EntitlementResolver(policy);
        variables = new StateVariables(policy);
        for (TriggerDefinition trigger : policy.triggers()) {
            triggers.add(ready(trigger.criterion(), measures));
        }
        for (Classification scale : policy.classifications()) {
            if (StateVariables.isEvidence(scale)) {
                CriterionCompiler compiler = new CriterionCompiler(policy, settings, measures);
                scales.add(new ReadyScale(scale, compiler.scale(scale), compiler.readings()));
            }
        }
        for (Addition addition : policy.additions()) {
            additions.add(ready(addition.criterion(), measures));
        }
        rules = new RuleCompiler(policy, variables, settings.readings());
        decision = new TierDecision(
                policy.rules().stream().map(rule -> rule.when().match(rules)).toList(),
                policy.rules().stream()
                        .mapToInt(rule -> variables.tier(rule.tier()))
                        .toArray(),
                policy.adjustments().stream()
                        .map(each -> TierAdjuster.of(each, policy, variables, rules))
                        .toList(),
                policy.tiers().stream().map(TierDefinition::id).toList());
        checkTerms();
        ruleReadings = new HashSet<>(rules.readings());
        ruleReadings.addAll(policy.gradeFrom().readings());
    }

    /** Checks that the triggers on which something is owed are there. */
    private void checkTerms() {
        Stream.concat(
                        policy.tiers().stream().flatMap(tier -> tier.entitlements().stream()),
                        policy.additions().stream().flatMap(addition -> addition.entitlements().stream()))
                .map(EntitlementDefinition::terms)
                .flatMap(terms -> Stream.concat(terms.onTriggers().stream(), terms.unlessTriggers().stream()))
                .forEach(variables::trigger);
    }

    private Ready ready(Criterion criterion, MeasureCatalogue measures) {
        CriterionCompiler compiler = new CriterionCompiler(policy, settings, measures);
        return new Ready(criterion.match(compiler), compiler.readings());
    }

    StateVariables variables() {
        return variables;
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

    /** Returns what the policy says of a school that it has no tier for. */
    Optional<Declarations.Gap> gap(SchoolState state) {
        return policy.declarations().gaps().stream()
                .filter(gap -> gap.when().match(rules).evaluate(state) == RuleTest.HOLDS)
                .findFirst();
    }

    /** Returns how many days after the decision a new tier begins. */
    long noticeDays() {
        return policy.movement()
                .noticeDays()
                .map(settings.parameters()::get)
                .map(BigDecimal::longValueExact)
                .orElse(0L);
    }

    /** Returns the scales that evidence places schools on, in the order of their variables. */
    List<ReadyScale> scales() {
        return scales;
    }

    /** Returns the place on a scale that follows from others. */
    StateValue place(ScaleId scale) {
        return rules.place(scale);
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
