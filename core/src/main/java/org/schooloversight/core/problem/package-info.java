/**
 * What readers return. A {@link org.schooloversight.core.problem.Problem} says where an input is wrong and what is
 * accepted; {@link org.schooloversight.core.problem.Loaded} is for inputs that are used whole or not at all,
 * {@link org.schooloversight.core.problem.RowsRead} for files whose good rows are all kept, with a
 * {@link org.schooloversight.core.problem.RowTally} that adds up.
 */
package org.schooloversight.core.problem;
