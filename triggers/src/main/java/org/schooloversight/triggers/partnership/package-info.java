/**
 * How a partnership decides support, pays for it and looks at what came of it. {@link org.schooloversight.triggers.partnership.PackageLog}
 * makes {@link org.schooloversight.triggers.partnership.SupportPackage}s of recorded steps;
 * {@link org.schooloversight.triggers.partnership.OperationalGroup} makes the {@link org.schooloversight.triggers.partnership.Agenda} of a
 * meeting. {@link org.schooloversight.triggers.partnership.PartnershipRecord} holds priorities, commissions and bids,
 * {@link org.schooloversight.triggers.partnership.SelfAssessment} ratings against conditions of a local system,
 * {@link org.schooloversight.triggers.partnership.Consultation} stages on a calendar,
 * {@link org.schooloversight.triggers.partnership.Signposting} the offers that answer a trigger,
 * {@link org.schooloversight.triggers.partnership.NetworkMap} which schools work together, and
 * {@link org.schooloversight.triggers.partnership.Strategy} what is to be done. Nobody is named: who gives, owns or leads is a
 * {@link org.schooloversight.triggers.partnership.PartyId}.
 */
package org.schooloversight.triggers.partnership;
