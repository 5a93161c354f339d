package org.schooloversight.triggers.policy;

/**
 * What to do for each form of a {@link Criterion}.
 *
 * @param <R>  the type of the result
 */
public interface CriterionCases<R> {

    /**
     * Handles {@link Criterion.AllOf}.
     *
     * @param each  the case, not null
     * @return the result, not null
     */
    R allOf(Criterion.AllOf each);

    /**
     * Handles {@link Criterion.AnyOf}.
     *
     * @param each  the case, not null
     * @return the result, not null
     */
    R anyOf(Criterion.AnyOf each);

    /**
     * Handles {@link Criterion.NoneOf}.
     *
     * @param each  the case, not null
     * @return the result, not null
     */
    R noneOf(Criterion.NoneOf each);

    /**
     * Handles {@link Criterion.AtLeast}.
     *
     * @param each  the case, not null
     * @return the result, not null
     */
    R atLeast(Criterion.AtLeast each);

    /**
     * Handles {@link Criterion.FirstKnown}.
     *
     * @param each  the case, not null
     * @return the result, not null
     */
    R firstKnown(Criterion.FirstKnown each);

    /**
     * Handles {@link Criterion.Assuming}.
     *
     * @param each  the case, not null
     * @return the result, not null
     */
    R assuming(Criterion.Assuming each);

    /**
     * Handles {@link Criterion.Scoped}.
     *
     * @param each  the case, not null
     * @return the result, not null
     */
    R scoped(Criterion.Scoped each);

    /**
     * Handles {@link Criterion.Given}.
     *
     * @param each  the case, not null
     * @return the result, not null
     */
    R given(Criterion.Given each);

    /**
     * Handles {@link Criterion.ByReading}.
     *
     * @param each  the case, not null
     * @return the result, not null
     */
    R byReading(Criterion.ByReading each);

    /**
     * Handles {@link Criterion.ResultPattern}.
     *
     * @param each  the case, not null
     * @return the result, not null
     */
    R resultPattern(Criterion.ResultPattern each);

    /**
     * Handles {@link Criterion.OverYears}.
     *
     * @param each  the case, not null
     * @return the result, not null
     */
    R overYears(Criterion.OverYears each);

    /**
     * Handles {@link Criterion.Pupils}.
     *
     * @param each  the case, not null
     * @return the result, not null
     */
    R pupils(Criterion.Pupils each);

    /**
     * Handles {@link Criterion.Judged}.
     *
     * @param each  the case, not null
     * @return the result, not null
     */
    R judged(Criterion.Judged each);

    /**
     * Handles {@link Criterion.UngradedInspection}.
     *
     * @param each  the case, not null
     * @return the result, not null
     */
    R ungradedInspection(Criterion.UngradedInspection each);

    /**
     * Handles {@link Criterion.InspectionPattern}.
     *
     * @param each  the case, not null
     * @return the result, not null
     */
    R inspectionPattern(Criterion.InspectionPattern each);

    /**
     * Handles {@link Criterion.EventWithin}.
     *
     * @param each  the case, not null
     * @return the result, not null
     */
    R eventWithin(Criterion.EventWithin each);

    /**
     * Handles {@link Criterion.InTier}.
     *
     * @param each  the case, not null
     * @return the result, not null
     */
    R inTier(Criterion.InTier each);
}
