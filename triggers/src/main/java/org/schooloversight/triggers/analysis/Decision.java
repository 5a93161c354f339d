package org.schooloversight.triggers.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.policy.Adjustment;
import org.schooloversight.triggers.policy.Declarations;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.support.TierDefinition;

/** The rules and adjustments of a policy as one function of known findings. */
final class Decision {

    /** The rule that stands for none. */
    static final int NO_RULE = -1;

    /**
     * How a tier comes about.
     *
     * @param rule  the place of the rule in the policy, or {@link #NO_RULE}
     * @param tier  the place of the tier in the policy, after adjustments; minus if there is no rule
     */
    record Verdict(int rule, int tier) {
        static final Verdict NONE = new Verdict(NO_RULE, -1);

        /** No rule, and the policy says that it has none. */
        static final Verdict KNOWN_GAP = new Verdict(NO_RULE, -2);
    }

    private final Diagrams diagrams = new Diagrams();
    private final RuleDiagram rules;
    private final SupportPolicy policy;
    private final List<Integer> conditions = new ArrayList<>();
    private final int gaps;
    private final int function;

    Decision(Model model) {
        this(model.policy(), model::taken);
    }

    Decision(SupportPolicy policy, Function<ReadingId, Optional<OptionId>> taken) {
        this.policy = policy;
        rules = new RuleDiagram(diagrams, policy, taken);
        int known = diagrams.constant(false);
        for (Declarations.Gap gap : policy.declarations().gaps()) {
            known = rules.or(known, gap.when().match(rules));
        }
        gaps = known;
        int made = rules.ifElse(gaps, diagrams.constant(Verdict.KNOWN_GAP), diagrams.constant(Verdict.NONE));
        for (int i = policy.rules().size() - 1; i >= 0; i--) {
            int condition = policy.rules().get(i).when().match(rules);
            conditions.add(0, condition);
            int tier = tier(policy.rules().get(i).tier());
            made = rules.ifElse(condition, diagrams.constant(new Verdict(i, tier)), made);
        }
        for (Adjustment adjustment : policy.adjustments()) {
            made = adjusted(made, adjustment);
        }
        function = made;
    }

    Diagrams diagrams() {
        return diagrams;
    }

    RuleDiagram rules() {
        return rules;
    }

    int function() {
        return function;
    }

    /** Returns the open points that conditions asked for. */
    Set<ReadingId> readings() {
        return rules.readings();
    }

    /** Tells whether a condition can never hold as the policy is read, whatever is found. */
    boolean isOff(int rule) {
        return condition(rule) == diagrams.constant(false);
    }

    /** Returns the condition of a rule, by its place. */
    int condition(int rule) {
        return conditions.get(rule);
    }

    private int tier(TierId id) {
        for (int i = 0; i < policy.tiers().size(); i++) {
            if (policy.tiers().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new InvalidValueException("unknown tier '" + id + "'");
    }

    private int adjusted(int decided, Adjustment adjustment) {
        if (adjustment instanceof Adjustment.Floor floor) {
            int bound = tier(floor.tier());
            return diagrams.apply(decided, floor.when().match(rules), (verdict, holds) -> {
                Verdict given = (Verdict) verdict;
                boolean lifts = holds == Boolean.TRUE && isSameScale(given.tier(), bound) && given.tier() < bound;
                return lifts ? new Verdict(given.rule(), bound) : given;
            });
        }
        if (adjustment instanceof Adjustment.Ceiling ceiling) {
            int bound = tier(ceiling.tier());
            return diagrams.apply(decided, ceiling.when().match(rules), (verdict, holds) -> {
                Verdict given = (Verdict) verdict;
                boolean lowers = holds == Boolean.TRUE && isSameScale(given.tier(), bound) && given.tier() > bound;
                return lowers ? new Verdict(given.rule(), bound) : given;
            });
        }
        if (adjustment instanceof Adjustment.StepLimit limit) {
            int previous = rules.recorded(RuleDiagram.Recorded.PREVIOUS, tier -> tier);
            return diagrams.apply(
                    decided, previous, (verdict, from) -> limited((Verdict) verdict, (Integer) from, limit));
        }
        Adjustment.OfficerDecision officer = (Adjustment.OfficerDecision) adjustment;
        int to = rules.recorded(RuleDiagram.Recorded.DECISION, tier -> tier);
        return diagrams.apply(decided, to, (verdict, tier) -> {
            Verdict given = (Verdict) verdict;
            int wanted = (Integer) tier;
            boolean moves = isSameScale(given.tier(), wanted)
                    && (wanted > given.tier() ? officer.up() : wanted < given.tier() && officer.down());
            return moves ? new Verdict(given.rule(), wanted) : given;
        });
    }

    private Verdict limited(Verdict given, int from, Adjustment.StepLimit limit) {
        if (!isSameScale(given.tier(), from)) {
            return given;
        }
        List<Integer> scale = new ArrayList<>();
        for (int i = 0; i < policy.tiers().size(); i++) {
            if (isSameScale(i, from)) {
                scale.add(i);
            }
        }
        int before = scale.indexOf(from);
        int wanted = scale.indexOf(given.tier());
        int reached = wanted;
        OptionalInt most = wanted > before ? limit.up() : limit.down();
        if (most.isPresent()) {
            int steps = Math.min(Math.abs(wanted - before), most.getAsInt());
            reached = before + Integer.signum(wanted - before) * steps;
        }
        return new Verdict(given.rule(), scale.get(reached));
    }

    private boolean isSameScale(int one, int other) {
        List<TierDefinition> tiers = policy.tiers();
        return one >= 0
                && other >= 0
                && tiers.get(one).scale().equals(tiers.get(other).scale());
    }
}
