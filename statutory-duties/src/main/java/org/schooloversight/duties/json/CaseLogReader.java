package org.schooloversight.duties.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.json.JsonRows;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.CsvRows;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.schedule.CaseLog;

/**
 * Reads {@link CaseLog}, from JSON or CSV. A record that cannot be used is refused, and every other one is kept.
 *
 * <p>A record says one thing: what happened ({@code event}), that an exception takes a limit away ({@code exception}), that a
 * clock stands still ({@code suspends}), or that an earlier record was wrong ({@code withdraws}). No message repeats what stands
 * in a record, because it may be about a child; it names the place instead.
 */
public final class CaseLogReader {

    private static final String RECORDS = "records";
    private static final CsvRows.Format CSV =
            new CsvRows.Format("case-records", List.of("id", "case"), "records of cases in the format of this library");

    private final CaseRecordIn records;

    private CaseLogReader(CaseRecordIn records) {
        this.records = records;
    }

    /**
     * Obtains a reader.
     *
     * @param catalogue  the catalogue that knows the events, clocks and exceptions, not null
     * @return the reader, not null
     */
    public static CaseLogReader of(DutyCatalogue catalogue) {
        return new CaseLogReader(new CaseRecordIn(catalogue));
    }

    /**
     * Reads records from JSON: {@code {"records": [...]}}.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input in UTF-8, not closed here, not null
     * @return the good records in the order of the file, and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<CaseLog> readJson(String file, InputStream in) throws IOException {
        return JsonRows.read(file, in, RECORDS, this::log);
    }

    private CaseLog log(List<JsonIn> objects) {
        RecordChecks checks = new RecordChecks();
        for (JsonIn object : objects) {
            checks.add(records.read(new WrittenRecord.Json(object)));
            object.done();
        }
        return checks.log();
    }

    /**
     * Reads records from CSV. Only the columns {@code id} and {@code case} have to be there.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input, not closed here, not null
     * @param mapping  which column is which, not null
     * @return the good records in the order of the file, and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<CaseLog> readCsv(String file, InputStream in, ColumnMapping mapping) throws IOException {
        CsvRows rows = CsvRows.read(file, in, mapping, CSV);
        RecordChecks checks = new RecordChecks();
        rows.rows().forEach(row -> checks.add(records.read(new WrittenRecord.Csv(row))));
        return rows.result(checks.log());
    }
}
