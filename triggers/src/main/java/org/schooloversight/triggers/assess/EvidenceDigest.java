package org.schooloversight.triggers.assess;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.schooloversight.core.evidence.Evidence;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.school.School;
import org.schooloversight.core.source.Publication;

/** Digests the facts and evidence of a school, whatever the order they were given in. */
final class EvidenceDigest {

    private EvidenceDigest() {}

    static String of(School school, EvidenceSet evidence) {
        MessageDigest digest = sha256();
        add(digest, school);
        add(digest, evidence.inspectionCoverage());
        evidence.inspections().forEach(each -> {
            add(digest, each);
            add(digest, each.provenance().publication());
        });
        for (Evidence each : evidence.all()) {
            add(digest, each);
            add(digest, each.provenance().publication());
            if (each instanceof ProfessionalJudgement judgement) {
                add(digest, judgement.reason());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Publication publication) {
        add(digest, publication.on());
        add(digest, publication.basis());
    }

    private static void add(MessageDigest digest, Object value) {
        digest.update(value.toString().getBytes(UTF_8));
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
