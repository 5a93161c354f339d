package org.schooloversight.triggers.assess;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.triggers.support.EntitlementDefinition;

/** A policy with one open point read in another way, to see what that would change for a school. Immutable. */
final class CompiledReading {

    private final Reading reading;
    private final OptionId option;
    private final CompiledPolicy base;
    private final CompiledPolicy other;
    private final boolean touchesTiers;
    private final boolean touchesAdditions;

    CompiledReading(Reading reading, OptionId option, CompiledPolicy base, CompiledPolicy other) {
        this.reading = reading;
        this.option = option;
        this.base = base;
        this.other = other;
        touchesTiers = base.policy().tiers().stream()
                .flatMap(tier -> tier.entitlements().stream())
                .anyMatch(this::dependsOnReading);
        touchesAdditions = base.additionsDependOn(reading.id())
                || base.policy().additions().stream()
                        .flatMap(addition -> addition.entitlements().stream())
                        .anyMatch(this::dependsOnReading);
    }

    /** Tells whether the time of something promised, or whether it is owed, depends on the open point. */
    private boolean dependsOnReading(EntitlementDefinition entitlement) {
        return entitlement.timing().readings().contains(reading.id())
                || Stream.concat(
                                entitlement.terms().onTriggers().stream(),
                                entitlement.terms().unlessTriggers().stream())
                        .anyMatch(trigger ->
                                base.triggerDependsOn(base.variables().trigger(trigger), reading.id()));
    }

    /** Returns what the other reading changes, evaluating again only what depends on it. */
    Optional<ReadingEffect> effect(
            SchoolEvaluation evaluation,
            List<TierId> now,
            List<Entitlement> entitlements,
            List<AddedSupport> additions) {
        List<TierId> tiers = tiers(evaluation, now);
        boolean changesTier = !tiers.equals(now);
        if (!changesTier && !changesPromises(evaluation, now, entitlements, additions)) {
            return Optional.empty();
        }
        OptionId taken = base.settings().readings().getOrDefault(reading.id(), reading.byDefault());
        String means = reading.options().getOrDefault(option, "");
        return Optional.of(new ReadingEffect(reading.id(), taken, option, means, tiers, changesTier));
    }

    private boolean changesPromises(
            SchoolEvaluation evaluation,
            List<TierId> now,
            List<Entitlement> entitlements,
            List<AddedSupport> additions) {
        return (touchesTiers && !evaluation.entitlements(now, other).equals(entitlements))
                || (touchesAdditions && !evaluation.additions(other).equals(additions));
    }

    private List<TierId> tiers(SchoolEvaluation evaluation, List<TierId> now) {
        SchoolState state = evaluation.withGrade(evaluation.state(), other);
        boolean evaluateAgain = base.rulesDependOn(reading.id());
        for (int i = 0; i < base.policy().triggers().size(); i++) {
            if (base.triggerDependsOn(i, reading.id())) {
                state = state.with(i, evaluation.possible(i, other));
                evaluateAgain = true;
            }
        }
        for (CompiledPolicy.ReadyScale scale : other.scales()) {
            if (scale.readings().contains(reading.id())) {
                state = state.with(base.variables().scale(scale.scale().id()), evaluation.possible(scale));
                evaluateAgain = true;
            }
        }
        return evaluateAgain ? other.decision().decide(state).tiers() : now;
    }
}
