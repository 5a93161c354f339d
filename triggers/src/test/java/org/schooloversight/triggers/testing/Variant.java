package org.schooloversight.triggers.testing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.Parameter;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.PortfolioTrigger;
import org.schooloversight.triggers.policy.ResultTest.Comparison;
import org.schooloversight.triggers.policy.Stage;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TriggerDefinition;
import org.schooloversight.triggers.support.EntitlementDefinition;
import org.schooloversight.triggers.support.TierDefinition;

/** A policy like another, with some parts changed. */
public final class Variant {

    private final SupportPolicy base;
    private List<TriggerDefinition> triggers;
    private List<TierDefinition> tiers;
    private List<Stage> stages;
    private final List<PortfolioTrigger> portfolio = new ArrayList<>();
    private final List<Parameter> parameters;

    private Variant(SupportPolicy base) {
        this.base = base;
        triggers = base.triggers();
        tiers = base.tiers();
        stages = base.stages();
        parameters = new ArrayList<>(base.parameters());
    }

    /** Begins with the programme that comes with the library. */
    public static Variant ofOxfordshire() {
        return new Variant(Programmes.oxfordshire());
    }

    /** Replaces the criterion of a trigger. */
    public Variant criterion(String trigger, Criterion criterion) {
        triggers = triggers.stream()
                .map(each -> each.id().value().equals(trigger)
                        ? new TriggerDefinition(
                                each.id(), each.level(), each.title(), each.concern(), criterion, each.cites())
                        : each)
                .toList();
        return this;
    }

    /** Changes each thing that tiers promise. */
    public Variant promises(UnaryOperator<EntitlementDefinition> change) {
        tiers = tiers.stream()
                .map(tier -> new TierDefinition(
                        tier.id(),
                        tier.title(),
                        tier.scale(),
                        tier.terms(),
                        tier.includes(),
                        tier.entitlements().stream().map(change).toList(),
                        tier.cites()))
                .toList();
        return this;
    }

    public Variant stages(Stage... each) {
        stages = List.of(each);
        return this;
    }

    /** Adds a trigger about the authority, with a parameter for its threshold. */
    public Variant portfolio(
            Set<TierId> in, Set<TriggerId> with, boolean percent, Comparison comparison, String threshold) {
        ParameterId id = ParameterId.of("threshold-" + portfolio.size());
        portfolio.add(new PortfolioTrigger(
                TriggerId.of("portfolio-" + portfolio.size()),
                "too many schools",
                in,
                with,
                percent,
                comparison,
                id,
                base.header().cites()));
        return parameter(id.value(), threshold);
    }

    public Variant parameter(String id, String value) {
        BigDecimal number = new BigDecimal(value);
        parameters.add(new Parameter(
                ParameterId.of(id),
                "a number",
                number,
                number,
                number,
                "",
                List.of(),
                base.header().check()));
        return this;
    }

    public SupportPolicy build() {
        return SupportPolicy.builder()
                .header(base.header())
                .sha256(base.sha256())
                .scope(base.scope())
                .gradeFrom(base.gradeFrom())
                .addAllReadings(base.readings())
                .addAllParameters(parameters)
                .addAllTriggers(triggers)
                .addAllTiers(tiers)
                .addAllRules(base.rules())
                .addAllClassifications(base.classifications())
                .addAllAdjustments(base.adjustments())
                .movement(base.movement())
                .addAllStages(stages)
                .addAllPortfolioTriggers(portfolio)
                .declarations(base.declarations())
                .addAllAdditions(base.additions())
                .build();
    }

    /** Makes an assessor of it with its defaults. */
    public SupportAssessor assessor() {
        SupportPolicy policy = build();
        return SupportAssessor.of(policy, PolicySettings.defaults(policy), Programmes.measures());
    }
}
