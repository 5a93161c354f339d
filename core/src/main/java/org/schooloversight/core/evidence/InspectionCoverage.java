package org.schooloversight.core.evidence;

/** How much of a school's inspections an evidence set can be expected to hold: what its absence means. */
public enum InspectionCoverage {
    /** No source of inspections was given: nothing can be said from their absence. */
    NONE,
    /** A source with the latest graded inspection only, such as the register. */
    LATEST_GRADE,
    /** A source with every inspection. */
    HISTORY
}
