/**
 * What reports hold, before anything is drawn: {@link org.schooloversight.reporting.model.TierTally} counts schools by tier, and
 * {@link org.schooloversight.reporting.model.DutyList} holds duties with the clocks that time them.
 */
package org.schooloversight.reporting.model;
