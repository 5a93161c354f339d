/**
 * Assesses schools. {@link org.schooloversight.triggers.assess.SupportAssessor} is the door: made once from a policy, it gives
 * an {@link org.schooloversight.triggers.assess.Assessment} for each school, with a
 * {@link org.schooloversight.triggers.assess.TierOutcome}, the findings on every trigger, the
 * {@link org.schooloversight.triggers.assess.Entitlement}s that follow, and the
 * {@link org.schooloversight.triggers.assess.ReadingEffect} of each open point that matters.
 */
package org.schooloversight.triggers.assess;
