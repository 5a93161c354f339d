/**
 * Intervention in maintained schools: who is eligible, since when, and what may or must be done then.
 *
 * <p>{@link org.schooloversight.duties.intervention.Interventions} answers for a school, its inspections and an
 * {@link org.schooloversight.duties.intervention.InterventionLog}, by the
 * {@link org.schooloversight.duties.intervention.InterventionLaw} of the day: an
 * {@link org.schooloversight.duties.intervention.InterventionAnswer} holds a
 * {@link org.schooloversight.duties.intervention.RouteAnswer} for each {@link org.schooloversight.duties.intervention.Route} and a
 * {@link org.schooloversight.duties.intervention.PowerAnswer} for each {@link org.schooloversight.duties.intervention.Power}. It also
 * checks warning notices ({@link org.schooloversight.duties.intervention.NoticeCheck}), drafted or taken down
 * ({@link org.schooloversight.duties.intervention.RecordedNotice}), and tells where suspensions of delegated
 * budgets stand ({@link org.schooloversight.duties.intervention.SuspensionAnswer}).
 */
package org.schooloversight.duties.intervention;
