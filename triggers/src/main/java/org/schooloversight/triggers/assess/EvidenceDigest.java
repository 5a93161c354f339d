package org.schooloversight.triggers.assess;

import org.schooloversight.core.evidence.Evidence;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.evidence.Rating;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.school.School;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.source.Sha256;

/** Digests the facts and evidence of a school, whatever the order they were given in. */
final class EvidenceDigest {

    private EvidenceDigest() {}

    static String of(School school, EvidenceSet evidence) {
        Sha256 digest = new Sha256().add(school).add(evidence.inspectionCoverage());
        evidence.inspections().forEach(each -> {
            digest.add(each);
            add(digest, each.provenance().publication());
        });
        for (Evidence each : evidence.all()) {
            digest.add(each);
            add(digest, each.provenance().publication());
            if (each instanceof ProfessionalJudgement judgement) {
                digest.add(judgement.reason());
            } else if (each instanceof Rating rating) {
                digest.add(rating.reason());
            } else if (each instanceof TierRecord tier) {
                digest.add(tier.reason());
            }
        }
        return digest.hex();
    }

    private static void add(Sha256 digest, Publication publication) {
        digest.add(publication.on()).add(publication.basis());
    }
}
