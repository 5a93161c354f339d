package org.schooloversight.triggers.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.Classification.Basis;
import org.schooloversight.triggers.policy.GradeStanding;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TierCondition;

/**
 * Makes the diagrams of conditions over findings that are known: which combinations of findings, grade, sort of school and so on they
 * hold for.
 */
final class RuleDiagram implements TierCondition.Cases<Integer> {

    /** No value, of a scale on which no rule places the school. */
    static final Integer NOWHERE = -1;

    /** A finding of a trigger. */
    static final int CLEAR = 0;

    static final int FIRED = 1;
    static final int SIGNIFICANT = 2;

    private final Diagrams diagrams;
    private final SupportPolicy policy;
    private final Function<ReadingId, Optional<OptionId>> taken;
    private final Map<Object, Integer> variables = new LinkedHashMap<>();
    private final Map<ScaleId, Integer> places = new HashMap<>();
    private final Set<ReadingId> asked = new LinkedHashSet<>();
    private final Set<Object> used = new LinkedHashSet<>();
    private final int yes;
    private final int no;

    /** What stands for the tier that a school was in, and for an officer's decision, among the variables. */
    enum Recorded {
        PREVIOUS,
        DECISION
    }

    RuleDiagram(Diagrams diagrams, SupportPolicy policy, Function<ReadingId, Optional<OptionId>> taken) {
        this.diagrams = diagrams;
        this.policy = policy;
        this.taken = taken;
        yes = diagrams.constant(true);
        no = diagrams.constant(false);
        policy.readings().forEach(reading -> variable(reading.id()));
        variable(GradeStanding.class);
        policy.triggers().forEach(trigger -> variable(trigger.id()));
        for (Classification each : policy.classifications()) {
            places.put(each.id(), place(each));
        }
    }

    private int variable(Object key) {
        return variables.computeIfAbsent(key, each -> variables.size());
    }

    /** Returns what conditions asked for. */
    Set<Object> used() {
        return used;
    }

    /** Returns the open points that conditions asked for. */
    Set<ReadingId> readings() {
        return asked;
    }

    /** Returns what each variable stands for, in their order. */
    List<Object> variables() {
        return List.copyOf(variables.keySet());
    }

    int is(Object key, int size, Function<Integer, ?> value) {
        used.add(key);
        return diagrams.variable(variable(key), size, value);
    }

    int and(int a, int b) {
        return diagrams.apply(a, b, (x, y) -> x == Boolean.TRUE && y == Boolean.TRUE);
    }

    int or(int a, int b) {
        return diagrams.apply(a, b, (x, y) -> x == Boolean.TRUE || y == Boolean.TRUE);
    }

    int not(int a) {
        return diagrams.map(a, x -> x != Boolean.TRUE);
    }

    int ifElse(int condition, int then, int otherwise) {
        return diagrams.choose(condition, is -> is == Boolean.TRUE ? then : otherwise);
    }

    /** Returns the place on a scale: the number of the step, or nowhere. */
    int place(ScaleId scale) {
        Integer place = places.get(scale);
        if (place == null) {
            throw new InvalidValueException("unknown scale '" + scale + "'; accepted: " + places.keySet());
        }
        return place;
    }

    private int place(Classification each) {
        Basis basis = each.basis();
        int place = diagrams.constant(NOWHERE);
        if (basis instanceof Basis.Rules rules) {
            for (int i = rules.rules().size() - 1; i >= 0; i--) {
                Classification.ScaleRule rule = rules.rules().get(i);
                place = ifElse(rule.when().match(this), diagrams.constant(step(each, rule.value())), place);
            }
            return place;
        }
        if (basis instanceof Basis.Table table) {
            for (int i = table.rows().size() - 1; i >= 0; i--) {
                Classification.Row row = table.rows().get(i);
                int holds = yes;
                for (Map.Entry<ScaleId, Set<ScaleValue>> cell : row.cells().entrySet()) {
                    holds = and(holds, isOneOf(cell.getKey(), cell.getValue()));
                }
                place = ifElse(holds, diagrams.constant(step(each, row.value())), place);
            }
            return place;
        }
        if (basis instanceof Basis.WorstOf worst) {
            for (ScaleId scale : worst.scales()) {
                place = diagrams.apply(place, place(scale), (a, b) -> Math.max((Integer) a, (Integer) b));
            }
            return place;
        }
        return is(each.id(), each.steps().size(), step -> step);
    }

