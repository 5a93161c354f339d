package org.schooloversight.duties.schedule;

/** Where an occurrence of a duty stands on a day. */
public enum OccurrenceState {
    /** What it counts from lies ahead, and so does the day. */
    NOT_YET_DUE("not yet due"),
    /** The clock runs, and the day has not passed. */
    RUNNING("running"),
    /** It was done in time, or the limit did not apply when it was done. */
    MET("met"),
    /** It was done after the day. */
    MET_LATE("met late"),
    /** The day has passed, and it was not done. */
    OVERDUE("overdue"),
    /** An exception takes the limit away; what is to be done is still to be done. */
    DISAPPLIED("limit does not apply"),
    /** A minimum period still runs. */
    MINIMUM_NOT_OVER("minimum period not yet over"),
    /** A minimum period has ended, or a right has lapsed that was not used in time. */
    PERIOD_OVER("period over"),
    /** Something happened after which nothing is due any more. */
    STOPPED("no longer due"),
    /** What is known does not tell whether the day has passed. */
    NOT_KNOWABLE("not knowable");

    private final String words;

    OccurrenceState(String words) {
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
     * Checks if the matter is closed.
     *
     * @return true if it was met, met late or stopped
     */
    public boolean isClosed() {
        return this == MET || this == MET_LATE || this == STOPPED;
    }

    /**
     * Checks if a later day can find the occurrence in another state, with nothing corrected, suspended or excepted meanwhile
     * and its day not moved by another event that its rule counts from: a mediation certificate makes a window that was over
     * run again.
     *
     * @param later  the other state, not null
     * @return true if it can, or if it is the same
     */
    public boolean canBecome(OccurrenceState later) {
        if (this == later) {
            return true;
        }
        return switch (this) {
            case MET, MET_LATE, STOPPED -> false;
            case NOT_YET_DUE -> later != MINIMUM_NOT_OVER;
            case RUNNING -> later != NOT_YET_DUE && later != MINIMUM_NOT_OVER;
            case OVERDUE -> later == MET_LATE || later == STOPPED || later == DISAPPLIED;
            case DISAPPLIED -> later == MET || later == STOPPED;
            case MINIMUM_NOT_OVER -> later == PERIOD_OVER || later == STOPPED || later == NOT_KNOWABLE;
            case PERIOD_OVER -> later == MET_LATE || later == STOPPED || later == DISAPPLIED;
            case NOT_KNOWABLE -> later != NOT_YET_DUE && later != MINIMUM_NOT_OVER;
        };
    }
}
