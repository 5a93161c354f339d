package org.schooloversight.triggers.policy;

import java.util.List;
import java.util.OptionalInt;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.law.Citation;

/**
 * What may change the tier that the rules give. The adjustments of a policy are made in their order, so a later one beats an earlier one.
 * Each moves a school within one scale of tiers; a tier of another scale it leaves alone.
 */
public sealed interface Adjustment {

    /**
     * Gets why, in plain English, a whole sentence.
     *
     * @return the words, not null
     */
    String because();

    /**
     * Gets the clauses it applies.
     *
     * @return the clauses, at least one, unmodifiable, not null
     */
    List<Citation> cites();

    /**
     * An officer's recorded decision takes the place of the tier, in the directions allowed.
     *
     * @param up  true if it may move a school to more support
     * @param down  true if it may move a school to less support
     * @param decidedBy  the office that may decide so, not null
     * @param because  why, not null
     * @param cites  the clauses, at least one, unmodifiable, not null
     */
    record OfficerDecision(boolean up, boolean down, String decidedBy, String because, List<Citation> cites)
            implements Adjustment {
        /** Copies the list. */
        public OfficerDecision {
            cites = List.copyOf(cites);
        }
    }

    /**
     * A tier that the school is never below while a condition holds.
     *
     * @param tier  the tier, not null
     * @param when  the condition, not null
     * @param because  why, not null
     * @param cites  the clauses, at least one, unmodifiable, not null
     */
    record Floor(TierId tier, TierCondition when, String because, List<Citation> cites) implements Adjustment {
        /** Copies the list. */
        public Floor {
            cites = List.copyOf(cites);
        }
    }

    /**
     * A tier that the school is never above while a condition holds.
     *
     * @param tier  the tier, not null
     * @param when  the condition, not null
     * @param because  why, not null
     * @param cites  the clauses, at least one, unmodifiable, not null
     */
    record Ceiling(TierId tier, TierCondition when, String because, List<Citation> cites) implements Adjustment {
        /** Copies the list. */
        public Ceiling {
            cites = List.copyOf(cites);
        }
    }

    /**
     * How many tiers a school moves at a time from the one it was in.
     *
     * @param up  the most tiers towards more support, from 1, empty if there is no limit
     * @param down  the most tiers towards less support, from 1, empty if there is no limit
     * @param because  why, not null
     * @param cites  the clauses, at least one, unmodifiable, not null
     */
    record StepLimit(OptionalInt up, OptionalInt down, String because, List<Citation> cites) implements Adjustment {
        /** Copies the list. */
        public StepLimit {
            cites = List.copyOf(cites);
        }
    }
}
