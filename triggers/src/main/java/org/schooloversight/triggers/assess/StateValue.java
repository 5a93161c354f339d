package org.schooloversight.triggers.assess;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/** A value that follows from what is known of a school. Immutable. */
@FunctionalInterface
interface StateValue {

    /** There is no value. */
    int NONE = 31;

    /** Returns the value, from 0, or the complement ({@code ~}) of a variable that must be known to tell. */
    int of(SchoolState state);

    /** Takes the value of a variable that evidence tells. */
    static StateValue variable(int variable) {
        return state -> {
            int values = state.possible(variable);
            return Integer.bitCount(values) == 1 ? Integer.numberOfTrailingZeros(values) : ~variable;
        };
    }

    /** Takes the value of the first condition that holds. */
    static StateValue firstOf(List<RuleTest> conditions, int[] values) {
        return state -> {
            for (int i = 0; i < values.length; i++) {
                int result = conditions.get(i).evaluate(state);
                if (result == RuleTest.HOLDS) {
                    return values[i];
                }
                if (result != RuleTest.FAILS) {
                    return ~result;
                }
            }
            return NONE;
        };
    }

    /** Takes the greatest of some values; those that are none are left out of account. */
    static StateValue worstOf(List<StateValue> parts) {
        return state -> {
            int worst = NONE;
            for (StateValue part : parts) {
                int value = part.of(state);
                if (value < 0) {
                    return value;
                }
                worst = worst == NONE || (value != NONE && value > worst) ? value : worst;
            }
            return worst;
        };
    }

    /**
     * Finds every value that is possible: where something must be known, each of its values is followed, so that the result is exact.
     *
     * @param deciding  takes the variables that were followed
     */
    default void all(SchoolState state, BitSet deciding, IntConsumer found) {
        int value = of(state);
        if (value >= 0) {
            found.accept(value);
            return;
        }
        deciding.set(~value);
        for (int values = state.possible(~value); values != 0; values &= values - 1) {
            all(state.with(~value, Integer.lowestOneBit(values)), deciding, found);
        }
    }
}
