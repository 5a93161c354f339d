package org.schooloversight.triggers.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.register.CsvRow;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.InvalidValueException;

/** Reads the values of a row. Ids stand in these files and no names; those of persons do not repeat what is wrong, because it may be a name. */
final class RowIn {

    private final String file;
    private final CsvRow row;

    RowIn(String file, CsvRow row) {
        this.file = file;
        this.row = row;
    }

    <T> Optional<T> require(String field, Function<String, T> parse) {
        if (row.text(field).isEmpty()) {
            row.refuse(field, "the value is missing", "a value on every row");
            return Optional.empty();
        }
        return optional(field, parse);
    }

    <T> Optional<T> optional(String field, Function<String, T> parse) {
        try {
            return row.text(field).map(parse);
        } catch (InvalidValueException invalid) {
            row.refuse(field, invalid);
            return Optional.empty();
        }
    }

    <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        return require(field, text -> JsonIn.constant(type, text));
    }

    Optional<LocalDate> day(String field) {
        return require(field, row::parse);
    }

    Optional<LocalDate> optionalDay(String field) {
        return optional(field, row::parse);
    }

    /** Reads a last day, which may be missing and may not lie before the first; gives the day after it. */
    Optional<LocalDate> endExclusive(String field, Optional<LocalDate> from) {
        Optional<LocalDate> last = optionalDay(field);
        if (last.isPresent() && from.isPresent() && last.get().isBefore(from.get())) {
            row.refuse(field, "it is before the first day, " + from.get(), "a day on or after it");
        }
        return last.map(day -> day.plusDays(1));
    }

    /** Reads ids with spaces between them. */
    List<String> ids(String field) {
        return row.text(field)
                .map(text -> Arrays.asList(text.strip().split("\\s+")))
                .orElse(List.of());
    }

    /** Checks that what a row is about stands in no earlier row, and refuses the row if it does. */
    boolean isFirst(Set<Object> seen, Object about, String field, String accepted) {
        if (!seen.add(about)) {
            row.refuse(field, "an earlier row is about the same", accepted);
        }
        return !row.isRefused();
    }

    boolean isRefused() {
        return row.isRefused();
    }

    void refuse(String field, InvalidValueException invalid) {
        row.refuse(field, invalid);
    }

    /** Tells where the row stands; nothing says when it was published, so its own day stands in. */
    Provenance provenance(LocalDate on) {
        return new Provenance(file, row.line(), new Publication(on, Publication.Basis.ASSUMED));
    }
}
