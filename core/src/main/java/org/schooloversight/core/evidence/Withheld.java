package org.schooloversight.core.evidence;

/** Why a published table shows no figure. None of these is zero, and none is "no concern". */
public enum Withheld {
    /** Too few pupils: the figure is suppressed. */
    SUPPRESSED("suppressed because there were too few pupils"),
    /** Fewer than half of the pupils are covered. */
    LOW_COVERAGE("not shown because too few pupils were covered"),
    /** No pupils were entered. */
    NOT_ENTERED("not shown because no pupils were entered"),
    /** Not published for this school. */
    NOT_PUBLISHED("not published for this school"),
    /** Does not apply to this school or group. */
    NOT_APPLICABLE("marked as not applicable"),
    /** The school is new. */
    NEW_SCHOOL("not shown because the school was new"),
    /** Confidential. */
    CONFIDENTIAL("confidential"),
    /** Not available. */
    NOT_AVAILABLE("marked as not available"),
    /** The table has nothing in the place. */
    BLANK("left blank");

    private final String words;

    Withheld(String words) {
        this.words = words;
    }

    /**
     * Gets the words for a reader, to follow "the figure was".
     *
     * @return the words, not null
     */
    public String words() {
        return words;
    }
}
