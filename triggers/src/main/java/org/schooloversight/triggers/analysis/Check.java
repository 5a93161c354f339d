package org.schooloversight.triggers.analysis;

/** What is verified of a policy. */
public enum Check {
    /** Everything that the policy asks can be analysed exactly. */
    ANALYSABLE("everything can be analysed exactly"),
    /** Every combination of evidence has a tier, or several of which the evidence leaves open which. */
    TOTAL("every school in scope has a tier"),
    /** No two rules that give different tiers hold at once. */
    UNAMBIGUOUS("no two rules with different tiers hold at once"),
    /** Worse evidence never leads to less support. */
    MONOTONE("worse evidence never leads to less support"),
    /** Every trigger can fire, and can be clear. */
    TRIGGERS_LIVE("every trigger can fire and can be clear"),
    /** Every tier can be reached. */
    TIERS_REACHABLE("every tier can be reached"),
    /** Every value of every scale can be reached. */
    SCALES_REACHABLE("every value of every scale can be reached"),
    /** Every rule decides for some school. */
    RULES_DECIDE("every rule decides for some school");

    private final String words;

    Check(String words) {
        this.words = words;
    }

    /**
     * Gets what is verified, in plain English.
     *
     * @return the words, not null
     */
    public String words() {
        return words;
    }
}
