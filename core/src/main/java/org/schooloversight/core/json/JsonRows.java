package org.schooloversight.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;

/** Reads a JSON document that holds an array of objects, each of which is used or refused by itself, as a row of a CSV file is. */
public final class JsonRows {

    private JsonRows() {}

    /**
     * Reads a document with a key for the array of rows and, if an editor wants it, {@code $schema}.
     *
     * @param <T>  the type of what the rows hold
     * @param file  the name of the input, for problems, not null
     * @param in  the input in UTF-8, not closed here, not null
     * @param key  the key of the array, not null
     * @param read  makes the value from the objects, reporting problems; it is given none if the document is refused, not null
     * @return the value, the tally and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public static <T> RowsRead<T> read(String file, InputStream in, String key, Function<List<JsonIn>, T> read)
            throws IOException {
        List<Problem> problems = new ArrayList<>();
        Optional<JsonIn> document = JsonIn.parse(file, in, problems);
        List<List<Problem>> problemsOfRows = new ArrayList<>();
        List<JsonIn> rows =
                document.map(value -> value.rows(key, problemsOfRows)).orElse(List.of());
        handDown(problems, Pattern.compile(Pattern.quote(key) + "\\[(\\d{1,9})]\\..*", Pattern.DOTALL), problemsOfRows);
        document.ifPresent(value -> {
            value.optionalText("$schema");
            value.done();
        });
        if (!problems.isEmpty()) {
            return new RowsRead<>(file, read.apply(List.of()), new RowTally(0, 0, 0), problems, List.of());
        }
        T value = read.apply(rows.stream().filter(JsonIn::isObject).toList());
        problemsOfRows.forEach(problems::addAll);
        long refused = rows.stream().filter(JsonIn::isRefused).count();
        List<String> notes = rows.isEmpty() ? List.of("the file has no " + key) : List.of();
        return new RowsRead<>(file, value, new RowTally(rows.size() - refused, 0, refused), problems, notes);
    }

    /** Gives what the parser found inside a row, such as a key that stands twice, to that row. */
    private static void handDown(List<Problem> problems, Pattern inside, List<List<Problem>> problemsOfRows) {
        for (Problem each : List.copyOf(problems)) {
            Matcher matcher = inside.matcher(each.place());
            if (matcher.matches() && Integer.parseInt(matcher.group(1)) < problemsOfRows.size()) {
                problems.remove(each);
                problemsOfRows
                        .get(Integer.parseInt(matcher.group(1)))
                        .add(new Problem(
                                each.file(),
                                each.line(),
                                each.column(),
                                each.place(),
                                each.message(),
                                each.accepted(),
                                Problem.Effect.ROW_REFUSED));
            }
        }
    }
}
