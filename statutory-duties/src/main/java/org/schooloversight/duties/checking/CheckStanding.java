package org.schooloversight.duties.checking;

/** Where an entry of the law stands. */
public enum CheckStanding {
    /** The authority found that it says what the law says. */
    CONFIRMED("confirmed"),
    /** The authority found that it says something else. */
    DIFFERS("found to differ"),
    /** The authority compared it, and it has been changed since. */
    LAPSED("lapsed"),
    /** The authority recorded nothing, and this library has it as checked. */
    CHECKED_BY_LIBRARY("checked by the library"),
    /** Nobody compared it. */
    OPEN("open");

    private final String words;

    CheckStanding(String words) {
        this.words = words;
    }

    /**
     * Gets the words for a reader.
     *
     * @return the words, in lower case, not null
     */
    public String words() {
        return words;
    }
}
