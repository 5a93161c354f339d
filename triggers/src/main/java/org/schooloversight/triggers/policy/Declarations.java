package org.schooloversight.triggers.policy;

/**
 * What a policy says of itself, to be verified.
 *
 * @param hit  how its rules are meant to be read together, not null
 * @param total  true if it is meant to place every school in its scope
 * @param monotone  true if worse evidence is never meant to lead to less support
 */
public record Declarations(Hit hit, boolean total, boolean monotone) {

    /** How rules are meant to be read together. */
    public enum Hit {
        /** The first that holds gives the tier; later ones may hold too. */
        FIRST,
        /** No two that give different tiers hold at once. */
        UNIQUE
    }

    /** First rule first, every school placed, never less support for worse evidence. */
    public static final Declarations PLAIN = new Declarations(Hit.FIRST, true, true);
}
