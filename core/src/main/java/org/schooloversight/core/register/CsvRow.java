package org.schooloversight.core.register;

import java.time.LocalDate;
import java.util.Optional;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.style.InvalidValueException;

/** One row of {@link CsvRows}. */
public final class CsvRow {

    private final TableFile table;
    private final Row row;

    CsvRow(TableFile table, Row row) {
        this.table = table;
        this.row = row;
    }

    /**
     * Gets the line on which the row starts.
     *
     * @return the line, counted from 1
     */
    public int line() {
        return row.number();
    }

    /**
     * Gets the text of a field.
     *
     * @param field  the field, not null
     * @return the text without spaces at the ends, empty if it is blank or has no column, not null
     */
    public Optional<String> text(String field) {
        return row.optional(field);
    }

    /**
     * Gets a day. If the text is none, the row is refused.
     *
     * @param field  the field, not null
     * @return the day, empty if the text is blank, has no column or is no day, not null
     */
    public Optional<LocalDate> day(String field) {
        Optional<String> text = text(field);
        try {
            return text.map(table.words().dates()::parseKnown);
        } catch (InvalidValueException invalid) {
            refuse(field, "the text is not a day", Row.parts(invalid)[1]);
            return Optional.empty();
        }
    }

    /**
     * Refuses the row.
     *
     * @param field  the field that is wrong, not null
     * @param message  what was wrong, without what stands there, not null
     * @param accepted  what is accepted, not null
     */
    public void refuse(String field, String message, String accepted) {
        row.report(field, message, accepted, Problem.Effect.ROW_REFUSED);
    }

    /**
     * Tells whether the row is refused.
     *
     * @return true if it is
     */
    public boolean isRefused() {
        return row.isRefused();
    }
}
