package org.schooloversight.reporting.register;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.CsvRow;
import org.schooloversight.core.register.CsvRows;
import org.schooloversight.reporting.model.CostLine;

/**
 * Reads what duties cost: a format of our own, with the columns {@code title}, {@code pounds}, {@code service}, {@code kind} and
 * {@code source}. The kind is blank for a line of the total, {@code total} for the total as stated, and {@code separate} for a cost that
 * is no part of it.
 */
public final class CostsReader {

    private static final CsvRows.Format FORMAT =
            new CsvRows.Format("costs", List.of("title", "pounds"), "costs in the format of this library");
    private static final Pattern POUNDS = Pattern.compile("-?£?(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{2})?");

    private final ColumnMapping mapping;

    private CostsReader(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static CostsReader of(ColumnMapping mapping) {
        return new CostsReader(mapping);
    }

    /**
     * Reads costs.
     *
     * @param file  the name of the input, for problems and sources, not null
     * @param in  the input, not closed here, not null
     * @return the costs in the order of the file and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<List<CostLine>> read(String file, InputStream in) throws IOException {
        CsvRows rows = CsvRows.read(file, in, mapping, FORMAT);
        List<CostLine> costs = new ArrayList<>();
        rows.rows().forEach(row -> cost(file, row).ifPresent(costs::add));
        return rows.result(List.copyOf(costs));
    }

    private static Optional<CostLine> cost(String file, CsvRow row) {
        Optional<String> title = row.text("title");
        if (title.isEmpty()) {
            row.refuse("title", "the value is missing", "what is paid for");
        }
        Optional<BigDecimal> pounds = pounds(row);
        CostLine.Kind kind = row.text("kind").map(text -> kind(row, text)).orElse(CostLine.Kind.PART);
        return row.isRefused()
                ? Optional.empty()
                : Optional.of(new CostLine(
                        title.orElseThrow(), pounds.orElseThrow(), row.text("service"), kind, Sources.of(file, row)));
    }

    private static CostLine.Kind kind(CsvRow row, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "part" -> CostLine.Kind.PART;
            case "total" -> CostLine.Kind.TOTAL;
            case "separate" -> CostLine.Kind.SEPARATE;
            default -> {
                row.refuse("kind", "it is not one of the words", "part or a blank, total, separate");
                yield CostLine.Kind.PART;
            }
        };
    }

    private static Optional<BigDecimal> pounds(CsvRow row) {
        Optional<BigDecimal> pounds = row.text("pounds")
                .filter(text -> POUNDS.matcher(text).matches())
                .map(text -> new BigDecimal(text.replace("£", "").replace(",", "")));
        if (pounds.isEmpty()) {
            row.refuse("pounds", "it is not an amount", "pounds such as 1359600, £1,359,600 or 1359600.50");
        }
        return pounds;
    }
}
