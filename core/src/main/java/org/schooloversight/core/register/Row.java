package org.schooloversight.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/** One row of a table, asked for its values by field; what cannot be read is a problem. */
final class Row {

    /** What becomes of a row. */
    enum Fate {
        KEPT,
        SET_ASIDE,
        REFUSED
    }

    private final TableFile table;
    private final CsvText.Line line;
    private Fate fate = Fate.KEPT;

    Row(TableFile table, CsvText.Line line) {
        this.table = table;
        this.line = line;
    }

    int number() {
        return line.number();
    }

    Fate fate() {
        return fate;
    }

    boolean isRefused() {
        return fate == Fate.REFUSED;
    }

    /** Declares that the row is not about a school, or not about a present state. */
    void setAside() {
        if (!isRefused()) {
            fate = Fate.SET_ASIDE;
        }
    }

    /** Gets the text in a column, without spaces at the ends; empty if the row ends before it. */
    String at(int column) {
        return column < line.fields().size() ? Names.clean(line.fields().get(column)) : "";
    }

    /** Gets the text of a field, empty if it is blank, says that there is none, or has no column. */
    String text(String field) {
        return table.column(field)
                .map(this::at)
                .filter(text -> !table.words().isNothing(field, text))
                .orElse("");
    }

    Optional<String> optional(String field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }

    /** Gets the fields beyond the last column of the header that are not blank. */
    List<String> beyond() {
        int columns = table.columns().count();
        return line.fields().stream()
                .skip(columns)
                .map(Names::clean)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Reads a value without which the row cannot be used: if it is missing or cannot be read, the row is refused. */
    <T> Optional<T> require(String field, Function<String, T> parse) {
        return read(field, parse, Problem.Effect.ROW_REFUSED);
    }

    /** Reads a value without which the row can be used. */
    <T> Optional<T> value(String field, Function<String, T> parse) {
        return read(field, parse, Problem.Effect.VALUE_LEFT_OUT);
    }

    /** Reads a value; the effect is what a bad one has, and a missing one too if it is to refuse the row. */
    <T> Optional<T> read(String field, Function<String, T> parse, Problem.Effect effect) {
        String text = text(field);
        if (text.isEmpty()) {
            if (effect == Problem.Effect.ROW_REFUSED) {
                refuse(field, "the value is missing", "a value on every row");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (InvalidValueException invalid) {
            String[] parts = parts(invalid);
            report(field, parts[0], parts[1], effect);
            return Optional.empty();
        }
    }

    /** Reads a day that must be known. */
    Optional<LocalDate> knownDay(String field, Problem.Effect effect) {
        return read(field, table.words().dates()::parseKnown, effect);
    }

    /** Reads a day; a placeholder for an unknown day is none. */
    Optional<LocalDate> day(String field) {
        Dates dates = table.words().dates();
        return value(field, dates::parse).filter(day -> !dates.isUnknown(day));
    }

    OptionalInt count(String field) {
        return value(field, Row::parseCount).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    /** Reads a number of things: up to seven digits. */
    static int parseCount(String text) {
        if (text.isEmpty() || text.length() > 7 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new InvalidValueException(
                    "not a number: '" + Text.shorten(text) + "'; accepted: a whole number of at most seven digits");
        }
        return Integer.parseInt(text);
    }

    void refuse(String field, String message, String accepted) {
        report(field, message, accepted, Problem.Effect.ROW_REFUSED);
    }

    void leaveOut(String field, String message, String accepted) {
        report(field, message, accepted, Problem.Effect.VALUE_LEFT_OUT);
    }

    /** Reports a problem with a column. */
    void report(int column, String message, String accepted, Problem.Effect effect) {
        if (effect == Problem.Effect.ROW_REFUSED) {
            fate = Fate.REFUSED;
        }
        table.report(new Problem(
                table.file(),
                line.number(),
                column + 1,
                column < 0 ? "" : table.columns().name(column),
                message,
                accepted,
                effect));
    }

    Provenance provenance(Publication publication) {
        return new Provenance(table.file(), line.number(), publication);
    }

    /** Splits the message of a refused value into what was wrong and what is accepted. */
    static String[] parts(InvalidValueException invalid) {
        String[] parts = String.valueOf(invalid.getMessage()).split("; accepted: ", 2);
        return parts.length == 2 ? parts : new String[] {parts[0], "a valid value"};
    }

    /** Reports a problem with a field. */
    void report(String field, String message, String accepted, Problem.Effect effect) {
        report(table.column(field).orElse(-1), message, accepted, effect);
    }
}
