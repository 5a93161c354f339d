package org.schooloversight.core.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.schooloversight.core.inspection.InspectionFramework;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.problem.RowsRead;

/**
 * Reads inspections: from a history in our own format, from Ofsted's management information, or from a list of last grades.
 *
 * <p>A file with a column {@code kind} is in our own format, one inspection on each row, and is taken to be complete. Any other file
 * is taken to show the last graded inspection only; what each row is follows from which values it has.
 */
public final class InspectionsReader {

    private static final TableFile.Need NEED = new TableFile.Need(
            "inspections",
            List.of("urn", "date"),
            "a history of inspections, Ofsted's management information or a list of last grades");

    private final Timeline<InspectionFramework> frameworks;
    private final ColumnMapping mapping;

    private InspectionsReader(Timeline<InspectionFramework> frameworks, ColumnMapping mapping) {
        this.frameworks = frameworks;
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param frameworks  the inspection frameworks, which tell what an inspection on a day could give, not null
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static InspectionsReader of(Timeline<InspectionFramework> frameworks, ColumnMapping mapping) {
        return new InspectionsReader(frameworks, mapping);
    }

    /**
     * Reads inspections. Rows of schools without one are set aside.
     *
     * @param file  the name of the input, for problems and provenance, not null
     * @param in  the input, not closed here, not null
     * @return the inspections, what the file covers, and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<Inspections> read(String file, InputStream in) throws IOException {
        TableFile table = TableFile.open(file, in, mapping, NEED);
        if (!table.isRefused() && !table.has("kind") && !table.has("grade") && !table.has("outcome")) {
            table.refuse("there is no column for a kind, grade or outcome", NEED.expected());
        }
        InspectionRows rows = new InspectionRows(table, frameworks, mapping.names(NEED.section(), "area"));
        table.forEachRow(rows::read);
        return table.read(rows.inspections());
    }
}
