/**
 * What support a school is owed, what it had, and what is missing.
 *
 * <p>A {@link org.schooloversight.triggers.delivery.TierHistory} tells the {@link org.schooloversight.triggers.delivery.TierStay}s of a
 * school: the times in which it was owed the same. {@link org.schooloversight.triggers.delivery.SupportDelivery} lays what they promise on a
 * calendar, compares it with the {@link org.schooloversight.triggers.delivery.SupportRecord}s of what happened, and answers with a
 * {@link org.schooloversight.triggers.delivery.SupportYear}: each {@link org.schooloversight.triggers.delivery.Obligation} with its day, its
 * {@link org.schooloversight.triggers.delivery.ObligationState} and its reasons, each
 * {@link org.schooloversight.triggers.delivery.OverUse} of what is promised at most, and each
 * {@link org.schooloversight.triggers.delivery.UnmatchedRecord}.
 */
package org.schooloversight.triggers.delivery;
