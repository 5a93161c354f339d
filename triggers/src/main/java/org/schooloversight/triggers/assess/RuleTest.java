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

    static RuleTest school(SchoolScope scope) {
        return state -> scope.covers(state.maintenance(), state.kind()) ? HOLDS : FAILS;
    }

    static RuleTest grade(int accepted) {
        return state -> {
            int grades = state.possible(state.gradeVariable());
            if ((grades & ~accepted) == 0) {
                return HOLDS;
            }
            return (grades & accepted) == 0 ? FAILS : state.gradeVariable();
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
