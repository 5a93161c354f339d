package org.schooloversight.triggers.plan;

import org.schooloversight.core.finding.Reason;

/**
 * Something that a plan lacks or has wrong.
 *
 * @param gap  what, not null
 * @param reason  why, with the clause that asks for it, not null
 */
public record PlanFinding(Gap gap, Reason reason) {

    /** What a plan may lack or have wrong. */
    public enum Gap {
        /** It is for another school than the assessment. */
        OTHER_SCHOOL,
        /** It has no area for improvement. */
        NO_AREA,
        /** An area goes back to no trigger that fired and to no inspection. */
        AREA_WITHOUT_CAUSE,
        /** An area goes back to an inspection of a day on which none is on record. */
        UNKNOWN_INSPECTION,
        /** An area goes back to a trigger that the programme does not have. */
        UNKNOWN_TRIGGER,
        /** A trigger fired and no area goes back to it. */
        TRIGGER_WITHOUT_AREA,
        /** No criterion tells when an area is better. */
        AREA_WITHOUT_CRITERION,
        /** Nothing is done about an area. */
        AREA_WITHOUT_SUPPORT,
        /** A criterion or piece of support names an area that the plan does not have, or none. */
        UNKNOWN_AREA,
        /** A criterion has no measure. */
        CRITERION_WITHOUT_MEASURE,
        /** A measure has no baseline, target or date. */
        MEASURE_INCOMPLETE,
        /** A measure names a published one that is not in the catalogue. */
        UNKNOWN_MEASURE,
        /** The target of a measure is no better than where it starts. */
        TARGET_NOT_BETTER,
        /** A target is to be reached before the day of the plan. */
        TARGET_BEFORE_PLAN,
        /** Nobody gives a piece of support. */
        NO_PROVIDER,
        /** Nobody pays for a piece of support. */
        NO_FUNDING,
        /** A later source pays and nothing says why an earlier one does not. */
        FUNDING_ORDER,
        /** The school has a surplus and another pays. */
        SURPLUS_NOT_USED,
        /** A piece of support keeps a promise that the programme does not make to this school. */
        NOT_PROMISED,
        /** A Statement of Action does not say who wrote it. */
        NO_AUTHOR,
        /** A Statement of Action does not say how the authority helps the school to become an academy. */
        NO_MECHANISM,
        /** A Statement of Action does not say who chairs the strategy group. */
        NO_CHAIR
    }
}
