package org.schooloversight.triggers.assess;

import java.util.List;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TierId;

/** Where a school is placed: in one tier, in one of several that the evidence does not tell apart, or outside the programme. */
public sealed interface TierOutcome {

    /**
     * Gets the tiers that are possible: one, several or none.
     *
     * @return the tiers, least support first, unmodifiable, not null
     */
    List<TierId> tiers();

    /**
     * Gets why, at least one reason.
     *
     * @return the reasons, unmodifiable, not null
     */
    List<Reason> reasons();

    /**
     * The school is in a tier.
     *
     * @param tier  the tier, not null
     * @param reasons  why, at least one of them with the clause applied, unmodifiable, not null
     */
    record Placed(TierId tier, List<Reason> reasons) implements TierOutcome {
        /** Copies the reasons. */
        public Placed {
            reasons = List.copyOf(reasons);
        }

        @Override
        public List<TierId> tiers() {
            return List.of(tier);
        }
    }

    /**
     * The evidence leaves several tiers possible.
     *
     * @param tiers  the tiers, least support first, two or more, or one if it may also be that the programme has none for the
     *     school, unmodifiable, not null
     * @param reasons  why, unmodifiable, not null
     * @param wouldDecide  the evidence that would decide between them, unmodifiable, not null
     * @param mayHaveNone  true if it may also be that the programme has none for the school
     */
    record Undecided(List<TierId> tiers, List<Reason> reasons, List<String> wouldDecide, boolean mayHaveNone)
            implements TierOutcome {

        /**
         * Obtains the outcome of a school that is in one of some tiers: one tier alone means that it may have none.
         *
         * @param tiers  the tiers, least support first, not null
         * @param reasons  why, not null
         * @param wouldDecide  the evidence that would decide between them, not null
         */
        public Undecided(List<TierId> tiers, List<Reason> reasons, List<String> wouldDecide) {
            this(tiers, reasons, wouldDecide, tiers.size() == 1);
        }

        /** Copies the lists. */
        public Undecided {
            tiers = List.copyOf(tiers);
            reasons = List.copyOf(reasons);
            wouldDecide = List.copyOf(wouldDecide);
        }
    }

    /**
     * The programme has no tier for the school on that day.
     *
     * @param reasons  why, unmodifiable, not null
     */
    record Outside(List<Reason> reasons) implements TierOutcome {
        /** Copies the reasons. */
        public Outside {
            reasons = List.copyOf(reasons);
        }

        @Override
        public List<TierId> tiers() {
            return List.of();
        }
    }
}
