package org.schooloversight.triggers.policy;

import java.util.List;
import org.schooloversight.core.law.Citation;

/**
 * What a policy says of itself, to be verified.
 *
 * @param hit  how its rules are meant to be read together, not null
 * @param total  true if it is meant to place every school in its scope
 * @param gaps  schools in its scope that it says nothing of, and knows it, unmodifiable, not null
 * @param monotone  true if worse evidence is never meant to lead to less support
 */
public record Declarations(Hit hit, boolean total, List<Gap> gaps, boolean monotone) {

    /** Copies the list. */
    public Declarations {
        gaps = List.copyOf(gaps);
    }

    /**
     * Schools that a policy says nothing of, and knows it.
     *
     * @param when  which schools, not null
     * @param because  why it says nothing of them, in plain English, a whole sentence, not null
     * @param cites  the clauses, unmodifiable, not null
     */
    public record Gap(TierCondition when, String because, List<Citation> cites) {
        /** Copies the list. */
        public Gap {
            cites = List.copyOf(cites);
        }
    }

    /** How rules are meant to be read together. */
    public enum Hit {
        /** The first that holds gives the tier; later ones may hold too. */
        FIRST,
        /** No two that give different tiers hold at once. */
        UNIQUE
    }

    /** First rule first, every school placed, never less support for worse evidence. */
    public static final Declarations PLAIN = new Declarations(Hit.FIRST, true, List.of(), true);
}
