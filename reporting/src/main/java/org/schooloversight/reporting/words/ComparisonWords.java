package org.schooloversight.reporting.words;

import org.schooloversight.triggers.analysis.Comparison;

/** Says where two policies differ. */
public final class ComparisonWords {

    /** What goes before the reasons for which a comparison is not exact. */
    public static final String OBSTACLES = "They cannot be compared exactly, so there may be differences besides:";

    private ComparisonWords() {}

    /**
     * Says over what they were compared.
     *
     * @param comparison  the comparison, not null
     * @return the sentence, not null
     */
    public static String over(Comparison comparison) {
        return "Over all evidence, " + comparison.asOf().words() + ": " + Phrases.number(comparison.combinations())
                + " combinations of answers, all of which were looked at.";
    }

    /**
     * Says whether they differ.
     *
     * @param comparison  the comparison, not null
     * @return the sentence, not null
     */
    public static String summary(Comparison comparison) {
        if (comparison.isEquivalent()) {
            return "They give the same tiers, whatever the evidence.";
        }
        if (comparison.differences().isEmpty()) {
            return "Nothing is proved.";
        }
        return Phrases.of(comparison.differences().size(), "pair")
                + " of different answers, each with the smallest school that shows it.";
    }
}
