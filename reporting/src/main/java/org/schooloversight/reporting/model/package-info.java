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
 */
package org.schooloversight.reporting.model;
