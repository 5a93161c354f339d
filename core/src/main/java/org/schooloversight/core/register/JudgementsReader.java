package org.schooloversight.core.register;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Publication;

/**
 * Reads the judgements that officers of an authority made: a format of our own, with the columns {@code urn}, {@code concern},
 * {@code level}, {@code made_on}, {@code expires_on}, {@code role}, {@code reason} and, if it differs from the day a judgement was
 * made, {@code published}.
 *
 * <p>The role is that of the officer and never a name, and the reason is never about a person. No reader can check that.
 */
public final class JudgementsReader {

    private static final TableFile.Need NEED = new TableFile.Need(
            "judgements",
            List.of("urn", "concern", "level", "made-on", "expires-on", "role", "reason"),
            "judgements of officers in the format of this library");

    private final ColumnMapping mapping;

    private JudgementsReader(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static JudgementsReader of(ColumnMapping mapping) {
        return new JudgementsReader(mapping);
    }

    /**
     * Reads judgements.
     *
     * @param file  the name of the input, for problems and provenance, not null
     * @param in  the input, not closed here, not null
     * @return the judgements in the order of the file and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<List<ProfessionalJudgement>> read(String file, InputStream in) throws IOException {
        TableFile table = TableFile.open(file, in, mapping, NEED);
        Vocabulary<JudgementLevel> levels = table.words().vocabulary("judgement-level", JudgementLevel.class);
        List<ProfessionalJudgement> judgements = new ArrayList<>();
        table.forEachRow(row -> judgement(row, levels).ifPresent(judgements::add));
        return table.read(List.copyOf(judgements));
    }

    private static Optional<ProfessionalJudgement> judgement(Row row, Vocabulary<JudgementLevel> levels) {
        Optional<Urn> urn = row.require("urn", Urn::parse);
        Optional<ConcernId> concern = row.require("concern", ConcernId::of);
        Optional<JudgementLevel> level = row.require("level", levels::parse);
        Optional<LocalDate> made = row.knownDay("made-on", Problem.Effect.ROW_REFUSED);
        Optional<LocalDate> expires = row.knownDay("expires-on", Problem.Effect.ROW_REFUSED);
        Optional<String> role = row.require("role", Function.identity());
        Optional<String> reason = row.require("reason", Function.identity());
        if (made.isPresent() && expires.isPresent() && expires.get().isBefore(made.get())) {
            row.refuse("expires-on", "it expires before it was made, on " + made.get(), "a day on or after that");
        }
        if (row.isRefused()) {
            return Optional.empty();
        }
        LocalDate known = row.day("published").orElse(made.orElseThrow());
        return Optional.of(new ProfessionalJudgement(
                urn.orElseThrow(),
                concern.orElseThrow(),
                level.orElseThrow(),
                made.orElseThrow(),
                expires.orElseThrow(),
                role.orElseThrow(),
                reason.orElseThrow(),
                row.provenance(new Publication(known, Publication.Basis.STATED))));
    }
}
