package org.schooloversight.triggers.register;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.CsvRows;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.partnership.PartyId;
import org.schooloversight.triggers.plan.LeaderFact;

/**
 * Reads what is so of leaders: a format of our own, with the columns {@code leader}, {@code fact}, {@code urn}, {@code from} and
 * {@code last_day}. The leader is an id and never a name. No reader can check that.
 */
public final class LeadersReader {

    private static final CsvRows.Format FORMAT = new CsvRows.Format(
            "leaders", List.of("leader", "fact", "from"), "facts about leaders in the format of this library");

    private final ColumnMapping mapping;

    private LeadersReader(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static LeadersReader of(ColumnMapping mapping) {
        return new LeadersReader(mapping);
    }

    /**
     * Reads facts about leaders.
     *
     * @param file  the name of the input, for problems and sources, not null
     * @param in  the input, not closed here, not null
     * @return the facts about leaders in the order of the file and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<List<LeaderFact>> read(String file, InputStream in) throws IOException {
        CsvRows rows = CsvRows.read(file, in, mapping, FORMAT);
        List<LeaderFact> read = new ArrayList<>();
        rows.rows().forEach(row -> one(new RowIn(file, row)).ifPresent(read::add));
        return rows.result(List.copyOf(read));
    }

    private static Optional<LeaderFact> one(RowIn row) {
        Optional<PartyId> leader = row.require("leader", PartyId::of);
        Optional<LeaderFact.Kind> kind = row.choice("fact", LeaderFact.Kind.class);
        Optional<Urn> urn = row.optional("urn", Urn::parse);
        Optional<LocalDate> from = row.day("from");
        Optional<LocalDate> end = row.endExclusive("last-day", from);
        if (row.isRefused()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LeaderFact(
                    leader.orElseThrow(),
                    kind.orElseThrow(),
                    urn,
                    from.orElseThrow(),
                    end,
                    row.provenance(from.orElseThrow())));
        } catch (InvalidValueException invalid) {
            row.refuse("urn", invalid);
            return Optional.empty();
        }
    }
}
