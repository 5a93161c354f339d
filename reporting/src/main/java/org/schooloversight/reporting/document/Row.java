package org.schooloversight.reporting.document;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells  a cell for each column; the first names the row, unmodifiable, not null
 * @param total  whether each count in it is the sum of the counts of all other rows of the table
 * @param sensitivity  who may read it, not null
 */
public record Row(List<Cell> cells, boolean total, Sensitivity sensitivity) {

    /** Copies the list. */
    public Row {
        cells = List.copyOf(cells);
    }

    /**
     * Obtains an open row.
     *
     * @param cells  the cells, not null
     * @return the row, not null
     */
    public static Row of(List<Cell> cells) {
        return new Row(cells, false, Sensitivity.OPEN);
    }

    /**
     * Obtains an open row of totals.
     *
     * @param cells  the cells, not null
     * @return the row, not null
     */
    public static Row ofTotals(List<Cell> cells) {
        return new Row(cells, true, Sensitivity.OPEN);
    }

    /**
     * Obtains this row for those who may read about a school in confidence.
     *
     * @return the row, not null
     */
    public Row inConfidence() {
        return new Row(cells, total, Sensitivity.ABOUT_A_SCHOOL);
    }
}
