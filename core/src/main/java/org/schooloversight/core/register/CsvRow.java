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
     * Refuses the row because of the value of a field, which the message may repeat: for files that are not about persons.
     *
     * @param field  the field that is wrong, not null
     * @param invalid  what is wrong and what is accepted, not null
     */
    public void refuse(String field, InvalidValueException invalid) {
        String[] parts = Row.parts(invalid);
        refuse(field, parts[0], parts[1]);
    }

    /**
     * Tells whether the row is refused.
     *
     * @return true if it is
     */
    public boolean isRefused() {
        return row.isRefused();
    }

    /**
     * Gets the text in a column.
     *
     * @param column  the place of the column in the header, counted from 0
     * @return the text without spaces at the ends, empty if it is blank, not null
     */
    public Optional<String> text(int column) {
        return Optional.of(row.at(column)).filter(text -> !text.isEmpty());
    }

    /**
     * Obtains a day as files write it.
     *
     * @param text  the text, with nothing around it, not null
     * @return the day, not null
     * @throws InvalidValueException if the text is in none of the forms, there is no such day, or it stands for "not known"
     */
    public LocalDate parse(String text) {
        return table.words().dates().parseKnown(text);
    }

    /**
     * Refuses the row because of a value. Unlike the other ways to refuse it, this one may repeat what stands there.
     *
     * @param column  the place of the column in the header, counted from 0
     * @param invalid  what is wrong and what is accepted, not null
     */
    public void refuse(int column, InvalidValueException invalid) {
        String[] parts = Row.parts(invalid);
        row.report(column, parts[0], parts[1], Problem.Effect.ROW_REFUSED);
    }
}
