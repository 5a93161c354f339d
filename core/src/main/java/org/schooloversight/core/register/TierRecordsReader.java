package org.schooloversight.core.register;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.IdText;

/**
 * Reads the tiers that were recorded for schools: a format of our own, with the columns {@code urn}, {@code policy}, {@code tier},
 * {@code kind}, {@code from}, {@code role}, {@code reason} and, where there is one, {@code stage}, {@code last_day} and {@code published}.
 *
 * <p>The role is that of the officer and never a name, and the reason is never about a person. No reader can check that.
 */
public final class TierRecordsReader {

    private static final TableFile.Need NEED = new TableFile.Need(
            "tiers",
            List.of("urn", "policy", "tier", "kind", "from", "role", "reason"),
            "tiers of schools in the format of this library");

    private final ColumnMapping mapping;

    private TierRecordsReader(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static TierRecordsReader of(ColumnMapping mapping) {
        return new TierRecordsReader(mapping);
    }

    /**
     * Reads records. One without a last day has no end; one without a day of publication is assumed to have been known on its first
     * day.
     *
     * @param file  the name of the input, for problems and provenance, not null
     * @param in  the input, not closed here, not null
     * @return the records in the order of the file and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<List<TierRecord>> read(String file, InputStream in) throws IOException {
        TableFile table = TableFile.open(file, in, mapping, NEED);
        Vocabulary<TierRecord.Kind> kinds = table.words().vocabulary("tier-record", TierRecord.Kind.class);
        List<TierRecord> records = new ArrayList<>();
        table.forEachRow(row -> record(row, kinds).ifPresent(records::add));
        return table.read(List.copyOf(records));
    }

    private static Optional<TierRecord> record(Row row, Vocabulary<TierRecord.Kind> kinds) {
        Optional<Urn> urn = row.require("urn", Urn::parse);
        Optional<PolicyId> policy = row.require("policy", PolicyId::of);
        Optional<TierId> tier = row.require("tier", TierId::of);
        Optional<TierRecord.Kind> kind = row.require("kind", kinds::parse);
        Optional<String> stage = ifThere(row, "stage", each -> row.require(each, TierRecordsReader::stage));
        Optional<LocalDate> from = row.knownDay("from", Problem.Effect.ROW_REFUSED);
        Optional<LocalDate> last = ifThere(row, "last-day", each -> row.knownDay(each, Problem.Effect.ROW_REFUSED));
        Optional<String> role = row.require("role", Function.identity());
        Optional<String> reason = row.require("reason", Function.identity());
        if (from.isPresent() && last.isPresent() && last.get().isBefore(from.get())) {
            row.refuse("last-day", "it ends before it begins, on " + from.get(), "a day on or after that");
        }
        if (row.isRefused()) {
            return Optional.empty();
        }
        Publication publication = row.day("published")
                .map(day -> new Publication(day, Publication.Basis.STATED))
                .orElseGet(() -> new Publication(from.orElseThrow(), Publication.Basis.ASSUMED));
        return Optional.of(new TierRecord(
                urn.orElseThrow(),
                policy.orElseThrow(),
                tier.orElseThrow(),
                kind.orElseThrow(),
                stage.orElse(""),
                from.orElseThrow(),
                last,
                role.orElseThrow(),
                reason.orElseThrow(),
                row.provenance(publication)));
    }

    /** Reads a field that may be blank, but must not be left out if it is bad: a record without its end would count for ever. */
    private static <T> Optional<T> ifThere(Row row, String field, Function<String, Optional<T>> read) {
        return row.text(field).isEmpty() ? Optional.empty() : read.apply(field);
    }

    private static String stage(String text) {
        IdText.check("stage", text);
        return text;
    }
}
