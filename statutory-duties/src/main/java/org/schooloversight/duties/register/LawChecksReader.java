package org.schooloversight.duties.register;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.CsvRow;
import org.schooloversight.core.register.CsvRows;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.duties.checking.Fingerprint;
import org.schooloversight.duties.checking.LawCheck;
import org.schooloversight.duties.checking.LawCheck.Outcome;
import org.schooloversight.duties.checking.LawChecks;
import org.schooloversight.duties.checking.LawEntries;
import org.schooloversight.duties.checking.LawEntry;
import org.schooloversight.duties.checking.LawEntryId;

/**
 * Reads what an authority compared with the law: a format of our own, with the columns {@code entry}, {@code fingerprint},
 * {@code outcome}, {@code checked_on}, {@code checked_by}, {@code against} and {@code note}. The outcome is {@code agrees},
 * {@code differs} or blank, and all that follows it is blank with it but for the note. The worksheet has further columns for whoever
 * reads it; they are not looked at.
 *
 * <p>Who checked is a role and never a name. No reader can check that, but an address of electronic mail is refused.
 */
public final class LawChecksReader {

    private static final CsvRows.Format FORMAT = new CsvRows.Format(
            "law-checks",
            List.of("entry", "fingerprint", "outcome", "checked-on", "checked-by", "against", "note"),
            "checks of the law in the format of this library, as 'oversight law unchecked --worksheet' writes it");

    private final ColumnMapping mapping;
    private final LawEntries entries;

    private LawChecksReader(ColumnMapping mapping, LawEntries entries) {
        this.mapping = mapping;
        this.entries = entries;
    }

    /**
     * Obtains a reader.
     *
     * @param mapping  which column is which, not null
     * @param entries  the entries that checks can be about, not null
     * @return the reader, not null
     */
    public static LawChecksReader of(ColumnMapping mapping, LawEntries entries) {
        return new LawChecksReader(mapping, entries);
    }

    /**
     * Reads checks of any day.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input, not closed here, not null
     * @return the checks and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<LawChecks> read(String file, InputStream in) throws IOException {
        return read(file, in, Optional.empty());
    }

    /**
     * Reads checks that were made by a day.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input, not closed here, not null
     * @param asOf  the day of the question: a check of a later day is refused, not null
     * @return the checks and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<LawChecks> read(String file, InputStream in, LocalDate asOf) throws IOException {
        return read(file, in, Optional.of(asOf));
    }

    private RowsRead<LawChecks> read(String file, InputStream in, Optional<LocalDate> asOf) throws IOException {
        CsvRows rows = CsvRows.read(file, in, mapping, FORMAT);
        Map<LawEntryId, Integer> lines = new LinkedHashMap<>();
        List<LawCheck> checks = new ArrayList<>();
        for (CsvRow row : rows.rows()) {
            Optional<LawEntryId> entry = value(row, "entry", this::known);
            entry.ifPresent(id -> once(row, id, lines));
            check(row, entry, asOf).ifPresent(checks::add);
        }
        return rows.result(LawChecks.of(checks));
    }

    private LawEntryId known(String text) {
        List<LawEntryId> known = entries.all().stream().map(LawEntry::id).toList();
        return known.stream()
                .filter(each -> each.value().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("there is no entry '" + Text.shorten(text) + "'"
                        + Nearest.hint(text, known) + "; accepted: an entry of the law as this version has it"));
    }

    private static void once(CsvRow row, LawEntryId entry, Map<LawEntryId, Integer> lines) {
        Integer before = lines.putIfAbsent(entry, row.line());
        if (before != null) {
            row.refuse("entry", "line " + before + " is about the same entry", "one row about each entry");
        }
    }

    private static Optional<LawCheck> check(CsvRow row, Optional<LawEntryId> entry, Optional<LocalDate> asOf) {
        Optional<Fingerprint> fingerprint = value(row, "fingerprint", Fingerprint::of);
        Optional<Outcome> outcome = outcome(row);
        Optional<LocalDate> on = row.day("checked-on");
        String by = row.text("checked-by").orElse("");
        String against = row.text("against").orElse("");
        String note = row.text("note").orElse("");
        outcome.ifPresent(came -> {
            if (came == Outcome.NOT_YET) {
                refuseUndecided(row);
            } else {
                refuseUnfinished(row, came);
            }
        });
        if (on.isPresent() && asOf.isPresent() && on.get().isAfter(asOf.get())) {
            row.refuse("checked-on", "the day is after that of the question, " + asOf.get(), "a day up to that");
        }
        return row.isRefused()
                ? Optional.empty()
                : Optional.of(new LawCheck(
                        entry.orElseThrow(),
                        fingerprint.orElseThrow(),
                        outcome.orElseThrow(),
                        on,
                        by,
                        against,
                        note,
                        row.line()));
    }

    /** What was filled in without an outcome would otherwise be taken for nothing, in silence. */
    private static void refuseUndecided(CsvRow row) {
        for (String field : List.of("checked-on", "checked-by", "against")) {
            if (row.text(field).isPresent()) {
                row.refuse("outcome", "it is blank, and other columns of the check are not", "agrees or differs");
                return;
            }
        }
    }

    private static void refuseUnfinished(CsvRow row, Outcome outcome) {
        require(row, "checked-on", "the day on which it was compared");
        require(row, "checked-by", "the role of whoever compared it, such as legal officer");
        require(row, "against", "the text or edition that it was compared with");
        if (outcome == Outcome.DIFFERS) {
            require(row, "note", "what differs");
        }
        if (row.text("checked-by").orElse("").contains("@")) {
            row.refuse("checked-by", "it looks like an address", "a role, never a person");
        }
    }

    private static void require(CsvRow row, String field, String accepted) {
        if (row.text(field).isEmpty()) {
            row.refuse(field, "the value is missing", accepted);
        }
    }

    /** Obtains the outcome, empty if there is a word that is none. */
    private static Optional<Outcome> outcome(CsvRow row) {
        String text = row.text("outcome").orElse("").toLowerCase(Locale.ROOT);
        return switch (text) {
            case "" -> Optional.of(Outcome.NOT_YET);
            case "agrees" -> Optional.of(Outcome.AGREES);
            case "differs" -> Optional.of(Outcome.DIFFERS);
            default -> {
                row.refuse("outcome", "it is not one of the words", "agrees, differs or a blank");
                yield Optional.empty();
            }
        };
    }

    private static <T> Optional<T> value(CsvRow row, String field, Function<String, T> parse) {
        Optional<String> text = row.text(field);
        if (text.isEmpty()) {
            row.refuse(field, "the value is missing", "that of the worksheet");
            return Optional.empty();
        }
        try {
            return text.map(parse);
        } catch (InvalidValueException invalid) {
            row.refuse(field, invalid);
            return Optional.empty();
        }
    }
}
