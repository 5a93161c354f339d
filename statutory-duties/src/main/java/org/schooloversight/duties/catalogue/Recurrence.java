package org.schooloversight.duties.catalogue;

/** How often a duty comes back: its rule counts from the first day of each. */
public enum Recurrence {
    /** From 1 September. */
    ACADEMIC_YEAR("each academic year"),
    /** From 1 April. */
    FINANCIAL_YEAR("each financial year"),
    /** From 1 January. */
    CALENDAR_YEAR("each calendar year"),
    /** From the first day of the term at the school. */
    TERM("each term"),
    /** From the first day of the half term at the school. */
    HALF_TERM("each half term");

    private final String words;

    Recurrence(String words) {
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
