package org.schooloversight.reporting.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.util.List;

/** Writes rows of CSV (RFC 4180), none of which a spreadsheet would run. */
final class SafeCsv {

    private final CsvWriter csv;

    SafeCsv(Writer out, List<String> header) {
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(out);
        write(header);
    }

    void write(List<String> cells) {
        writeHarmless(cells.stream().map(SpreadsheetText::of).toList());
    }

    /** Writes cells that are numbers, days or already harmless. */
    void writeHarmless(List<String> cells) {
        csv.writeRecord(cells);
    }
}
