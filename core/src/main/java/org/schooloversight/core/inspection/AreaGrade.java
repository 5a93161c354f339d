package org.schooloversight.core.inspection;

/** A grade for one evaluation area of a report card, from November 2025. Not comparable with any earlier grade. */
public enum AreaGrade {
    /** Exceptional. */
    EXCEPTIONAL,
    /** Strong standard. */
    STRONG_STANDARD,
    /** Expected standard. */
    EXPECTED_STANDARD,
    /** Needs attention. */
    NEEDS_ATTENTION,
    /** Urgent improvement. */
    URGENT_IMPROVEMENT
}
