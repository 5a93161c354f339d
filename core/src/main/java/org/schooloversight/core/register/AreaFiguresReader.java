package org.schooloversight.core.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.problem.RowsRead;

/**
 * Reads published figures about authorities and about England: a format of our own, with the columns {@code la}, {@code measure},
 * {@code group}, {@code year}, {@code value} and, where there is one, {@code low}, {@code high}, {@code pupils}, {@code rank},
 * {@code ranked_of}, {@code joint}, {@code quarter}, {@code against_national}, {@code published} and {@code source}.
 *
 * <p>A row whose authority is blank or {@code England} is about England. A code for a figure that is withheld, or a blank, is a
 * {@link org.schooloversight.core.evidence.Figure.None}, never zero. Without a day of publication, a figure was public on the
 * documented day of its measure and year; if none is documented, on the last day of the following academic year, marked as assumed.
 * The totals of performance tables need no such file: see {@link Results#areaFigures()}.
 */
public final class AreaFiguresReader {

    private static final TableFile.Need NEED = new TableFile.Need(
            "area-figures",
            List.of("area", "measure", "pupil-group", "year", "value"),
            "figures about authorities in the format of this library");

    private final MeasureCatalogue catalogue;
    private final ColumnMapping mapping;

    private AreaFiguresReader(MeasureCatalogue catalogue, ColumnMapping mapping) {
        this.catalogue = catalogue;
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param catalogue  the measures and groups of pupils that there are, and when years were published, not null
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static AreaFiguresReader of(MeasureCatalogue catalogue, ColumnMapping mapping) {
        return new AreaFiguresReader(catalogue, mapping);
    }

    /**
     * Reads figures.
     *
     * @param file  the name of the input, for problems and provenance, not null
     * @param in  the input, not closed here, not null
     * @return the figures in the order of the file and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<List<AreaFigure>> read(String file, InputStream in) throws IOException {
        TableFile table = TableFile.open(file, in, mapping, NEED);
        AreaRows rows = new AreaRows(table, catalogue);
        table.forEachRow(rows::read);
        return table.read(rows.figures());
    }
}
