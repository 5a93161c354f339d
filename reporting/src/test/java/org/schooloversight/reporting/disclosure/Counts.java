package org.schooloversight.reporting.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;

/**
 * A table of numbers of pupils, before it is a table.
 *
 * @param parts  the numbers, a list for each row
 * @param totalColumn  where the total of each row stands, or -1 if there is none
 * @param totalRow  where the total of each column stands, or -1 if there is none
 * @param unknown  the cells without a number, each its row and column in the table with the totals
 * @param countsUnknown  whether a total counts what is unknown
 * @param secretRows  the rows that are not for everybody
 * @param secretColumns  the columns that are not for everybody, from 0 after the one with the names
 */
record Counts(
        List<List<Long>> parts,
        int totalColumn,
        int totalRow,
        Set<List<Integer>> unknown,
        boolean countsUnknown,
        Set<Integer> secretRows,
        Set<Integer> secretColumns) {

    static final long UNKNOWN = -1;

    static Counts of(List<List<Long>> parts, int totalColumn, int totalRow) {
        return new Counts(parts, totalColumn, totalRow, Set.of(), true, Set.of(), Set.of());
    }

    int rows() {
        return parts.size() + (totalRow < 0 ? 0 : 1);
    }

    int columns() {
        return parts.get(0).size() + (totalColumn < 0 ? 0 : 1);
    }

    /** Returns the number at a place of the table, or that it is unknown. */
    long at(int row, int column) {
        return unknown.contains(List.of(row, column)) ? UNKNOWN : sum(row, column);
    }

    private long sum(int row, int column) {
        if (row == totalRow) {
            long sum = 0;
            for (int each = 0; each < rows(); each++) {
                sum += each == totalRow || isLeftOutOfSums(each, column) ? 0 : sum(each, column);
            }
            return sum;
        }
        if (column == totalColumn) {
            long sum = 0;
            for (int each = 0; each < columns(); each++) {
                sum += each == totalColumn || isLeftOutOfSums(row, each) ? 0 : sum(row, each);
            }
            return sum;
        }
        return parts.get(row - (totalRow >= 0 && row > totalRow ? 1 : 0))
                .get(column - (totalColumn >= 0 && column > totalColumn ? 1 : 0));
    }

    private boolean isLeftOutOfSums(int row, int column) {
        return !countsUnknown && unknown.contains(List.of(row, column));
    }

    Block.Table table() {
        List<Column> columns = new ArrayList<>(List.of(Column.ofWords("name", "Name")));
        for (int column = 0; column < columns(); column++) {
            Column counts = Column.ofCounts("c" + column, "Count", Counted.PUPILS);
            Column summed = column == totalColumn ? counts.asTotal() : counts;
            columns.add(secretColumns.contains(column) ? summed.with(Sensitivity.CASEWORK) : summed);
        }
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of("r" + row)));
            for (int column = 0; column < columns(); column++) {
                long count = at(row, column);
                cells.add(count == UNKNOWN ? Cell.of(Absence.NOT_KNOWN, "not known") : Cell.of(count));
            }
            rows.add(new Row(
                    cells, row == totalRow, secretRows.contains(row) ? Sensitivity.CASEWORK : Sensitivity.OPEN));
        }
        return new Block.Table("counts", "Counts", columns, rows, List.of(), Sensitivity.OPEN);
    }

    /** Finds what a released table shows in place of a cell of this one: nothing if its row or column is not there. */
    static Optional<Cell> shown(Block.Table released, int row, int column) {
        List<String> ids = released.columns().stream().map(Column::id).toList();
        int at = ids.indexOf("c" + column);
        return released.rows().stream()
                .filter(each -> at >= 0 && each.cells().get(0).value().words().equals("r" + row))
                .map(each -> each.cells().get(at))
                .findFirst();
    }
}
