/**
 * What is due by when, and where it stands.
 *
 * <p>A {@link org.schooloversight.duties.schedule.DutyScheduler} answers for one clock, or turns a
 * {@link org.schooloversight.duties.schedule.CaseLog} into a {@link org.schooloversight.duties.schedule.DutySchedule} of
 * {@link org.schooloversight.duties.schedule.DutyOccurrence}, each with its
 * {@link org.schooloversight.duties.schedule.OccurrenceState}. {@link org.schooloversight.duties.schedule.VisitCycle} and
 * {@link org.schooloversight.duties.schedule.InfantClass} work out quotas.
 */
package org.schooloversight.duties.schedule;
