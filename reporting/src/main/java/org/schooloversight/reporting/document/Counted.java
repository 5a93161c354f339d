package org.schooloversight.reporting.document;

/** What the numbers of a column count, and so whether a small one gives somebody away. */
public enum Counted {
    /** Nothing that a small number of would give anybody away. */
    NOTHING_PERSONAL,
    /** Pupils: a small number may be about one child. */
    PUPILS,
    /** Schools by something that is told in confidence, such as their tier: a small number may tell which school it is. */
    SCHOOLS_IN_CONFIDENCE
}
