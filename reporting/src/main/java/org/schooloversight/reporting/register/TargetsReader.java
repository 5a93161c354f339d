package org.schooloversight.reporting.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.CsvRow;
import org.schooloversight.core.register.CsvRows;
import org.schooloversight.reporting.model.Target;

/**
 * Reads the targets of a strategy: a format of our own, with the columns {@code id}, {@code title}, {@code test}, {@code due},
 * {@code source} and, where the test asks for it or there is one, {@code measure}, {@code group}, {@code value}, {@code compared_with},
 * {@code baseline}, {@code needs}, {@code place}, {@code checked_on} and {@code basis}. {@code docs/formats.md} lists the tests.
 */
public final class TargetsReader {

    private static final CsvRows.Format FORMAT = new CsvRows.Format(
            "targets", List.of("id", "title", "test", "due", "source"), "targets in the format of this library");

    private final MeasureCatalogue catalogue;
    private final ColumnMapping mapping;

    private TargetsReader(MeasureCatalogue catalogue, ColumnMapping mapping) {
        this.catalogue = catalogue;
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param catalogue  the measures and groups of pupils that there are, not null
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static TargetsReader of(MeasureCatalogue catalogue, ColumnMapping mapping) {
        return new TargetsReader(catalogue, mapping);
    }

    /**
     * Reads targets.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input, not closed here, not null
     * @return the targets in the order of the file and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<List<Target>> read(String file, InputStream in) throws IOException {
        CsvRows rows = CsvRows.read(file, in, mapping, FORMAT);
        Map<String, Integer> seen = new HashMap<>();
        List<Target> targets = new ArrayList<>();
        for (CsvRow row : rows.rows()) {
            new TargetRow(row, catalogue, file).target().ifPresent(target -> {
                Integer first = seen.putIfAbsent(target.id(), row.line());
                if (first == null) {
                    targets.add(target);
                } else {
                    row.refuse("id", "the id stands on line " + first + " already", "each id once");
                }
            });
        }
        return rows.result(List.copyOf(targets));
    }
}
