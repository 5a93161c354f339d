package org.schooloversight.duties.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.CsvRow;
import org.schooloversight.core.register.CsvRows;
import org.schooloversight.duties.intervention.InterventionLaw;

/**
 * Reads {@link InterventionRecords}: a format of our own, with the columns {@code urn}, {@code reference}, {@code event}, {@code on} and
 * {@code recorded}, and for a warning notice {@code about}, {@code given_by}, {@code comply_by}, {@code states} and {@code copied_to}.
 * {@code docs/formats.md} lists the events. A row that cannot be used, or that would be without effect because nothing in the file has
 * its reference, is refused, and every other one is kept.
 *
 * <p>References are opaque and no column is about a person. No message repeats what stands in a row, in case one is after all.
 */
public final class InterventionRecordsReader {

    private static final CsvRows.Format FORMAT = new CsvRows.Format(
            "intervention-records",
            List.of("urn", "reference", "event", "on"),
            "records of interventions in the format of this library");

    private final InterventionRow rows;
    private final ColumnMapping mapping;

    private InterventionRecordsReader(InterventionRow rows, ColumnMapping mapping) {
        this.rows = rows;
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param law  the law, which knows what a notice can state and whom it can be copied to, not null
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static InterventionRecordsReader of(InterventionLaw law, ColumnMapping mapping) {
        return new InterventionRecordsReader(InterventionRow.of(law), mapping);
    }

    /**
     * Reads records.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input, not closed here, not null
     * @return what was done, by school, and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<InterventionRecords> read(String file, InputStream in) throws IOException {
        CsvRows table = CsvRows.read(file, in, mapping, FORMAT);
        InterventionRows all = new InterventionRows();
        for (CsvRow row : table.rows()) {
            rows.read(row).ifPresent(read -> all.add(row, read));
        }
        return table.result(all.records());
    }
}
