package org.schooloversight.triggers.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.Classification.Basis;
import org.schooloversight.triggers.policy.Movement;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SchoolScope;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TriggerDefinition;

/**
 * A policy as diagrams over evidence. What is known of each finding is a set of values, as bits; the outcome for evidence that leaves
 * several possible is what all of them lead to.
 */
final class Model {

    private static final int ANY_FINDING =
            1 << RuleDiagram.CLEAR | 1 << RuleDiagram.FIRED | 1 << RuleDiagram.SIGNIFICANT;

    private final Space space;
    private final Diagrams diagrams;
    private final Facts facts;
    private final SupportPolicy policy;
    private final PolicySettings settings;
    private final Set<ReadingId> open;
    private final Readings readings;
    private final CriterionDiagram criteria;

    Model(Space space, Facts facts, SupportPolicy policy, PolicySettings settings, Set<ReadingId> open) {
        this.space = space;
        this.facts = facts;
        this.policy = policy;
        this.settings = settings;
        this.open = Set.copyOf(open);
        diagrams = space.diagrams();
        readings = new Readings(space, policy, settings, open);
        criteria = new CriterionDiagram(space, facts, readings, policy, settings);
    }

    SupportPolicy policy() {
        return policy;
    }

    PolicySettings settings() {
        return settings;
    }

    Readings readings() {
        return readings;
    }

    Optional<OptionId> taken(ReadingId reading) {
        return open.contains(reading)
                ? Optional.empty()
                : Optional.ofNullable(settings.readings().get(reading));
    }

    /** Notes all that the policy asks. */
    void survey(RuleDiagram rules) {
        facts.school().isIn(policy.scope());
        policy.triggers().forEach(trigger -> finding(trigger.id()));
        rules.used().forEach(this::known);
    }

    /** Returns which schools the policy is for: true or false. */
    int scope() {
        return facts.school().isIn(policy.scope());
    }

    /** Returns what is known of a variable of the rules, as bits. */
    int known(Object variable) {
        if (variable instanceof TriggerId id) {
            return finding(id);
        }
        if (variable instanceof ScaleId id) {
            return scale(policy.classification(id).orElseThrow());
        }
        if (variable instanceof SchoolScope scope) {
            return diagrams.map(facts.school().isIn(scope), is -> is == Boolean.TRUE ? 2 : 1);
        }
        if (variable instanceof ReadingId reading) {
            return reading(reading);
        }
        if (variable instanceof RuleDiagram.Recorded record) {
            return record(record);
        }
        return readings.choose(policy.gradeFrom(), from -> facts.inspections().grade(from));
    }

    private int reading(ReadingId reading) {
        if (!open.contains(reading)) {
            return diagrams.constant(1);
        }
        List<OptionId> options =
                new ArrayList<>(policy.reading(reading).orElseThrow().options().keySet());
        Map<OptionId, OptionId> each = new LinkedHashMap<>();
        options.forEach(option -> each.put(option, option));
        return readings.choose(reading, each, option -> diagrams.constant(1 << options.indexOf(option)));
    }

    private int record(RuleDiagram.Recorded record) {
        boolean previous = record == RuleDiagram.Recorded.PREVIOUS;
        int none = 1 << policy.tiers().size();
        int without = previous && policy.movement().withoutRecord() == Movement.WithoutRecord.NOT_KNOWN
                ? none | none - 1
                : none;
        return facts.officers()
                .recorded(
                        policy.header().id(),
                        policy.tiers(),
                        previous ? TierRecord.Kind.PLACED : TierRecord.Kind.OVERRIDDEN,
                        found -> found.tier()
                                .map(tier -> 1
                                        << policy.tiers()
                                                .indexOf(policy.tier(tier).orElseThrow()))
                                .orElse(without));
    }

    /** Returns what a trigger's criterion says. */
    int says(TriggerDefinition trigger) {
        return trigger.criterion().match(criteria);
    }

    private int finding(TriggerId id) {
        TriggerDefinition trigger = policy.triggers().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        int marked = marked(trigger.concern(), trigger.title());
        int says = says(trigger);
        return space.isSurvey()
                ? says
                : diagrams.apply(says, marked, (found, significant) -> switch ((Says) found) {
                    case CLEAR -> 1 << RuleDiagram.CLEAR;
                    case FIRED -> significant == Boolean.TRUE ? 1 << RuleDiagram.SIGNIFICANT : 1 << RuleDiagram.FIRED;
                    case NOT_KNOWN, NOT_APPLICABLE -> ANY_FINDING;
                });
    }

    private int marked(ConcernId concern, String title) {
        return facts.officers()
                .judged(
                        concern,
                        title,
                        level -> level.filter(found -> found == JudgementLevel.SIGNIFICANT)
                                .isPresent());
    }

    private int scale(Classification each) {
        if (each.basis() instanceof Basis.Points points) {
            return new PointsDiagram(diagrams, space, criteria).places(each, points);
        }
        Basis.Rated rated = (Basis.Rated) each.basis();
        int any = (1 << each.steps().size()) - 1;
        int none = rated.whenNone()
                .map(value -> 1 << RuleDiagram.step(each, value))
                .orElse(any);
        return facts.officers()
                .rated(
                        policy.header().id(),
                        each,
                        place -> place.map(step -> 1 << step).orElse(none));
    }

    /** Carries a function of known findings over to evidence: to the set of values that it may have. */
    int overEvidence(Diagrams of, List<Object> variables, int function) {
        return overEvidence(of, variables, function, new HashMap<>(), new HashMap<>());
    }

    private int overEvidence(
            Diagrams of,
            List<Object> variables,
            int function,
            Map<Integer, Integer> done,
            Map<List<Integer>, Integer> united) {
        if (of.isConstant(function)) {
            return diagrams.constant(Set.of(of.value(function)));
        }
        Integer already = done.get(function);
        if (already != null) {
            return already;
        }
        int[] children = of.children(function);
        int[] carried = new int[children.length];
        for (int i = 0; i < children.length; i++) {
            carried[i] = overEvidence(of, variables, children[i], done, united);
        }
        int known = known(variables.get(of.variableOf(function)));
        int made = diagrams.choose(known, bits -> united(function, (Integer) bits, carried, united));
        done.put(function, made);
        return made;
    }

    private int united(int function, int bits, int[] carried, Map<List<Integer>, Integer> united) {
        List<Integer> key = List.of(function, bits);
        Integer already = united.get(key);
        if (already != null) {
            return already;
        }
        BitSet values = BitSet.valueOf(new long[] {bits});
        int made = -1;
        for (int i = values.nextSetBit(0); i >= 0; i = values.nextSetBit(i + 1)) {
            made = made < 0 ? carried[i] : diagrams.apply(made, carried[i], Model::union);
        }
        united.put(key, made);
        return made;
    }

    private static Object union(Object a, Object b) {
        if (a == b || ((Set<?>) a).containsAll((Set<?>) b)) {
            return a;
        }
        Set<Object> both = new HashSet<>((Set<?>) a);
        both.addAll((Set<?>) b);
        return Set.copyOf(both);
    }
}
