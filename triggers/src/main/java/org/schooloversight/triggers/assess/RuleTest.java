package org.schooloversight.triggers.assess;

import java.util.List;
import org.schooloversight.triggers.policy.SchoolScope;

/** A condition of a rule made ready. Immutable. */
interface RuleTest {

    /** The condition holds, whatever is not known. */
    int HOLDS = -1;
    /** The condition fails, whatever is not known. */
    int FAILS = -2;

    /** Returns that the condition holds, that it fails, or a variable that must be known to tell. */
    int evaluate(SchoolState state);

    static RuleTest allOf(List<RuleTest> parts) {
        return state -> {
            int open = HOLDS;
            for (RuleTest part : parts) {
                int result = part.evaluate(state);
                if (result == FAILS) {
                    return FAILS;
                }
                open = open == HOLDS ? result : open;
            }
            return open;
        };
    }

    static RuleTest anyOf(List<RuleTest> parts) {
        return state -> {
            int open = FAILS;
            for (RuleTest part : parts) {
                int result = part.evaluate(state);
                if (result == HOLDS) {
                    return HOLDS;
                }
                open = open == FAILS ? result : open;
            }
            return open;
        };
    }

    static RuleTest not(RuleTest test) {
        return state -> {
            int result = test.evaluate(state);
            return switch (result) {
                case HOLDS -> FAILS;
                case FAILS -> HOLDS;
                default -> result;
            };
        };
    }

    static RuleTest school(SchoolScope scope) {
        return state -> scope.covers(state.maintenance(), state.kind()) ? HOLDS : FAILS;
    }

    /** Asks whether a variable has one of some values, given as bits. */
    static RuleTest isOneOf(int variable, int accepted) {
        return state -> {
            int values = state.possible(variable);
            if ((values & ~accepted) == 0) {
                return HOLDS;
            }
            return (values & accepted) == 0 ? FAILS : variable;
        };
    }

    /** Asks whether a value that follows from others is one of some, given as bits. */
    static RuleTest isOneOf(StateValue value, int accepted) {
        return state -> {
            int found = value.of(state);
            if (found < 0) {
                return ~found;
            }
            return found != StateValue.NONE && (accepted & 1 << found) != 0 ? HOLDS : FAILS;
        };
    }

    /** Counts triggers: {@code counts} are the values that count. */
    static RuleTest fired(int[] triggers, int atLeast, int counts) {
        return state -> {
            int sure = 0;
            int perhaps = 0;
            int open = FAILS;
            for (int trigger : triggers) {
                int values = state.possible(trigger);
                if ((values & ~counts) == 0) {
                    sure++;
                } else if ((values & counts) != 0) {
                    perhaps++;
                    open = open == FAILS ? trigger : open;
                }
            }
            if (sure >= atLeast) {
                return HOLDS;
            }
            return sure + perhaps < atLeast ? FAILS : open;
        };
    }
}
