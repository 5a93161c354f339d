package org.schooloversight.publishing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.schooloversight.core.school.Urn;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Report;

/**
 * The name of an entry that every diary keeps it by. It is made of the report, whom it is about and the entry's own id, and of
 * nothing that changes when the day moves.
 *
 * <p>It is a digest, because servers of diaries write such names into their logs, and an entry's own id can name a case. The name
 * after the {@code @} is one that nobody can own (RFC 2606).
 */
final class DiaryId {

    private static final String DOMAIN = "@school-oversight.invalid";
    private static final int HEX_DIGITS = 40;

    private DiaryId() {}

    static String of(Report report, DatedEntry entry) {
        // The URN of a school is unique in England; an authority has only its name.
        List<String> parts = List.of(
                report.id().value(),
                report.about().map(Urn::toString).map(urn -> "urn:" + urn).orElse("name:" + report.subject()),
                entry.uid());
        StringBuilder text = new StringBuilder();
        // With its length before it no part can run into the next.
        parts.forEach(part -> text.append(part.length()).append(':').append(part));
        return HexFormat.of().formatHex(digest(text.toString())).substring(0, HEX_DIGITS) + DOMAIN;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(DiaryText.octets(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
