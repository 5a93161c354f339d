package org.schooloversight.core.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.style.Text;

/**
 * The rows of a CSV file, for a reader in another module: each is kept unless it is refused. Nothing that stands in a row about a
 * case is repeated in a message.
 */
public final class CsvRows {

    private static final int MOST_LISTED = 5;

    private final TableFile table;
    private final List<CsvRow> rows = new ArrayList<>();

    private CsvRows(TableFile table) {
        this.table = table;
        table.forEachRow(row -> rows.add(new CsvRow(table, row)));
    }

    /**
     * What a file is to have.
     *
     * @param section  the section of the column mapping that names its columns, not null
     * @param required  the fields without a column for which the file is refused, not null
     * @param expected  the file that is expected, in words, not null
     */
    public record Format(String section, List<String> required, String expected) {

        /** Copies the fields. */
        public Format {
            required = List.copyOf(required);
        }
    }

    /**
     * Takes a file apart.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input, not closed here, not null
     * @param mapping  which column is which, not null
     * @param format  what the file is to have, not null
     * @return the rows, none if the file is refused, not null
     * @throws IOException if the input cannot be read
     */
    public static CsvRows read(String file, InputStream in, ColumnMapping mapping, Format format) throws IOException {
        TableFile.Need need = new TableFile.Need(format.section(), format.required(), format.expected());
        TableFile table = TableFile.open(file, in, mapping, need, true);
        if (!table.isRefused()) {
            noteOtherColumns(table, mapping, format.section());
        }
        return new CsvRows(table);
    }

    /**
     * Takes a file apart whose columns are its own affair: the caller asks for them by their place in {@link #header()}.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input, not closed here, not null
     * @return the rows, none if the file is refused, not null
     * @throws IOException if the input cannot be read
     */
    public static CsvRows read(String file, InputStream in) throws IOException {
        return new CsvRows(TableFile.open(
                file, in, ColumnMapping.bundled(), new TableFile.Need("any", List.of(), "rows under a header")));
    }

    /** A misspelt column that is not required would otherwise be passed over in silence. */
    private static void noteOtherColumns(TableFile table, ColumnMapping mapping, String section) {
        List<String> fields = mapping.fields(section);
        List<Integer> used =
                fields.stream().map(table::column).flatMap(Optional::stream).toList();
        List<String> lacking = fields.stream()
                .filter(field -> !table.has(field))
                .flatMap(field -> mapping.names(section, field).stream())
                .toList();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < table.columns().count(); i++) {
            String name = table.columns().name(i);
            if (!used.contains(i) && !name.isEmpty()) {
                others.add("'" + Text.shorten(name) + "'" + Nearest.hint(Names.key(name), lacking));
            }
        }
        if (!others.isEmpty()) {
            List<String> some = others.stream().limit(MOST_LISTED).toList();
            int more = others.size() - some.size();
            table.note(
                    "columns not looked at: " + String.join(", ", some) + (more > 0 ? " and " + more + " more" : ""));
        }
    }

    /**
     * Gets the rows that could be taken apart.
     *
     * @return the rows, in the order of the file, unmodifiable, not null
     */
    public List<CsvRow> rows() {
        return List.copyOf(rows);
    }

    /**
     * Gets the names of the columns.
     *
     * @return the names as written, without spaces at the ends, empty if the file is refused, unmodifiable, not null
     */
    public List<String> header() {
        return table.isRefused() ? List.of() : table.columns().header();
    }

    /**
     * Reports a column that is not used.
     *
     * @param column  the place of the column, counted from 0
     * @param message  what is wrong with it, not null
     * @param accepted  what is accepted, not null
     */
    public void leaveOut(int column, String message, String accepted) {
        table.report(new Problem(
                table.file(),
                table.headerLine(),
                column + 1,
                table.columns().name(column),
                message,
                accepted,
                Problem.Effect.VALUE_LEFT_OUT));
    }

    /**
     * Refuses the file because of its header.
     *
     * @param message  what is wrong, not null
     * @param accepted  what is accepted, not null
     */
    public void refuse(String message, String accepted) {
        table.refuse(message, accepted);
    }

    /**
     * Tells what came of reading the file. Every row that was not refused by now counts as kept.
     *
     * @param <T>  the type of what the rows hold
     * @param value  what the kept rows hold, not null
     * @return the value, the tally and every problem, not null
     */
    public <T> RowsRead<T> result(T value) {
        return table.read(value);
    }
}
