package org.schooloversight.reporting.register;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.CsvRow;
import org.schooloversight.core.register.CsvRows;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.reporting.model.StatedCount;

/**
 * Reads how many establishments a document says there are: a format of our own, with the columns {@code kind}, {@code maintained_by},
 * {@code number}, {@code as_at} and {@code source}. The kind {@code total} stands for all kinds.
 */
public final class StatedCountsReader {

    private static final CsvRows.Format FORMAT = new CsvRows.Format(
            "stated-counts",
            List.of("kind", "number"),
            "stated numbers of establishments in the format of this library");
    private static final String WORDS = "maintained, academy, other, or a blank for all of them";

    private final ColumnMapping mapping;

    private StatedCountsReader(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static StatedCountsReader of(ColumnMapping mapping) {
        return new StatedCountsReader(mapping);
    }

    /**
     * Reads counts.
     *
     * @param file  the name of the input, for problems and sources, not null
     * @param in  the input, not closed here, not null
     * @return the counts in the order of the file and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<List<StatedCount>> read(String file, InputStream in) throws IOException {
        CsvRows rows = CsvRows.read(file, in, mapping, FORMAT);
        List<StatedCount> counts = new ArrayList<>();
        rows.rows().forEach(row -> count(file, row).ifPresent(counts::add));
        return rows.result(List.copyOf(counts));
    }

    private static Optional<StatedCount> count(String file, CsvRow row) {
        Optional<String> kind = row.text("kind");
        if (kind.isEmpty()) {
            row.refuse("kind", "the value is missing", "a kind of establishment, or total");
        }
        Optional<Maintenance> maintenance = row.text("maintained-by").flatMap(text -> maintenance(row, text));
        Optional<Long> number = number(row);
        Optional<LocalDate> asAt = row.day("as-at");
        return row.isRefused()
                ? Optional.empty()
                : Optional.of(new StatedCount(
                        kind.orElseThrow(), maintenance, number.orElseThrow(), asAt, Sources.of(file, row)));
    }

    private static Optional<Maintenance> maintenance(CsvRow row, String text) {
        for (Maintenance each : Maintenance.values()) {
            if (each.name().equals(text.toUpperCase(Locale.ROOT))) {
                return Optional.of(each);
            }
        }
        row.refuse("maintained-by", "it is not one of the words", WORDS);
        return Optional.empty();
    }

    private static Optional<Long> number(CsvRow row) {
        Optional<Long> number = row.text("number")
                .filter(text -> text.length() <= 7 && text.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Long::valueOf);
        if (number.isEmpty()) {
            row.refuse("number", "it is not a number", "a whole number of at most seven digits");
        }
        return number;
    }
}
