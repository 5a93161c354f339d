package org.schooloversight.triggers.delivery;

/** Where something promised stands at the end of a day. */
public enum ObligationState {
    /** Its time has not begun. */
    NOT_YET_OPEN("not yet open"),
    /** It is owed, and its day has not passed. */
    OPEN("open"),
    /** It was done in time; of what is promised at most, all was used. */
    MET("met"),
    /** It was done after its day. */
    MET_LATE("met late"),
    /** Its day has passed, and it was not done. */
    OVERDUE("overdue"),
    /**
     * It is owed no more, and was not known to be owed when its day passed: the school left the tier before, its time was over before the
     * year, or whether it was owed was in doubt until its day and it is not promised now.
     */
    CLOSED("no longer owed"),
    /** Whether it is owed is not known: the tier or a condition is not, or somebody is to decide. */
    MAY_BE_OWED("may be owed"),
    /** Whether its day has passed, or had when it was done, is not known: terms or the day that it counts from are not. */
    NOT_KNOWABLE("not knowable");

    private final String words;

    ObligationState(String words) {
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

    /**
     * Checks if it was done.
     *
     * @return true if it was, in time or late
     */
    public boolean isMet() {
        return this == MET || this == MET_LATE;
    }

    /**
     * Checks if it is for certain still to be done.
     *
     * @return true if it is owed and not done, or will be
     */
    public boolean isOutstanding() {
        return this == NOT_YET_OPEN || this == OPEN || this == OVERDUE;
    }
}
