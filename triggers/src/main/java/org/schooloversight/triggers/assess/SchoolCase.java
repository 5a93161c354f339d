package org.schooloversight.triggers.assess;

import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;

/** A school, the evidence about it, and the dates of the question. */
record SchoolCase(School school, EvidenceSet evidence, AsOf asOf) {

    boolean isKnown(Provenance provenance) {
        return provenance.publication().isKnownBy(asOf.knownBy());
    }

    /** Words where a piece of evidence comes from, with what is odd about it. */
    String source(Urn urn, Provenance provenance) {
        String text = provenance.toString();
        if (!urn.equals(school.urn())) {
            text += ", under the school's earlier number " + urn;
        }
        return provenance.publication().basis() == Publication.Basis.ASSUMED
                ? text + " (the day of publication is not known; "
                        + provenance.publication().on() + " stands in for it)"
                : text;
    }
}
