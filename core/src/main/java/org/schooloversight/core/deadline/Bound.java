package org.schooloversight.core.deadline;

/** What the day that a rule gives is the bound of. */
public enum Bound {
    /** The act is to be done on or before the day. */
    AT_LATEST("by"),
    /**
     * What need not be done is to be done, if at all, on or before the day: a right that may be used, or the notice of a
     * decision that need not be taken. Once the day has passed without it, nobody is late.
     */
    UNTIL("until"),
    /** A minimum period ends with the day: what it protects from may lawfully happen only afterwards. */
    NOT_BEFORE("not before the end of"),
    /** Something begins with the day, such as a duty to report once an absence has lasted so long. No limit follows. */
    FROM("from");

    private final String words;

    Bound(String words) {
        this.words = words;
    }

    /**
     * Gets the words that stand before the day.
     *
     * @return the words, not null
     */
    public String words() {
        return words;
    }
}
