package org.schooloversight.core.inspection;

/** A category of concern under section 44 of the Education Act 2005. */
public enum CategoryOfConcern {
    /** Special measures (section 44(1)). */
    SPECIAL_MEASURES("special measures"),
    /** Requires significant improvement (section 44(2)); reports also say "serious weaknesses". */
    SIGNIFICANT_IMPROVEMENT("serious weaknesses (requires significant improvement)");

    private final String words;

    CategoryOfConcern(String words) {
        this.words = words;
    }

    /**
     * Gets the words for a reader.
     *
     * @return the words, not null
     */
    public String words() {
        return words;
    }
}
