package org.schooloversight.core.inspection;

/** The outcome of an ungraded inspection under section 8 of the Education Act 2005. */
public enum UngradedOutcome {
    /** The school keeps its grade, with no remark that the grade may change. */
    GRADE_STANDS("remains at its grade"),
    /** The school keeps its grade and may have improved. */
    MAY_BE_HIGHER("remains at its grade and may have improved"),
    /** The school keeps its grade for now, and inspectors were not certain it would if it were graded. */
    MAY_BE_LOWER("remains at its grade for now, with a risk that a graded inspection would find less");

    private final String words;

    UngradedOutcome(String words) {
        this.words = words;
    }

    /**
     * Gets the words for a reader, to follow "the school".
     *
     * @return the words, not null
     */
    public String words() {
        return words;
    }
}
