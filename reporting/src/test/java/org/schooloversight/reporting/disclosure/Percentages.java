package org.schooloversight.reporting.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.document.Unit;

/**
 * A table of two parts, their whole, and what per cent of it each is.
 *
 * @param rows  the two parts of each row and what is in neither
 * @param kind  what the whole is
 * @param total  whether the last row is the total
 * @param scale  the decimals of the percentages
 */
record Percentages(List<List<Long>> rows, Kind kind, boolean total, int scale) {

    /** What the whole is. */
    enum Kind {
        /** The sum of the two parts. */
        SUM,
        /** No less than either part; they may overlap. */
        APART,
        /** No less than either part, and the total adds up all three, as no sensible table does. */
        ADDED
    }

    private long part(int row, int column) {
        return rows.get(row).get(column);
    }

    private long whole(int row) {
        long one = part(row, 0);
        long other = part(row, 1);
        return kind == Kind.SUM ? one + other : Math.max(one, other) + part(row, 2);
    }

    /** Tells how many columns hold numbers of pupils, from the second on. */
    int counts() {
        return kind == Kind.ADDED ? 4 : 3;
    }

    Block.Table table() {
        Column whole = Column.ofCounts("whole", "Pupils", Counted.PUPILS);
        List<Column> columns = new ArrayList<>(List.of(
                Column.ofWords("name", "Name"),
                Column.ofCounts("one", "One", Counted.PUPILS),
                Column.ofCounts("other", "Other", Counted.PUPILS),
                kind == Kind.SUM ? whole.asTotal() : whole));
        if (kind == Kind.ADDED) {
            columns.add(Column.ofCounts("added", "All", Counted.PUPILS).asTotal());
        }
        columns.add(Column.ofAmounts("one-share", "One, per cent").as(new Column.Share("one", "whole")));
        columns.add(Column.ofAmounts("other-share", "Other, per cent").as(new Column.Share("other", "whole")));
        List<Row> all = new ArrayList<>();
        long[] sums = new long[3];
        for (int row = 0; row < rows.size(); row++) {
            sums[0] += part(row, 0);
            sums[1] += part(row, 1);
            sums[2] += whole(row);
            all.add(Row.of(cells(part(row, 0), part(row, 1), whole(row))));
        }
        if (total) {
            all.add(Row.ofTotals(cells(sums[0], sums[1], sums[2])));
        }
        return new Block.Table("shares", "Shares", columns, all, List.of(), Sensitivity.OPEN);
    }

    private List<Cell> cells(long one, long other, long whole) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of("row"), Cell.of(one), Cell.of(other), Cell.of(whole)));
        if (kind == Kind.ADDED) {
            cells.add(Cell.of(one + other + whole));
        }
        for (long part : new long[] {one, other}) {
            cells.add(
                    whole == 0
                            ? Cell.of(Absence.NOT_APPLICABLE, "no pupils")
                            : Cell.of(percent(part, whole, scale), Unit.PERCENT));
        }
        return cells;
    }

    static BigDecimal percent(long part, long whole, int scale) {
        return BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), scale, RoundingMode.HALF_UP);
    }
}
