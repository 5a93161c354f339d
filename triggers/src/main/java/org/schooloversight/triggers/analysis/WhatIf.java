package org.schooloversight.triggers.analysis;

import java.util.List;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.school.School;
import org.schooloversight.triggers.assess.PossibleTiers;

/**
 * What would have to be otherwise for one school to be in a tier.
 *
 * @param school  the school, not null
 * @param now  the tiers that are possible on the evidence, not null
 * @param target  the tier asked about, not null
 * @param ways  every smallest change of evidence that leads to just that tier, fewest changes first; empty if it is there already or no
 *     change does, unmodifiable, not null
 * @param more  the number of further ways that are not listed, because there are very many; 0 if all are
 * @param asks  what is not known and, if it were, would settle the tier or help to, the most telling first, unmodifiable, not null
 * @param settling  the smallest set of questions whose answers settle the tier whatever they are; empty if it is settled, or if there is
 *     no such set, unmodifiable, not null
 * @param obstacles  why it cannot be told exactly; empty if it can, unmodifiable, not null
 */
public record WhatIf(
        School school,
        PossibleTiers now,
        TierId target,
        List<Way> ways,
        int more,
        List<Ask> asks,
        List<String> settling,
        List<String> obstacles) {

    /** Copies the lists. */
    public WhatIf {
        ways = List.copyOf(ways);
        asks = List.copyOf(asks);
        settling = List.copyOf(settling);
        obstacles = List.copyOf(obstacles);
    }

    /**
     * Checks if the school is in the tier already.
     *
     * @return true if it is
     */
    public boolean isThere() {
        return now.isPlaced() && now.tiers().contains(target);
    }

    /**
     * A smallest change: all of it is needed.
     *
     * @param changes  what would have to be, unmodifiable, not null
     */
    public record Way(List<Change> changes) {

        /** Copies the list. */
        public Way {
            changes = List.copyOf(changes);
        }
    }

    /**
     * One thing that would have to be otherwise.
     *
     * @param what  what it is about, such as a figure of a year, not null
     * @param now  what it is on the evidence, not null
     * @param then  what it would have to be, not null
     */
    public record Change(String what, String now, String then) {}

    /**
     * Something that is not known.
     *
     * @param what  what it is about, not null
     * @param decides  the number of possible answers after which the tier is settled
     * @param of  the number of possible answers
     * @param answers  the tiers that each answer leaves possible, unmodifiable, not null
     */
    public record Ask(String what, int decides, int of, List<Answer> answers) {

        /** Copies the list. */
        public Ask {
            answers = List.copyOf(answers);
        }
    }

    /**
     * A possible answer.
     *
     * @param words  the answer, not null
     * @param tiers  the tiers that it leaves possible, not null
     */
    public record Answer(String words, PossibleTiers tiers) {}
}
