package org.schooloversight.triggers.register;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.CsvRows;
import org.schooloversight.triggers.partnership.ConditionId;
import org.schooloversight.triggers.partnership.ConditionRating;

/**
 * Reads how far a partnership found that conditions hold: a format of our own, with the columns {@code condition}, {@code on},
 * {@code level}, {@code evidence} and {@code action}.
 */
public final class ConditionRatingsReader {

    private static final CsvRows.Format FORMAT = new CsvRows.Format(
            "condition-ratings",
            List.of("condition", "on", "level"),
            "ratings of conditions in the format of this library");

    private final ColumnMapping mapping;

    private ConditionRatingsReader(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static ConditionRatingsReader of(ColumnMapping mapping) {
        return new ConditionRatingsReader(mapping);
    }

    /**
     * Reads ratings of conditions.
     *
     * @param file  the name of the input, for problems and sources, not null
     * @param in  the input, not closed here, not null
     * @return the ratings of conditions in the order of the file and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<List<ConditionRating>> read(String file, InputStream in) throws IOException {
        CsvRows rows = CsvRows.read(file, in, mapping, FORMAT);
        List<ConditionRating> read = new ArrayList<>();
        rows.rows().forEach(row -> one(new RowIn(file, row)).ifPresent(read::add));
        return rows.result(List.copyOf(read));
    }

    private static Optional<ConditionRating> one(RowIn row) {
        Optional<ConditionId> condition = row.require("condition", ConditionId::of);
        Optional<LocalDate> on = row.day("on");
        Optional<ConditionRating.Level> level = row.choice("level", ConditionRating.Level.class);
        return row.isRefused()
                ? Optional.empty()
                : Optional.of(new ConditionRating(
                        condition.orElseThrow(),
                        on.orElseThrow(),
                        level.orElseThrow(),
                        row.optional("evidence", Function.identity()),
                        row.optional("action", Function.identity()),
                        row.provenance(on.orElseThrow())));
    }
}
