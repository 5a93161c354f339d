package org.schooloversight.core.inspection;

/** A grade for overall effectiveness, as given until September 2024. */
public enum OverallGrade {
    /** Outstanding, grade 1. */
    OUTSTANDING("Outstanding"),
    /** Good, grade 2. */
    GOOD("Good"),
    /** Requires improvement, grade 3 from September 2012. */
    REQUIRES_IMPROVEMENT("Requires improvement"),
    /** Satisfactory, grade 3 until August 2012: another scale, never read as requires improvement. */
    SATISFACTORY("Satisfactory"),
    /** Inadequate, grade 4. */
    INADEQUATE("Inadequate");

    private final String title;

    OverallGrade(String title) {
        this.title = title;
    }

    /**
     * Gets the words of Ofsted.
     *
     * @return the words, not null
     */
    public String title() {
        return title;
    }
}
