package org.schooloversight.core.calendar;

/** How many terms a council counts in a school year. */
public enum TermSystem {
    /** Autumn, spring and summer, each with a half term. */
    THREE,
    /** Six terms, each as long as a half term of the other system. */
    SIX
}
