/**
 * What is known about a school. {@link org.schooloversight.core.evidence.Evidence} is a
 * {@link org.schooloversight.core.evidence.MeasuredResult} from a published table, a
 * {@link org.schooloversight.core.evidence.ProfessionalJudgement} of an officer, or a
 * {@link org.schooloversight.core.evidence.RecordedEvent}; each has a
 * {@link org.schooloversight.core.source.Provenance} with the day it became public. An
 * {@link org.schooloversight.core.evidence.EvidenceSet} is all of it for one school. A
 * {@link org.schooloversight.core.evidence.MeasureCatalogue} says what is measured and when its years were published.
 *
 * <p>{@link org.schooloversight.core.evidence.AreaFigures} are published figures about whole authorities and about England, and
 * {@link org.schooloversight.core.evidence.StatisticalNeighbours} say which authorities are held to be alike.
 */
package org.schooloversight.core.evidence;
