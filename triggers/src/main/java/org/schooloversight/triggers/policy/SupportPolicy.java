package org.schooloversight.triggers.policy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.EventKind;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.policy.PolicyHeader;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.style.DomainStyle;
import org.schooloversight.triggers.support.TierDefinition;

/** A version of a council's support programme, as data. Immutable. */
@SuppressWarnings("exports")
@Value.Immutable
@DomainStyle
public interface SupportPolicy {

    /** Whose inspections count for a school that took a new number. */
    enum GradeFrom {
        /** Only those of the school under its present number. */
        OWN,
        /** Those under its earlier number too, until it is inspected under the present one. */
        EARLIER_NUMBER
    }

    /**
     * Gets what the version says of itself.
     *
     * @return the header, not null
     */
    PolicyHeader header();

    /**
     * Gets the SHA-256 of the file it was read from, in lower case hexadecimal.
     *
     * @return the digest, not null
     */
    String sha256();

    /**
     * Gets the schools the programme is for; any other is outside it.
     *
     * @return the scope, not null
     */
    SchoolScope scope();

    /**
     * Gets whose inspections count for a school that took a new number.
     *
     * @return the choice, not null
     */
    Choice<GradeFrom> gradeFrom();

    /**
     * Gets the open points.
     *
     * @return the readings in the order of the policy, unmodifiable, not null
     */
    List<Reading> readings();

    /**
     * Gets the figures that a council may set.
     *
     * @return the parameters in the order of the policy, unmodifiable, not null
     */
    List<Parameter> parameters();

    /**
     * Gets the triggers.
     *
     * @return the triggers in the order of the policy, unmodifiable, not null
     */
    List<TriggerDefinition> triggers();

    /**
     * Gets the tiers, least support first within each scale.
     *
     * @return the tiers, unmodifiable, not null
     */
    List<TierDefinition> tiers();

    /**
     * Gets the rules that place a school: the first whose condition holds gives the tier.
     *
     * @return the rules in order, unmodifiable, not null
     */
    List<TierRule> rules();

    /**
     * Gets the scales on which schools come to a place before the tier is decided.
     *
     * @return the classifications, each after those that it builds on, unmodifiable, not null
     */
    List<Classification> classifications();

    /**
     * Gets what may change the tier that the rules give.
     *
     * @return the adjustments in the order in which they are made, unmodifiable, not null
     */
    List<Adjustment> adjustments();

    /**
     * Gets what it holds of schools that move from one tier to another.
     *
     * @return the movement, not null
     */
    @Value.Default
    default Movement movement() {
        return Movement.PLAIN;
    }

    /**
     * Gets the stages that a decision goes through, first to last.
     *
     * @return the stages, unmodifiable, not null
     */
    List<Stage> stages();

    /**
     * Gets the triggers about the authority itself.
     *
     * @return the triggers, unmodifiable, not null
     */
    List<PortfolioTrigger> portfolioTriggers();

    /**
     * Gets what it says of itself, to be verified.
     *
     * @return the declarations, not null
     */
    @Value.Default
    default Declarations declarations() {
        return Declarations.PLAIN;
    }

    /**
     * Gets what is added to a tier.
     *
     * @return the additions, unmodifiable, not null
     */
    List<Addition> additions();

    /**
     * Gets the concerns whose judgement may change an answer: those that triggers, additions and entitlements ask for.
     *
     * @return the concerns in order of their ids, unmodifiable, not null
     */
    default Set<ConcernId> concerns() {
        TreeSet<ConcernId> concerns = new TreeSet<>();
        triggers().forEach(trigger -> concerns.add(trigger.concern()));
        criteria()
                .flatMap(Criterion::all)
                .filter(Criterion.Judged.class::isInstance)
                .map(Criterion.Judged.class::cast)
                .forEach(judged -> concerns.add(judged.concern()));
        tiers().stream()
                .flatMap(tier -> tier.entitlements().stream())
                .forEach(entitlement -> entitlement.onConcern().ifPresent(concerns::add));
        return Collections.unmodifiableSet(concerns);
    }

    /**
     * Gets the kinds of event that may change an answer: those that criteria ask for.
     *
     * @return the kinds in order of their ids, unmodifiable, not null
     */
    default Set<EventKind> events() {
        TreeSet<EventKind> events = new TreeSet<>();
        criteria()
                .flatMap(Criterion::all)
                .filter(Criterion.EventWithin.class::isInstance)
                .forEach(each -> events.addAll(((Criterion.EventWithin) each).events()));
        return Collections.unmodifiableSet(events);
    }

    /**
     * Gets every criterion that evidence is tested by: those of triggers, of additions and of points.
     *
     * @return the criteria, not null
     */
    default Stream<Criterion> criteria() {
        Stream<Criterion> points = classifications().stream()
                .map(Classification::basis)
                .filter(Classification.Basis.Points.class::isInstance)
                .map(Classification.Basis.Points.class::cast)
                .flatMap(basis -> basis.items().stream())
                .flatMap(item -> item.steps().stream())
                .map(Classification.PointsStep::when);
        return Stream.of(
                        triggers().stream().map(TriggerDefinition::criterion),
                        additions().stream().map(Addition::criterion),
                        points)
                .flatMap(each -> each);
    }

    /**
     * Finds a classification.
     *
     * @param id  the scale, not null
     * @return the classification, empty if there is none, not null
     */
    default Optional<Classification> classification(ScaleId id) {
        return classifications().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Finds a tier.
     *
     * @param id  the id, not null
     * @return the tier, empty if there is none, not null
     */
    default Optional<TierDefinition> tier(TierId id) {
        return tiers().stream().filter(tier -> tier.id().equals(id)).findFirst();
    }

    /**
     * Finds an open point.
     *
     * @param id  the id, not null
     * @return the reading, empty if there is none, not null
     */
    default Optional<Reading> reading(ReadingId id) {
        return readings().stream().filter(reading -> reading.id().equals(id)).findFirst();
    }

    /**
     * Finds a parameter.
     *
     * @param id  the id, not null
     * @return the parameter, empty if there is none, not null
     */
    default Optional<Parameter> parameter(ParameterId id) {
        return parameters().stream()
                .filter(parameter -> parameter.id().equals(id))
                .findFirst();
    }

    /**
     * Obtains a builder.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy. */
    final class Builder extends ImmutableSupportPolicy.Builder {
        Builder() {}
    }
}
