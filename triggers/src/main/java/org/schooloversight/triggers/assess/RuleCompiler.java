package org.schooloversight.triggers.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.Classification.Basis;
import org.schooloversight.triggers.policy.Classification.ScaleRule;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TierCondition;

/** Makes the conditions of rules and the scales they ask for ready, and notes which open points they depend on. */
final class RuleCompiler implements TierCondition.Cases<RuleTest> {

    private final StateVariables variables;
    private final Map<ReadingId, OptionId> taken;
    private final Map<ScaleId, Classification> scales = new HashMap<>();
    private final Map<ScaleId, StateValue> places = new HashMap<>();
    private final Set<ReadingId> readings = new HashSet<>();

    RuleCompiler(SupportPolicy policy, StateVariables variables, Map<ReadingId, OptionId> taken) {
        this.variables = variables;
        this.taken = taken;
        for (Classification each : policy.classifications()) {
            scales.put(each.id(), each);
            places.put(each.id(), place(each));
        }
    }

    Set<ReadingId> readings() {
        return readings;
    }

    /** Returns the place of schools on a scale. */
    StateValue place(ScaleId scale) {
        StateValue place = places.get(scale);
        if (place == null) {
            throw new InvalidValueException(
                    "unknown scale '" + scale + "'; accepted: one defined before it is used, " + places.keySet());
        }
        return place;
    }

    static int step(Classification scale, ScaleValue value) {
        for (int i = 0; i < scale.steps().size(); i++) {
            if (scale.steps().get(i).value().equals(value)) {
                return i;
            }
        }
        throw new InvalidValueException("scale '" + scale.id() + "' has no value '" + value + "'; accepted: "
                + scale.steps().stream().map(Classification.Step::value).toList());
    }

    private StateValue place(Classification each) {
        Basis basis = each.basis();
        if (basis instanceof Basis.Rules rules) {
            return firstOf(rules.rules(), rule -> step(each, rule.value()), ScaleRule::when);
        }
        if (basis instanceof Basis.Table table) {
            List<RuleTest> conditions = table.rows().stream()
                    .map(row -> RuleTest.allOf(row.cells().entrySet().stream()
                            .map(cell -> isOneOf(cell.getKey(), cell.getValue()))
                            .toList()))
                    .toList();
            return StateValue.firstOf(
                    conditions,
                    table.rows().stream()
                            .mapToInt(row -> step(each, row.value()))
                            .toArray());
        }
        if (basis instanceof Basis.WorstOf worst) {
            return StateValue.worstOf(worst.scales().stream().map(this::place).toList());
        }
        return StateValue.variable(variables.scale(each.id()));
    }

    private <T> StateValue firstOf(List<T> rules, ToIntFunction<T> value, Function<T, TierCondition> when) {
        List<RuleTest> conditions = new ArrayList<>();
        rules.forEach(rule -> conditions.add(when.apply(rule).match(this)));
        return StateValue.firstOf(conditions, rules.stream().mapToInt(value).toArray());
    }

    @Override
    public RuleTest always(TierCondition.Always each) {
        return state -> RuleTest.HOLDS;
    }

    @Override
    public RuleTest never(TierCondition.Never each) {
        return state -> RuleTest.FAILS;
    }

    @Override
    public RuleTest allOf(TierCondition.AllOf each) {
        return RuleTest.allOf(all(each.parts()));
    }

    @Override
    public RuleTest anyOf(TierCondition.AnyOf each) {
        return RuleTest.anyOf(all(each.parts()));
    }

    @Override
    public RuleTest noneOf(TierCondition.NoneOf each) {
        return RuleTest.not(RuleTest.anyOf(all(each.parts())));
    }

    @Override
    public RuleTest byReading(TierCondition.ByReading each) {
        readings.add(each.reading());
        TierCondition chosen = each.options().get(taken.get(each.reading()));
        if (chosen == null) {
            throw new InvalidValueException("no option is taken for reading '" + each.reading() + "'; accepted: "
                    + each.options().keySet());
        }
        return chosen.match(this);
    }

    @Override
    public RuleTest fired(TierCondition.Fired each) {
        int[] triggers = each.triggers().stream().mapToInt(variables::trigger).toArray();
        int counts = each.significant() ? SchoolState.SIGNIFICANT : SchoolState.FIRED | SchoolState.SIGNIFICANT;
        return RuleTest.fired(triggers, each.atLeast(), counts);
    }

    @Override
    public RuleTest grade(TierCondition.Grade each) {
        return RuleTest.isOneOf(variables.grade(), bits(each.standings(), SchoolState::bit));
    }

    @Override
    public RuleTest schoolIs(TierCondition.SchoolIs each) {
        return RuleTest.school(each.scope());
    }

    @Override
    public RuleTest classified(TierCondition.Classified each) {
        return isOneOf(each.scale(), each.values());
    }

    @Override
    public RuleTest wasIn(TierCondition.WasIn each) {
        int accepted = bits(each.tiers(), tier -> 1 << variables.tier(tier));
        return RuleTest.isOneOf(variables.previous(), each.never() ? accepted | variables.noTier() : accepted);
    }

    private RuleTest isOneOf(ScaleId scale, Set<ScaleValue> values) {
        StateValue place = place(scale);
        Classification of = scales.get(scale);
        int accepted = bits(values, value -> 1 << step(Objects.requireNonNull(of), value));
        return of != null && StateVariables.isEvidence(of)
                ? RuleTest.isOneOf(variables.scale(scale), accepted)
                : RuleTest.isOneOf(place, accepted);
    }

    private static <T> int bits(Set<T> values, ToIntFunction<T> bit) {
        return values.stream().mapToInt(bit).reduce(0, (some, one) -> some | one);
    }

    private List<RuleTest> all(List<TierCondition> parts) {
        return parts.stream().map(part -> part.match(this)).collect(Collectors.toList());
    }
}
