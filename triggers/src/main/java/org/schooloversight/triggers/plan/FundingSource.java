package org.schooloversight.triggers.plan;

/** Where the money for support comes from. */
public enum FundingSource {
    /** The budget of the school, its surplus first. */
    SCHOOL_BUDGET("the school's own budget"),
    /** A national fund. */
    NATIONAL("national funding"),
    /** The diocese of a school with a religious character. */
    DIOCESE("the diocese"),
    /** The local authority. */
    AUTHORITY("the authority");

    private final String words;

    FundingSource(String words) {
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
