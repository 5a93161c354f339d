package org.schooloversight.core.calendar;

/** Which term or half term counts as the first after something happens. */
public enum FirstCounted {
    /** The one that it happens in or, in a holiday, the one that follows. */
    OF_EVENT,
    /** The next one to begin afterwards. */
    NEXT_FULL
}
