/**
 * What reports hold, before anything is drawn: {@link org.schooloversight.reporting.model.TierTally} counts schools by tier.
 */
package org.schooloversight.reporting.model;
