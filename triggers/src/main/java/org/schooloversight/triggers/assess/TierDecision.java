package org.schooloversight.triggers.assess;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.style.InvalidValueException;

/**
 * Decides the tier: the first rule whose condition holds gives it, and the adjustments change it in their order.
 *
 * <p>Where something is not known, each of its values is followed, so the result is exactly the verdicts that are possible, and the
 * variables that decide between them. Safe for use by many threads: results are remembered by state.
 */
final class TierDecision {

    /** The number of states remembered: the states that real schools are in are few. */
    private static final int REMEMBERED = 50_000;

    /** A verdict is one number: the rule, the tier and which adjustments changed it. */
    private static final int TIER_BITS = 5;

    private static final int ADJUSTMENT_BITS = 12;
    private static final int NO_TIER = (1 << TIER_BITS) - 1;

    private final List<RuleTest> rules;
    private final int[] tiers;
    private final List<TierAdjuster> adjusters;
    private final List<TierId> names;
    private final Map<SchoolState, Outcome> remembered = new ConcurrentHashMap<>();

    TierDecision(List<RuleTest> rules, int[] tiers, List<TierAdjuster> adjusters, List<TierId> names) {
        if (adjusters.size() > ADJUSTMENT_BITS) {
            throw new InvalidValueException(
                    "the policy has " + adjusters.size() + " adjustments; accepted: " + ADJUSTMENT_BITS + " at most");
        }
        this.rules = List.copyOf(rules);
        this.tiers = tiers.clone();
        this.adjusters = List.copyOf(adjusters);
        this.names = List.copyOf(names);
    }

    /**
     * How a tier came about.
     *
     * @param rule  the place of the rule in the list; the place after the last stands for no rule
     * @param tier  the place of the tier in the list, after adjustments; of no meaning if there is no rule
     * @param adjusted  the adjustments that changed the tier, by their place, as bits
     */
    record Verdict(int rule, int tier, int adjusted) {}

    /**
     * What may be decided, and the variables that decide.
     *
     * @param verdicts  the verdicts that are possible, in the order of their rules
     * @param deciding  the variables that were followed
     * @param tiers  the tiers of the verdicts, in the order of the policy
     * @param mayHaveNone  true if it may be that no rule holds
     * @param rules  whether each rule holds
     */
    record Outcome(
            List<Verdict> verdicts,
            BitSet deciding,
            List<TierId> tiers,
            boolean mayHaveNone,
            List<RuleFinding.State> rules) {

        /** Tells whether a rule, by its place from 0, is one that may decide. */
        boolean mayBeDecidedBy(int rule) {
            return verdicts.stream().anyMatch(verdict -> verdict.rule() == rule);
        }
    }

    Outcome decide(SchoolState state) {
        Outcome known = remembered.get(state);
        if (known != null) {
            return known;
        }
        BitSet deciding = new BitSet();
        TreeSet<Integer> found = new TreeSet<>();
        StateValue value = this::verdict;
        value.all(state, deciding, found::add);
        Outcome outcome = outcome(
                found.stream().map(TierDecision::decoded).toList(),
                deciding,
                rules.stream().map(rule -> truth(rule, state)).toList());
        if (remembered.size() < REMEMBERED) {
            remembered.put(state, outcome);
        }
        return outcome;
    }

    /** Tells exactly whether a condition holds: where something must be known, each of its values is followed. */
    private static RuleFinding.State truth(RuleTest rule, SchoolState state) {
        StateValue holds = each -> {
            int result = rule.evaluate(each);
            return result == RuleTest.HOLDS ? 1 : result == RuleTest.FAILS ? 0 : ~result;
        };
        BitSet found = new BitSet();
        holds.all(state, new BitSet(), found::set);
        if (found.cardinality() > 1) {
            return RuleFinding.State.NOT_KNOWN;
        }
        return found.get(1) ? RuleFinding.State.HOLDS : RuleFinding.State.FAILS;
    }

    private Outcome outcome(List<Verdict> verdicts, BitSet deciding, List<RuleFinding.State> truths) {
        BitSet given = new BitSet();
        verdicts.stream()
                .filter(verdict -> verdict.rule() < rules.size())
                .forEach(verdict -> given.set(verdict.tier()));
        return new Outcome(
                verdicts,
                deciding,
                given.stream().mapToObj(names::get).toList(),
                verdicts.stream().anyMatch(verdict -> verdict.rule() == rules.size()),
                truths);
    }

    private int verdict(SchoolState state) {
        for (int i = 0; i < rules.size(); i++) {
            int result = rules.get(i).evaluate(state);
            if (result == RuleTest.HOLDS) {
                return adjusted(state, i);
            }
            if (result != RuleTest.FAILS) {
                return ~result;
            }
        }
        return encoded(rules.size(), NO_TIER, 0);
    }

    private int adjusted(SchoolState state, int rule) {
        int tier = tiers[rule];
        int changed = 0;
        for (int i = 0; i < adjusters.size(); i++) {
            int after = adjusters.get(i).adjust(state, tier);
            if (after < 0) {
                return after;
            }
            changed |= after == tier ? 0 : 1 << i;
            tier = after;
        }
        return encoded(rule, tier, changed);
    }

    private static int encoded(int rule, int tier, int adjusted) {
        return (rule << TIER_BITS | tier) << ADJUSTMENT_BITS | adjusted;
    }

    private static Verdict decoded(int verdict) {
        return new Verdict(
                verdict >> (TIER_BITS + ADJUSTMENT_BITS),
                verdict >> ADJUSTMENT_BITS & NO_TIER,
                verdict & ((1 << ADJUSTMENT_BITS) - 1));
    }
}
