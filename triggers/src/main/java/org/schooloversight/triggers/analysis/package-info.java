/**
 * Proofs about policies. {@link org.schooloversight.triggers.analysis.PolicyAnalyst} is the door: it looks at every combination of
 * evidence that a policy can tell apart, not at samples. {@link org.schooloversight.triggers.analysis.TierTables} puts a policy into decision
 * tables for other programs.
 */
package org.schooloversight.triggers.analysis;
