/**
 * Proofs about policies. {@link org.schooloversight.triggers.analysis.PolicyAnalyst} is the door: it looks at every combination of
 * evidence that a policy can tell apart, not at samples.
 *
 * <p>A {@code Space} has the {@code Question}s that policies ask, each a topic of {@code Facts}; a {@code Model} makes criteria and a
 * {@code Decision} makes rules into {@code Diagrams} over them; what is found is shown by {@code Examples}.
 */
package org.schooloversight.triggers.analysis;
