package org.schooloversight.core.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.schooloversight.core.inspection.InspectionFramework;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.EstablishmentTypes;

/**
 * Reads the register of schools: the download of Get Information about Schools (GIAS), or a cut of it.
 *
 * <p>A row is refused only if its URN, name, type or status cannot be read, if its URN stands on an earlier row, or if its values
 * may stand in the wrong columns. Any other bad value is left out, with a problem. A school keeps its place when it is closed.
 */
public final class RegisterReader {

    private static final TableFile.Need NEED = new TableFile.Need(
            "register", List.of("urn", "name", "type", "status"), "the register of schools as GIAS gives it");

    private final EstablishmentTypes types;
    private final Timeline<InspectionFramework> frameworks;
    private final ColumnMapping mapping;

    private RegisterReader(EstablishmentTypes types, Timeline<InspectionFramework> frameworks, ColumnMapping mapping) {
        this.types = types;
        this.frameworks = frameworks;
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param types  the types of establishment that a row may name, not null
     * @param frameworks  the inspection frameworks, for the last inspection of a school, not null
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static RegisterReader of(
            EstablishmentTypes types, Timeline<InspectionFramework> frameworks, ColumnMapping mapping) {
        return new RegisterReader(types, frameworks, mapping);
    }

    /**
     * Reads a register.
     *
     * @param file  the name of the input, for problems and provenance, not null
     * @param in  the input, not closed here, not null
     * @return the schools, their last inspections and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<Register> read(String file, InputStream in) throws IOException {
        TableFile table = TableFile.open(file, in, mapping, NEED);
        RegisterRows rows = new RegisterRows(table, types, frameworks);
        table.forEachRow(rows::read, rows::mayStandBeyond);
        return table.read(rows.register());
    }
}
