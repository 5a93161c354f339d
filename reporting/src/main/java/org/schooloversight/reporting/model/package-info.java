/**
 * What reports hold, before anything is drawn, for a caller to compute with. Of schools and their programme:
 * {@link org.schooloversight.reporting.model.TierTally}, {@link org.schooloversight.reporting.model.SupportPortfolio} of all of them,
 * {@link org.schooloversight.reporting.model.SchoolSupport} of one with its
 * {@link org.schooloversight.reporting.model.PublishedFacts}, and {@link org.schooloversight.reporting.model.PolicyChange} of what
 * another programme would change. Of duties: {@link org.schooloversight.reporting.model.DutyList} has them with the clocks that time
 * them, {@link org.schooloversight.reporting.model.DutyWorkload} by the service that looks after them, and
 * {@link org.schooloversight.reporting.model.StatutoryYear} by month.
 *
 * <p>About the schools of an authority: {@link org.schooloversight.reporting.model.SchoolProfile} counts establishments beside what
 * documents state, {@link org.schooloversight.reporting.model.OfstedProfile} tells what inspections found,
 * {@link org.schooloversight.reporting.model.AttendanceProfile} marks absence and exclusions that are high or rising, and
 * {@link org.schooloversight.reporting.model.CostOfDuties} adds up what duties cost.
 *
 * <p>About its pupils, from figures of whole authorities: {@link org.schooloversight.reporting.model.AttainmentProfile} holds them against
 * England, other years and other authorities, {@link org.schooloversight.reporting.model.GroupGaps} tells how far vulnerable groups are
 * from others, and {@link org.schooloversight.reporting.model.TargetsReview} how far targets are reached. What they work out is a
 * {@link org.schooloversight.reporting.model.Worked} value, with what is behind it or why there is none.
 */
package org.schooloversight.reporting.model;
