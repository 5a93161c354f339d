/**
 * Policies as decision tables, for other programs. {@link org.schooloversight.triggers.table.TierTables} makes
 * {@link org.schooloversight.triggers.table.DecisionTable}s of a policy as it is read, and names what tables cannot say.
 */
package org.schooloversight.triggers.table;
