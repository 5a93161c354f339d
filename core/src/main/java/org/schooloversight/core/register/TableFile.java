package org.schooloversight.core.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.style.Text;

/** A file of rows under named columns: hands out each row once, counts what became of it and gathers the problems. */
final class TableFile {

    /**
     * What a reader needs of a file.
     *
     * @param section  the section of the column mapping, not null
     * @param required  the fields without which the file is refused, not null
     * @param expected  the file that is expected, in words, not null
     */
    record Need(String section, List<String> required, String expected) {}

    private final CsvText csv;
    private final Words words;
    private final Columns columns;
    private final Map<String, Integer> fields = new HashMap<>();
    private final Set<Problem> problems;
    private final Set<String> notes;
    private final List<Row> seen = new ArrayList<>();
    private final boolean discreet;
    private boolean refused;

    private TableFile(CsvText csv, Words words, boolean discreet) {
        this.csv = csv;
        this.words = words;
        this.discreet = discreet;
        columns = new Columns(csv.header());
        problems = new LinkedHashSet<>(csv.problems());
        notes = new LinkedHashSet<>(csv.notes());
        refused = csv.header().isEmpty();
    }

    static TableFile open(String file, InputStream in, ColumnMapping mapping, Need need) throws IOException {
        return open(file, in, mapping, need, false);
    }

    /** Opens a file; a discreet one is about persons, so that a row in place of its header is not repeated. */
    static TableFile open(String file, InputStream in, ColumnMapping mapping, Need need, boolean discreet)
            throws IOException {
        TableFile table = new TableFile(CsvText.read(file, in), mapping.words(), discreet);
        if (!table.refused) {
            table.findColumns(mapping, need);
        }
        return table;
    }

    String file() {
        return csv.file();
    }

    /** Returns the line that the header stands on. */
    int headerLine() {
        return csv.headerLine();
    }

    Words words() {
        return words;
    }

    Columns columns() {
        return columns;
    }

    boolean isRefused() {
        return refused;
    }

    List<CsvText.Line> lines() {
        return csv.rows();
    }

    /** Finds the column of a field. */
    Optional<Integer> column(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** Adds a note, unless the same one is there already. */
    void note(String note) {
        notes.add(note);
    }

    /** Adds a problem, unless the same one is there already. */
    void report(Problem problem) {
        problems.add(problem);
    }

    /** Refuses the file because of its header. */
    void refuse(String message, String accepted) {
        refused = true;
        report(new Problem(file(), csv.headerLine(), 0, "", message, accepted, Problem.Effect.INPUT_REFUSED));
    }

    /** Hands out each row, unless the file is refused. A row with more fields than the header is refused. */
    void forEachRow(Consumer<Row> read) {
        forEachRow(read, field -> false);
    }

    /** Hands out each row, unless the file is refused. A field beyond the header is accepted if it says what it is. */
    void forEachRow(Consumer<Row> read, Predicate<String> accepted) {
        if (refused) {
            return;
        }
        for (CsvText.Line line : csv.rows()) {
            Row row = new Row(this, line);
            if (row.beyond().stream().allMatch(accepted)) {
                read.accept(row);
            } else {
                row.report(
                        columns.count(),
                        "the row has more fields than the header, so its values may stand in the wrong columns",
                        columns.count() + " fields; a comma inside a value needs quotation marks around the value",
                        Problem.Effect.ROW_REFUSED);
            }
            seen.add(row);
        }
    }

    /** Tells what came of reading the file. Until then, a row that was handed out can still be refused. */
    <T> RowsRead<T> read(T value) {
        if (refused) {
            List<Problem> why = problems.stream()
                    .filter(problem -> problem.effect() == Problem.Effect.INPUT_REFUSED)
                    .toList();
            return new RowsRead<>(file(), value, new RowTally(0, 0, 0), why, List.copyOf(notes));
        }
        long unparsed = csv.problems().size();
        RowTally tally =
                new RowTally(count(Row.Fate.KEPT), count(Row.Fate.SET_ASIDE), count(Row.Fate.REFUSED) + unparsed);
        return new RowsRead<>(file(), value, tally, List.copyOf(problems), List.copyOf(notes));
    }

    private long count(Row.Fate fate) {
        return seen.stream().filter(row -> row.fate() == fate).count();
    }

    private void findColumns(ColumnMapping mapping, Need need) {
        for (String field : mapping.fields(need.section())) {
            List<String> names = mapping.names(need.section(), field);
            Optional<String> found = names.stream()
                    .filter(name -> columns.find(name).isPresent())
                    .findFirst();
            if (found.isPresent()) {
                find(field, found.get());
            } else if (need.required().contains(field)) {
                refuse(
                        "there is no column for " + field + nearest(names) + "; the file has " + listed(),
                        need.expected() + ", with a column " + Text.list(names, "or"));
            }
        }
    }

    private void find(String field, String name) {
        if (columns.isTwice(name)) {
            refuse("two columns have the name '" + name + "'", "each name once");
        } else {
            columns.find(name).ifPresent(column -> fields.put(field, column));
        }
    }

    private String nearest(List<String> names) {
        return names.stream()
                .map(name -> Nearest.hint(name, columns.header()))
                .filter(hint -> !hint.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String listed() {
        if (discreet) {
            return columns.count() + " columns of other names";
        }
        List<String> some = columns.header().stream()
                .limit(5)
                .map(name -> "'" + Text.shorten(name) + "'")
                .toList();
        int more = columns.count() - some.size();
        return Text.list(some, "and") + (more > 0 ? " and " + more + " more columns" : "");
    }
}