    static int step(Classification scale, ScaleValue value) {
        for (int i = 0; i < scale.steps().size(); i++) {
            if (scale.steps().get(i).value().equals(value)) {
                return i;
            }
        }
        throw new InvalidValueException("scale '" + scale.id() + "' has no value '" + value + "'");
    }

    private int isOneOf(ScaleId scale, Set<ScaleValue> values) {
        Classification of = policy.classification(scale).orElseThrow();
        List<Integer> steps = values.stream().map(value -> step(of, value)).toList();
        return diagrams.map(place(scale), steps::contains);
    }

    private int all(Collection<TierCondition> parts) {
        int all = yes;
        for (TierCondition part : parts) {
            all = and(all, part.match(this));
        }
        return all;
    }

    private int any(Collection<TierCondition> parts) {
        int any = no;
        for (TierCondition part : parts) {
            any = or(any, part.match(this));
        }
        return any;
    }

    @Override
    public Integer always(TierCondition.Always each) {
        return yes;
    }

    @Override
    public Integer never(TierCondition.Never each) {
        return no;
    }

    @Override
    public Integer allOf(TierCondition.AllOf each) {
        return all(each.parts());
    }

    @Override
    public Integer anyOf(TierCondition.AnyOf each) {
        return any(each.parts());
    }

    @Override
    public Integer noneOf(TierCondition.NoneOf each) {
        return not(any(each.parts()));
    }

    @Override
    public Integer byReading(TierCondition.ByReading each) {
        asked.add(each.reading());
        Optional<OptionId> option = taken.apply(each.reading());
        if (option.isPresent()) {
            TierCondition chosen = each.options().get(option.get());
            if (chosen == null) {
                throw new InvalidValueException("no option '" + option.get() + "' of reading '" + each.reading()
                        + "'; accepted: " + each.options().keySet());
            }
            return chosen.match(this);
        }
        Reading reading = policy.reading(each.reading()).orElseThrow();
        List<OptionId> options = new ArrayList<>(reading.options().keySet());
        int selector = is(each.reading(), options.size(), i -> options.get(i));
        Map<OptionId, Integer> made = new HashMap<>();
        each.options().forEach((id, condition) -> made.put(id, condition.match(this)));
        return diagrams.choose(selector, id -> Objects.requireNonNull(made.get((OptionId) id)));
    }

    @Override
    public Integer fired(TierCondition.Fired each) {
        int count = diagrams.constant(0);
        for (TriggerId trigger : each.triggers()) {
            int counts = is(trigger, 3, found -> found == SIGNIFICANT || (!each.significant() && found == FIRED));
            count = diagrams.apply(
                    count, counts, (sum, one) -> one == Boolean.TRUE ? (Integer) sum + 1 : (Integer) sum);
        }
        return diagrams.map(count, sum -> (Integer) sum >= each.atLeast());
    }

    @Override
    public Integer grade(TierCondition.Grade each) {
        GradeStanding[] standings = GradeStanding.values();
        return is(GradeStanding.class, standings.length, i -> each.standings().contains(standings[i]));
    }

    @Override
    public Integer schoolIs(TierCondition.SchoolIs each) {
        return is(each.scope(), 2, i -> i == 1);
    }

    @Override
    public Integer classified(TierCondition.Classified each) {
        return isOneOf(each.scale(), each.values());
    }

    @Override
    public Integer wasIn(TierCondition.WasIn each) {
        return recorded(
                Recorded.PREVIOUS,
                tier -> tier < 0 ? each.never() : each.tiers().contains(tier(tier)));
    }

    private TierId tier(int index) {
        return policy.tiers().get(index).id();
    }

    /** Returns what follows from a recorded tier, by its place in the policy; minus one if none is recorded. */
    int recorded(Recorded record, Function<Integer, ?> value) {
        int none = policy.tiers().size();
        return is(record, none + 1, i -> value.apply(i == none ? -1 : i));
    }
}
