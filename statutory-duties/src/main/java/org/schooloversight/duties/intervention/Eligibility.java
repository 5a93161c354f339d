package org.schooloversight.duties.intervention;

/** Whether a school is eligible for intervention. */
public enum Eligibility {
    /** It is. */
    ELIGIBLE,
    /** It is not. */
    NOT_ELIGIBLE,
    /** What was given does not settle it. Never the same as not eligible. */
    NOT_KNOWN
}
