package org.schooloversight.core.register;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.problem.RowsRead;

/**
 * Reads the school performance tables for key stages 2 and 4 and the absence file of the Department for Education, by column name, in
 * any year's layout or a cut of it. Immutable.
 *
 * <p>The tables do not state their year. It is the year that the caller states; else the columns of earlier years tell it, else the
 * name of the file, else national totals that are known for a year; else the file is refused. The notes say how it was found.
 *
 * <p>A code for a figure that is withheld is a {@link org.schooloversight.core.evidence.Figure.None}, never zero. Rows of totals are
 * set aside and kept apart.
 */
public final class ResultsReader {

    private static final TableFile.Need NEED = new TableFile.Need(
            "results", List.of("urn"), "a performance table for key stage 2 or 4, or the absence file, by school");

    private final List<ResultTable> tables;
    private final MeasureCatalogue catalogue;
    private final ColumnMapping mapping;
    private final Stated stated;

    /** What the caller states about a file. */
    record Stated(Optional<AcademicYear> year, Optional<ResultStatus> status, Optional<LocalDate> published) {}

    private ResultsReader(List<ResultTable> tables, MeasureCatalogue catalogue, ColumnMapping mapping, Stated stated) {
        this.tables = tables;
        this.catalogue = catalogue;
        this.mapping = mapping;
        this.stated = stated;
    }

    /**
     * Obtains a reader that finds out the year, status and day of publication of a file.
     *
     * @param catalogue  the measures, and when their years were published, not null
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static ResultsReader of(MeasureCatalogue catalogue, ColumnMapping mapping) {
        return new ResultsReader(
                ResultTable.bundled(),
                catalogue,
                mapping,
                new Stated(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /**
     * Obtains a reader of files about a year.
     *
     * @param year  the year, not null
     * @return the reader, not null
     */
    public ResultsReader withYear(AcademicYear year) {
        return with(new Stated(Optional.of(year), stated.status(), stated.published()));
    }

    /**
     * Obtains a reader of files of a status. Without it, the name of a file may say {@code provisional} or {@code revised}, and any
     * other has the most settled status that the catalogue documents for its year.
     *
     * @param status  the status, not null
     * @return the reader, not null
     */
    public ResultsReader withStatus(ResultStatus status) {
        return with(new Stated(stated.year(), Optional.of(status), stated.published()));
    }

    /**
     * Obtains a reader of files published on a day. Without it, the day is the documented one; if there is none, the last day of the
     * following academic year is assumed, so that no answer about the past rests on figures that were not out.
     *
     * @param day  the day, not null
     * @return the reader, not null
     */
    public ResultsReader withPublished(LocalDate day) {
        return with(new Stated(stated.year(), stated.status(), Optional.of(day)));
    }

    /**
     * Reads a table.
     *
     * @param file  the name of the input, for problems, provenance and, if it says so, the year and status, not null
     * @param in  the input, not closed here, not null
     * @return the figures and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<Results> read(String file, InputStream in) throws IOException {
        TableFile table = TableFile.open(file, in, mapping, NEED);
        ResultFile results = new ResultFile(table, catalogue, stated);
        Optional<ResultTable> layout = table.isRefused() ? Optional.empty() : results.layout(tables, mapping.results());
        List<ResultColumn> columns = table.isRefused() ? List.of() : results.columns(layout, mapping.results());
        ResultRows rows = new ResultRows(table, layout, columns);
        table.forEachRow(rows::read);
        return table.read(rows.results());
    }

    private ResultsReader with(Stated other) {
        return new ResultsReader(tables, catalogue, mapping, other);
    }
}
