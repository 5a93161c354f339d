package org.schooloversight.triggers.assess;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.policy.GradeStanding;
import org.schooloversight.triggers.policy.TierCondition;

/** Makes the conditions of rules ready, and notes which open points they depend on. */
final class RuleCompiler implements TierCondition.Cases<RuleTest> {

    private final Map<TriggerId, Integer> triggers;
    private final Map<ReadingId, OptionId> taken;
    private final Set<ReadingId> readings = new HashSet<>();

    RuleCompiler(Map<TriggerId, Integer> triggers, Map<ReadingId, OptionId> taken) {
        this.triggers = triggers;
        this.taken = taken;
    }

    Set<ReadingId> readings() {
        return readings;
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
        int[] variables = each.triggers().stream().mapToInt(this::variable).toArray();
        int counts = each.significant() ? SchoolState.SIGNIFICANT : SchoolState.FIRED | SchoolState.SIGNIFICANT;
        return RuleTest.fired(variables, each.atLeast(), counts);
    }

    @Override
    public RuleTest grade(TierCondition.Grade each) {
        int accepted = 0;
        for (GradeStanding standing : each.standings()) {
            accepted |= SchoolState.bit(standing);
        }
        return RuleTest.grade(accepted);
    }

    @Override
    public RuleTest schoolIs(TierCondition.SchoolIs each) {
        return RuleTest.school(each.scope());
    }

    private List<RuleTest> all(List<TierCondition> parts) {
        return parts.stream().map(part -> part.match(this)).toList();
    }

    private int variable(TriggerId trigger) {
        Integer variable = triggers.get(trigger);
        if (variable == null) {
            throw new InvalidValueException("unknown trigger '" + trigger + "'; accepted: " + triggers.keySet());
        }
        return variable;
    }
}
