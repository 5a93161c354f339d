package org.schooloversight.reporting.disclosure;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.schooloversight.reporting.disclosure.CountGrid.Place;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Unit;
import org.schooloversight.reporting.document.Value;

/**
 * Which numbers of a table are withheld: the small ones, and as many others as it needs that none of what is not shown can be worked
 * out from sums, percentages, and the rule itself.
 */
final class Suppression {

    private static final Set<Unit> SUMMED = Set.of(Unit.COUNT, Unit.POUNDS);

    private final Block.Table table;
    private final List<Integer> rows;
    private final List<Integer> columns;
    private final boolean[][] withheld;
    private boolean judged;

    private Suppression(Block.Table table, List<Integer> rows, List<Integer> columns) {
        this.table = table;
        this.rows = rows;
        this.columns = columns;
        this.withheld = new boolean[table.rows().size()][table.columns().size()];
    }

    /** Decides for a reader who sees some rows and columns of a table. */
    static Suppression of(
            Block.Table table, List<Integer> rows, List<Integer> columns, Readership reader, DisclosureRules rules) {
        Suppression suppression = new Suppression(table, rows, columns);
        Shares shares = Shares.of(table);
        for (Counted counted : Counted.values()) {
            CountGrid grid = CountGrid.of(table, counted, rules, reader);
            if (grid.columns() > 0) {
                shares.check(table);
                suppression.judged = true;
                suppression.withhold(grid, shares, rules);
            }
        }
        suppression.withholdTellingTotals(reader);
        suppression.withholdShares(shares);
        return suppression;
    }

    /** Tells whether there were counts to hold against the rule. */
    boolean isJudged() {
        return judged;
    }

    boolean isWithheld(int row, int column) {
        return withheld[row][column];
    }

    private boolean isSeen(int row, int column) {
        return rows.contains(row) && columns.contains(column);
    }

    private void withhold(CountGrid grid, Shares shares, DisclosureRules rules) {
        for (Place place : grid.places()) {
            if (!isSeen(place.row(), grid.inTable(place.column()))) {
                grid.hide(place.row(), place.column());
            }
            if (grid.isSmall(place.row(), place.column())) {
                grid.withhold(place.row(), place.column());
            }
        }
        shares.complements(grid, rules);
        shares.limits(grid);
        List<Place> first = grid.places().stream()
                .filter(each -> needsProtection(grid, each))
                .toList();
        ShiftSearch search = new ShiftSearch(grid);
        for (Place place : first) {
            if (!search.protect(place)) {
                withholdRow(grid, place);
            }
        }
        for (Place place : grid.places()) {
            if (grid.isWithheld(place.row(), place.column())) {
                withheld[place.row()][grid.inTable(place.column())] = true;
            }
        }
    }

    private static boolean needsProtection(CountGrid grid, Place place) {
        return grid.isNumber(place.row(), place.column())
                && grid.isHidden(place.row(), place.column())
                && !grid.isOpenNought(place.row(), place.column());
    }

    /**
     * Withholds a whole row and the totals it enters: all of its counts that are not nought could be one more together, whatever else
     * the reader knows of how they hang together. Where no row can give way for certain, all rows are withheld.
     */
    private static void withholdRow(CountGrid grid, Place place) {
        List<Integer> giving = IntStream.range(0, grid.rows())
                .filter(row -> row != grid.totalRow() && (place.row() == grid.totalRow() || row == place.row()))
                .filter(row -> isCounted(grid, row, place.column()))
                .boxed()
                .sorted((one, other) ->
                        Long.compare(grid.count(one, place.column()), grid.count(other, place.column())))
                .limit(1)
                .toList();
        boolean all = giving.stream().noneMatch(grid::isComplete);
        for (int row = 0; row < grid.rows(); row++) {
            boolean gives = all || giving.contains(row);
            for (int column = 0; gives && column < grid.columns(); column++) {
                if (isCounted(grid, row, column)) {
                    grid.withhold(row, column);
                    withholdTotal(grid, column);
                }
            }
        }
        IntStream.range(0, grid.columns()).filter(grid::isTotalColumn).forEach(column -> withholdTotal(grid, column));
    }

    private static void withholdTotal(CountGrid grid, int column) {
        if (grid.totalRow() >= 0 && isCounted(grid, grid.totalRow(), column)) {
            grid.withhold(grid.totalRow(), column);
        }
    }

    private static boolean isCounted(CountGrid grid, int row, int column) {
        return grid.isNumber(row, column) && !grid.isOpenNought(row, column);
    }

    /** Withholds totals of what is not personal where one row alone was left out of them, which they would give away. */
    private void withholdTellingTotals(Readership reader) {
        for (int column : columns) {
            Column of = table.columns().get(column);
            if (of.share().isPresent() || !reader.isTrustedWith(of.counted())) {
                continue;
            }
            long unseen = IntStream.range(0, table.rows().size())
                    .filter(row -> !rows.contains(row) && isSummed(row, column))
                    .count();
            for (int row : rows) {
                if (unseen == 1 && table.rows().get(row).total() && isSummed(row, column)) {
                    withheld[row][column] = true;
                }
            }
        }
    }

    private boolean isSummed(int row, int column) {
        return value(row, column) instanceof Value.Amount amount && SUMMED.contains(amount.unit());
    }

    /** Withholds percentages of what is not shown. */
    private void withholdShares(Shares shares) {
        for (Shares.Share share : shares.all()) {
            for (int row : rows) {
                boolean tells = isHidden(row, share.part()) || isHidden(row, share.whole());
                if (tells && isValue(row, share.column())) {
                    withheld[row][share.column()] = true;
                }
            }
        }
    }

    private boolean isHidden(int row, int column) {
        return withheld[row][column] || (!columns.contains(column) && isValue(row, column));
    }

    private boolean isValue(int row, int column) {
        return !(value(row, column) instanceof Value.Absent);
    }

    private Value value(int row, int column) {
        return table.rows().get(row).cells().get(column).value();
    }
}
