package org.schooloversight.reporting.document;

/** Whom a part of a report is about, and so who may read it. */
public enum Sensitivity {
    /** Published already, or about the authority as a whole. */
    OPEN,
    /** What a named school is told in confidence: its tier, concerns, judgements of officers, packages of support. */
    ABOUT_A_SCHOOL,
    /** The work of officers: references of cases and records, their dates, and plans that are still being written. */
    CASEWORK
}
