package org.schooloversight.triggers.policy;

import org.schooloversight.core.inspection.OverallGrade;

/** Where a school stands by its latest overall grade, or that it has not been inspected. */
public enum GradeStanding {
    /** Judged Outstanding. */
    OUTSTANDING("was judged Outstanding"),
    /** Judged Good. */
    GOOD("was judged Good"),
    /** Judged to require improvement. */
    REQUIRES_IMPROVEMENT("was judged to require improvement"),
    /** Judged Satisfactory, on the scale until August 2012. */
    SATISFACTORY("was judged Satisfactory (on the scale that ended in August 2012)"),
    /** Judged Inadequate. */
    INADEQUATE("was judged Inadequate"),
    /** Not inspected yet as the school it is now. */
    NOT_INSPECTED("has not been inspected yet");

    private final String words;

    GradeStanding(String words) {
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

    /**
     * Obtains the standing of a school with a grade.
     *
     * @param grade  the grade, not null
     * @return the standing, not null
     */
    public static GradeStanding of(OverallGrade grade) {
        return valueOf(grade.name());
    }
}
