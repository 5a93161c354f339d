package org.schooloversight.triggers.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.schooloversight.core.register.CsvRow;
import org.schooloversight.core.style.InvalidValueException;

/** The cells of one scenario. A cell that cannot be read refuses its row. */
record ScenarioCells(ScenarioColumns columns, CsvRow row) {

    /** Reads the cell of a column that is always called the same, empty if it is blank or refused. */
    <T> Optional<T> read(String name, Function<String, T> parse) {
        return columns.column(name).flatMap(column -> read(column, parse));
    }

    /** Reads a cell, empty if it is blank or refused. */
    <T> Optional<T> read(int column, Function<String, T> parse) {
        try {
            return row.text(column).map(parse);
        } catch (InvalidValueException invalid) {
            row.refuse(column, invalid);
            return Optional.empty();
        }
    }

    /** Reads a cell that may not be blank. */
    <T> Optional<T> require(String name, Function<String, T> parse) {
        if (isBlank(name)) {
            refuse(name, "the value is missing; accepted: a value on every row");
        }
        return read(name, parse);
    }

    /** Reads what stands between semicolons; what can be read stays if something else cannot. */
    <T> List<T> entries(int column, Function<String, T> parse) {
        List<T> read = new ArrayList<>();
        for (String entry : ScenarioText.entries(row.text(column).orElse(""))) {
            read(column, whole -> parse.apply(entry)).ifPresent(read::add);
        }
        return read;
    }

    <T> List<T> entries(String name, Function<String, T> parse) {
        return columns.column(name).map(column -> entries(column, parse)).orElse(List.of());
    }

    boolean isBlank(String name) {
        return columns.column(name).flatMap(row::text).isEmpty();
    }

    /** Refuses the row because of a cell; the message says what is accepted. */
    void refuse(String name, String message) {
        row.refuse(columns.column(name).orElse(-1), new InvalidValueException(message));
    }
}
