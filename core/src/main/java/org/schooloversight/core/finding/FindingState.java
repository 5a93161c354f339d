package org.schooloversight.core.finding;

/** What the evidence says of a trigger. */
public enum FindingState {
    /** The evidence shows the concern. */
    FIRED,
    /** The evidence shows that there is no such concern. */
    CLEAR,
    /** The evidence does not settle it. Never the same as clear. */
    NOT_KNOWN
}
