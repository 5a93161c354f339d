/**
 * What reports hold, before anything is drawn: {@link org.schooloversight.reporting.model.TierTally} counts schools by tier, and
 * {@link org.schooloversight.reporting.model.DutyList} holds duties with the clocks that time them.
 *
 * <p>About the schools of an authority: {@link org.schooloversight.reporting.model.SchoolProfile} counts establishments beside what
 * documents state, {@link org.schooloversight.reporting.model.OfstedProfile} tells what inspections found,
 * {@link org.schooloversight.reporting.model.AttendanceProfile} marks absence and exclusions that are high or rising, and
 * {@link org.schooloversight.reporting.model.CostOfDuties} adds up what duties cost.
 */
package org.schooloversight.reporting.model;
