package org.schooloversight.core.school;

/** Whether a school is open on a day. */
public enum Standing {
    /** It is open. */
    OPEN,
    /** It has not opened yet. */
    NOT_YET_OPEN,
    /** It has closed. */
    CLOSED
}
