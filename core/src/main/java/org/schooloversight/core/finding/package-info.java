/**
 * What is found about a school: a {@link org.schooloversight.core.finding.Finding} is the state of one trigger with its
 * {@link org.schooloversight.core.finding.Reason}s and, where the evidence does not settle it, what would.
 */
package org.schooloversight.core.finding;
