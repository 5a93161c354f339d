package org.schooloversight.core.evidence;

import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;

/** Something known about a school, with where it is known from. */
public sealed interface Evidence permits MeasuredResult, ProfessionalJudgement, Rating, RecordedEvent, TierRecord {

    /**
     * Gets the establishment it is about, under the number it had.
     *
     * @return the number, not null
     */
    Urn urn();

    /**
     * Gets where it is known from and when it became public.
     *
     * @return the provenance, not null
     */
    Provenance provenance();
}
