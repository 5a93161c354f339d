/**
 * What every policy has: a {@link org.schooloversight.core.policy.PolicyHeader} with its period and citations, a
 * {@link org.schooloversight.core.policy.Reading} for each point that its source leaves open, a
 * {@link org.schooloversight.core.policy.Choice} wherever a value depends on one, and, for each answer, the
 * {@link org.schooloversight.core.policy.AsOf} dates of the question and a
 * {@link org.schooloversight.core.policy.Receipt} of what the answer rests on.
 */
package org.schooloversight.core.policy;
