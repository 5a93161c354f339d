package org.schooloversight.triggers.assess;

import java.util.ArrayList;
import java.util.List;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.style.Text;

/**
 * Where a school may be placed. One tier and no doubt that it has one is what {@link TierOutcome.Placed} says; no tier is what
 * {@link TierOutcome.Outside} says.
 *
 * @param tiers  the tiers that are possible, least support first, empty if it has none, unmodifiable, not null
 * @param mayHaveNone  true if it may be that the programme has no tier for the school; always if no tier is possible
 */
public record PossibleTiers(List<TierId> tiers, boolean mayHaveNone) {

    /** The programme has no tier for the school. */
    static final PossibleTiers NONE = new PossibleTiers(List.of(), true);

    /** Copies the tiers. */
    public PossibleTiers {
        tiers = List.copyOf(tiers);
    }

    /**
     * Checks if the school is in one tier for certain.
     *
     * @return true if it is
     */
    public boolean isPlaced() {
        return tiers.size() == 1 && !mayHaveNone;
    }

    /**
     * Words the tiers by their ids.
     *
     * @return the words, such as {@code targeted or no tier}, not null
     */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        tiers.forEach(tier -> words.add(tier.value()));
        if (mayHaveNone) {
            words.add("no tier");
        }
        return Text.list(words, "or");
    }
}
