package org.schooloversight.reporting.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/** Writes rows of CSV (RFC 4180), none of which a spreadsheet would run. */
final class SafeCsv {

    /**
     * What a spreadsheet may run: a text that begins with the sign of a formula, also as wide as a Chinese character or small, and also
     * behind blanks and characters that nobody sees, since some programs take these off.
     */
    static final String FORMULA = "[\\s\\p{Z}\\p{C}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFE66\\uFE62\\uFE63\\uFE6B]";

    private static final Pattern RUN = Pattern.compile("(" + FORMULA + "|[\\t\\r\\n]).*", Pattern.DOTALL);

    private final CsvWriter csv;

    SafeCsv(Writer out, List<String> header) {
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(out);
        write(header);
    }

    void write(List<String> cells) {
        writeHarmless(cells.stream().map(SafeCsv::harmless).toList());
    }

    /** Writes cells that are numbers, days or already harmless. */
    void writeHarmless(List<String> cells) {
        csv.writeRecord(cells);
    }

    /** Keeps a spreadsheet from running a text as a formula. */
    static String harmless(String text) {
        return RUN.matcher(text).matches() ? "'" + text : text;
    }
}
