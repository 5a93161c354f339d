/**
 * The duties of a local authority, as data.
 *
 * <p>A {@link org.schooloversight.duties.catalogue.DutyCatalogue} holds each {@link org.schooloversight.duties.catalogue.Duty}
 * and each {@link org.schooloversight.duties.catalogue.Clock} that times one. A clock is started, met and stopped by events,
 * and has a {@link org.schooloversight.duties.catalogue.ClockVersion} for each period of the law.
 */
package org.schooloversight.duties.catalogue;
