package org.schooloversight.core.evidence;

/** What an officer judged of a concern. Later constants are more adverse. */
public enum JudgementLevel {
    /** Looked at, and no concern found. */
    NO_CONCERN("no concern"),
    /** A concern or vulnerability. */
    CONCERN("a concern"),
    /** A significant concern. */
    SIGNIFICANT("a significant concern");

    private final String words;

    JudgementLevel(String words) {
        this.words = words;
    }

    /**
     * Gets the words for a reader, to follow "judged".
     *
     * @return the words, not null
     */
    public String words() {
        return words;
    }
}
