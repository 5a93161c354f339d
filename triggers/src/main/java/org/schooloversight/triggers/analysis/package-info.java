/**
 * What can be said of a support policy without a school. {@link org.schooloversight.triggers.analysis.TierTables} has its decision of
 * the tier as {@link org.schooloversight.triggers.analysis.DecisionTable}s, for programs that read such tables.
 */
package org.schooloversight.triggers.analysis;
