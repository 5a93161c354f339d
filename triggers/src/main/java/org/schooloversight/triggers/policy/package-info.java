/**
 * A support programme as data: a {@link org.schooloversight.triggers.policy.SupportPolicy} has
 * {@link org.schooloversight.triggers.policy.TriggerDefinition}s, whose
 * {@link org.schooloversight.triggers.policy.Criterion} says what evidence fires them, and
 * {@link org.schooloversight.triggers.policy.TierRule}s, whose
 * {@link org.schooloversight.triggers.policy.TierCondition} says which school is in which tier.
 * {@link org.schooloversight.triggers.policy.PolicySettings} are a council's own readings and figures.
 */
package org.schooloversight.triggers.policy;
