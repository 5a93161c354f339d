package org.schooloversight.triggers.assess;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Decides which rule of a list gives the tier: the first whose condition holds.
 *
 * <p>Where something is not known, each of its values is followed, so the result is exactly the rules that may give the tier,
 * and the variables that decide between them. Safe for use by many threads: results are remembered by state.
 */
final class TierDecision {

    /** The number of states remembered: the states that real schools are in are few. */
    private static final int REMEMBERED = 50_000;

    private final List<RuleTest> rules;
    private final Map<SchoolState, Outcome> remembered = new ConcurrentHashMap<>();

    TierDecision(List<RuleTest> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The rules that may give the tier, and the variables that decide.
     *
     * @param rules  the rules, by their place in the list; the place after the last stands for no rule
     * @param deciding  the variables that were followed
     */
    record Outcome(BitSet rules, BitSet deciding) {}

    Outcome decide(SchoolState state) {
        Outcome known = remembered.get(state);
        if (known != null) {
            return known;
        }
        Outcome outcome = new Outcome(new BitSet(), new BitSet());
        follow(state, 0, outcome);
        if (remembered.size() < REMEMBERED) {
            remembered.put(state, outcome);
        }
        return outcome;
    }

    private void follow(SchoolState state, int first, Outcome outcome) {
        for (int i = first; i < rules.size(); i++) {
            int result = rules.get(i).evaluate(state);
            if (result == RuleTest.HOLDS) {
                outcome.rules.set(i);
                return;
            }
            if (result != RuleTest.FAILS) {
                outcome.deciding.set(result);
                for (int values = state.possible(result); values != 0; values &= values - 1) {
                    follow(state.with(result, Integer.lowestOneBit(values)), i, outcome);
                }
                return;
            }
        }
        outcome.rules.set(rules.size());
    }
}
