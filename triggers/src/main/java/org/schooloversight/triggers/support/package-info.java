/**
 * What support is: a {@link org.schooloversight.triggers.support.TierDefinition} promises
 * {@link org.schooloversight.triggers.support.EntitlementDefinition}s, each with an
 * {@link org.schooloversight.triggers.support.Amount}, a {@link org.schooloversight.triggers.support.Timing}, members and funders.
 * A {@link org.schooloversight.core.policy.Choice} is a value that depends on how an open point is read.
 */
package org.schooloversight.triggers.support;
