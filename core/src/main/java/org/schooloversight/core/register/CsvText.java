package org.schooloversight.core.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schooloversight.core.problem.Problem;

/**
 * A CSV file taken apart into a header and rows, each with the line it starts on.
 *
 * <p>A quoted field may run over several lines, but a quotation mark that is never closed costs only its own line: a line that is a
 * whole row by itself is never taken into the field of another.
 */
final class CsvText {

    private static final String CSV = "text as comma-separated values with a header line, in UTF-8 or windows-1252";
    private static final String QUOTES = "quotation marks in pairs around a field, and doubled inside one";
    private static final int LONGEST_ROW = 200_000;
    private static final int MOST_LINES = 200;

    /** A row as it stands in the file. */
    record Line(int number, List<String> fields) {}

    private final String file;
    private final List<Line> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private List<String> header = List.of();
    private int headerLine;
    private int empty;
    private CsvReader.CsvReaderBuilder strict = CsvReader.builder().allowUnclosedQuote(false);
    private CsvReader.CsvReaderBuilder open = CsvReader.builder().allowUnclosedQuote(true);

    private CsvText(String file) {
        this.file = file;
    }

    static CsvText read(String file, InputStream in) throws IOException {
        CsvText text = new CsvText(file);
        byte[] bytes = in.readAllBytes();
        Optional<String> other = otherKind(bytes);
        if (other.isPresent()) {
            text.refuseFile(0, other.get(), CSV);
        } else {
            text.readLines(TextLines.of(bytes));
        }
        return text;
    }

    String file() {
        return file;
    }

    /** The names of the columns, empty if the file was refused. */
    List<String> header() {
        return header;
    }

    int headerLine() {
        return headerLine;
    }

    List<Line> rows() {
        return rows;
    }

    /** One for the file if it was refused, else one for each row that could not be taken apart. */
    List<Problem> problems() {
        return problems;
    }

    List<String> notes() {
        return notes;
    }

    private static Optional<String> otherKind(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of("the file is empty");
        }
        if (TextLines.startsWith(bytes, 'P', 'K', 3, 4)) {
            return Optional.of("the file is an Excel workbook or another zip archive");
        }
        return TextLines.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)
                ? Optional.of("the file is a workbook of an old Excel")
                : Optional.empty();
    }

    private void readLines(TextLines text) {
        List<String> lines = text.lines();
        int at = 0;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        if (at == lines.size()) {
            refuseFile(0, "the file has no text in it", CSV);
            return;
        }
        headerLine = at + 1;
        if (!readHeader(lines.get(at))) {
            return;
        }
        notes.add("encoding: " + text.encoding());
        for (int next = at + 1; next < lines.size(); ) {
            next = readRow(lines, next);
        }
        if (empty > 0) {
            notes.add("empty lines passed over: " + empty);
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            notes.add("the file has a header and no rows");
        }
    }

    private boolean readHeader(String line) {
        if (line.chars().anyMatch(c -> c != '\t' && Character.isISOControl(c))) {
            refuseFile(headerLine, "the file is not text", CSV);
            return false;
        }
        if (line.stripLeading().toLowerCase(Locale.ROOT).startsWith("<")) {
            refuseFile(headerLine, "the file is a web page or another kind of markup", CSV);
            return false;
        }
        separateBy(line);
        Parsed parsed = parse(line);
        if (parsed.fault() != Fault.NONE) {
            refuseFile(headerLine, "the header line cannot be taken apart", QUOTES);
            return false;
        }
        header = parsed.fields().stream().map(Names::clean).toList();
        return true;
    }

    private void separateBy(String line) {
        if (line.indexOf(',') < 0 && (line.indexOf(';') >= 0 || line.indexOf('\t') >= 0)) {
            char separator = line.indexOf(';') >= 0 ? ';' : '\t';
            strict = strict.fieldSeparator(separator);
            open = open.fieldSeparator(separator);
            notes.add(separator == ';' ? "fields are separated by semicolons" : "fields are separated by tabs");
        }
    }

    /** Reads the row that starts at an index, and returns the index after it. */
    private int readRow(List<String> lines, int start) {
        if (lines.get(start).isBlank()) {
            empty++;
            return start + 1;
        }
        String text = lines.get(start);
        Parsed parsed = parse(text);
        int end = start + 1;
        while (parsed.fault() == Fault.OPEN && mayContinue(lines, start, end)) {
            text = text + "\n" + lines.get(end);
            parsed = parse(text);
            end++;
        }
        if (parsed.fault() != Fault.NONE) {
            problems.add(new Problem(file, start + 1, 0, "", parsed.fault().words, QUOTES, Problem.Effect.ROW_REFUSED));
            return start + 1;
        }
        if (parsed.fields().stream().allMatch(String::isBlank)) {
            empty++;
        } else {
            rows.add(new Line(start + 1, parsed.fields()));
        }
        return end;
    }

    private boolean mayContinue(List<String> lines, int start, int next) {
        return next < lines.size() && next - start < MOST_LINES && !isWholeRow(lines.get(next));
    }

    private boolean isWholeRow(String line) {
        Parsed parsed = parse(line);
        return header.size() > 1
                && parsed.fault() == Fault.NONE
                && parsed.fields().size() >= header.size();
    }

    private enum Fault {
        NONE(""),
        OPEN("a quotation mark is opened and never closed"),
        MALFORMED("the row cannot be taken apart: a character follows a closing quotation mark"),
        TOO_LONG("the row is longer than " + LONGEST_ROW + " characters"),
        BINARY("the row has bytes in it that are not text");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }

    private record Parsed(List<String> fields, Fault fault) {}

    private Parsed parse(String line) {
        if (line.length() > LONGEST_ROW) {
            return new Parsed(List.of(), Fault.TOO_LONG);
        }
        if (line.indexOf('\0') >= 0) {
            return new Parsed(List.of(), Fault.BINARY);
        }
        if (line.isBlank()) {
            return new Parsed(List.of(), Fault.NONE);
        }
        try {
            return new Parsed(strict.ofSingleCsvRecord(line).getFields(), Fault.NONE);
        } catch (CsvParseException refused) {
            return new Parsed(List.of(), isOpen(line) ? Fault.OPEN : Fault.MALFORMED);
        }
    }

    private boolean isOpen(String line) {
        try {
            return open.ofSingleCsvRecord(line).getFieldCount() > 0;
        } catch (CsvParseException otherwiseWrong) {
            return false;
        }
    }

    private void refuseFile(int line, String message, String accepted) {
        problems.add(new Problem(file, line, 0, "", message, accepted, Problem.Effect.INPUT_REFUSED));
    }
}
