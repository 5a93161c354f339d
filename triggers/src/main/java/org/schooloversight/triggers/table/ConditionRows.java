package org.schooloversight.triggers.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.policy.SchoolScope;
import org.schooloversight.triggers.policy.TierCondition;

/** Writes conditions out as rows: a list of boxes that has the combinations for which the condition holds, or for which it fails. */
final class ConditionRows implements TierCondition.Cases<List<Box>> {

    private final TableVariables variables;
    private final Map<ReadingId, OptionId> taken;
    private final Boxes boxes;
    private final boolean negated;
    private final Set<ReadingId> readings;

    ConditionRows(TableVariables variables, Map<ReadingId, OptionId> taken, Boxes boxes) {
        this(variables, taken, boxes, false, new HashSet<>());
    }

    private ConditionRows(
            TableVariables variables,
            Map<ReadingId, OptionId> taken,
            Boxes boxes,
            boolean negated,
            Set<ReadingId> readings) {
        this.variables = variables;
        this.taken = taken;
        this.boxes = boxes;
        this.negated = negated;
        this.readings = readings;
    }

    /** Returns the open points that were met. */
    Set<ReadingId> readings() {
        return readings;
    }

    List<Box> scope(SchoolScope scope) {
        List<Box> who = scope.maintenance().isEmpty()
                ? constant(true)
                : where(
                        TableVariables.MAINTENANCE,
                        scope.maintenance().stream().map(TableVariables::name).toList());
        List<Box> what = scope.kinds().isEmpty()
                ? constant(true)
                : where(
                        TableVariables.KIND,
                        scope.kinds().stream().map(TableVariables::name).toList());
        return joined(List.of(who, what), true);
    }

    ConditionRows not() {
        return new ConditionRows(variables, taken, boxes, !negated, readings);
    }

    private List<Box> constant(boolean holds) {
        return holds == negated ? List.of() : List.of(Box.ANY);
    }

    private List<Box> where(String variable, Collection<String> values) {
        int place = variables.place(variable);
        long bits = variables.bits(place, values);
        return boxes.where(place, negated ? variables.full(place) & ~bits : bits);
    }

    private List<Box> joined(List<List<Box>> parts, boolean all) {
        return all == negated ? boxes.any(parts) : boxes.all(parts);
    }

    private List<List<Box>> each(List<TierCondition> parts) {
        return parts.stream().map(part -> part.match(this)).toList();
    }

    @Override
    public List<Box> always(TierCondition.Always each) {
        return constant(true);
    }

    @Override
    public List<Box> never(TierCondition.Never each) {
        return constant(false);
    }

    @Override
    public List<Box> allOf(TierCondition.AllOf each) {
        return joined(each(each.parts()), true);
    }

    @Override
    public List<Box> anyOf(TierCondition.AnyOf each) {
        return joined(each(each.parts()), false);
    }

    @Override
    public List<Box> noneOf(TierCondition.NoneOf each) {
        return not().anyOf(new TierCondition.AnyOf(each.parts()));
    }

    @Override
    public List<Box> byReading(TierCondition.ByReading each) {
        readings.add(each.reading());
        TierCondition chosen = each.options().get(taken.get(each.reading()));
        if (chosen == null) {
            throw new InvalidValueException("no option is taken for reading '" + each.reading() + "'; accepted: "
                    + each.options().keySet());
        }
        return chosen.match(this);
    }

    @Override
    public List<Box> fired(TierCondition.Fired each) {
        List<String> counts = each.significant()
                ? List.of(TableVariables.SIGNIFICANT)
                : List.of(TableVariables.FIRED, TableVariables.SIGNIFICANT);
        List<List<Box>> triggers = each.triggers().stream()
                .map(trigger -> where(TableVariables.trigger(trigger), counts))
                .toList();
        // fewer than n of m count exactly if at least m - n + 1 do not
        int least = negated ? triggers.size() - each.atLeast() + 1 : each.atLeast();
        return boxes.atLeast(least, triggers);
    }

    @Override
    public List<Box> grade(TierCondition.Grade each) {
        return where(
                TableVariables.GRADE,
                each.standings().stream().map(TableVariables::name).toList());
    }

    @Override
    public List<Box> schoolIs(TierCondition.SchoolIs each) {
        return scope(each.scope());
    }

    @Override
    public List<Box> classified(TierCondition.Classified each) {
        return where(
                TableVariables.scale(each.scale()),
                each.values().stream().map(Object::toString).toList());
    }

    @Override
    public List<Box> wasIn(TierCondition.WasIn each) {
        List<String> tiers =
                new ArrayList<>(each.tiers().stream().map(Object::toString).toList());
        if (each.never()) {
            tiers.add(TierTables.NONE);
        }
        return where(TableVariables.PREVIOUS_TIER, tiers);
    }
}
