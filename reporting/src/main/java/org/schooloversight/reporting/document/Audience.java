package org.schooloversight.reporting.document;

/** For whom a report is made. */
public enum Audience {
    /** Officers of the authority. */
    INTERNAL("officers of the authority"),
    /** The operational group, which works under a data-sharing protocol that keeps schools confidential. */
    OPERATIONAL_GROUP("the operational group"),
    /** The board of the partnership. */
    BOARD("the board"),
    /** One school, which may read in confidence what is about itself. */
    SCHOOL("the school"),
    /** Everybody. */
    PUBLIC("the public");

    private final String words;

    Audience(String words) {
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
