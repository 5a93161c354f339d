package org.schooloversight.triggers.assess;

import java.util.List;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.law.Citation;

/**
 * What is found about one rule that gives a tier: the truth of each is told, not only of the one that decides.
 *
 * @param place  its place in the policy, from 1
 * @param tier  the tier that it gives, before any adjustment, not null
 * @param state  whether its condition holds, not null
 * @param mayDecide  true if it is the one that decides, or one of several that may; a rule after it may hold too
 * @param because  what it says, in plain English, as the policy words it for a school that it decides, not null
 * @param cites  the clauses it applies, unmodifiable, not null
 */
public record RuleFinding(
        int place, TierId tier, State state, boolean mayDecide, String because, List<Citation> cites) {

    /** Copies the clauses. */
    public RuleFinding {
        cites = List.copyOf(cites);
    }

    /** Whether a condition holds. */
    public enum State {
        /** It holds, whatever is not known. */
        HOLDS("holds"),
        /** It does not hold, whatever is not known. */
        FAILS("does not hold"),
        /** What is not known decides. */
        NOT_KNOWN("may hold");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /**
         * Gets the words for a reader, to follow "the rule".
         *
         * @return the words, not null
         */
        public String words() {
            return words;
        }
    }
}
