package org.schooloversight.reporting.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Value;

/**
 * The counts of one thing in a table, with their sums, and what a reader sees of them.
 *
 * <p>A cell without a number stays what it is: nothing is assumed of it, neither that it is nought nor that it could be something
 * else.
 */
final class CountGrid {

    private static final int NONE = -1;

    private final DisclosureRules rules;
    private final List<Integer> columns;
    private final int totalColumn;
    private final int totalRow;
    private final long[][] counts;
    private final boolean[][] unseen;
    private final boolean[][] withheld;
    private final boolean[][] mayRise;
    private final boolean[][] mayFall;

    private CountGrid(Block.Table table, List<Integer> columns, DisclosureRules rules) {
        this.rules = rules;
        this.columns = columns;
        int rows = table.rows().size();
        totalColumn = columns.size() < 2
                ? NONE
                : only(
                        table,
                        "column",
                        columns,
                        each -> table.columns().get(columns.get(each)).total());
        totalRow = rows < 2
                ? NONE
                : only(
                        table,
                        "row",
                        table.rows(),
                        each -> table.rows().get(each).total());
        counts = new long[rows][columns.size()];
        unseen = new boolean[rows][columns.size()];
        withheld = new boolean[rows][columns.size()];
        mayRise = new boolean[rows][columns.size()];
        mayFall = new boolean[rows][columns.size()];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns.size(); column++) {
                counts[row][column] = count(table, row, columns.get(column));
                mayRise[row][column] = true;
                mayFall[row][column] = true;
            }
        }
    }

    /** Takes the counts of one thing out of a table if small ones are not for a reader; percentages are not among them. */
    static CountGrid of(Block.Table table, Counted counted, DisclosureRules rules, Readership reader) {
        List<Integer> columns = IntStream.range(0, table.columns().size())
                .filter(each -> !reader.isTrustedWith(counted)
                        && table.columns().get(each).counted() == counted
                        && table.columns().get(each).share().isEmpty())
                .boxed()
                .toList();
        return new CountGrid(table, columns, rules);
    }

    private static int only(Block.Table table, String what, List<?> all, IntPredicate isTotal) {
        List<Integer> totals =
                IntStream.range(0, all.size()).filter(isTotal).boxed().toList();
        if (totals.size() > 1) {
            throw new InvalidValueException("the table '" + table.id() + "' has " + totals.size()
                    + " totals of one kind, each a " + what + "; accepted: one");
        }
        return totals.isEmpty() ? NONE : totals.get(0);
    }

    /** Reads a count, or none where no value is. What is neither could not be withheld, so it is refused. */
    private static long count(Block.Table table, int row, int column) {
        Value value = table.rows().get(row).cells().get(column).value();
        if (value instanceof Value.Absent) {
            return NONE;
        }
        if (value instanceof Value.Amount amount
                && amount.value().signum() >= 0
                && amount.value().stripTrailingZeros().scale() <= 0
                && amount.value().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
            return amount.value().longValueExact();
        }
        Column counts = table.columns().get(column);
        throw new InvalidValueException(
                "the column '" + counts.id() + "' of the table '" + table.id()
                        + "' counts what is personal, and a cell of it holds something else; accepted: whole numbers from 0, or no value");
    }

    int rows() {
        return counts.length;
    }

    int columns() {
        return columns.size();
    }

    /** Returns where in the table a column is. */
    int inTable(int column) {
        return columns.get(column);
    }

    /** Returns which column here is one of the table, or a negative number if it is not here. */
    int ofTable(int column) {
        return columns.indexOf(column);
    }

    int totalRow() {
        return totalRow;
    }

    boolean isTotalColumn(int column) {
        return column == totalColumn;
    }

    boolean hasTotalColumn() {
        return totalColumn != NONE;
    }

    /** Tells whether the reader could know the sum of a row. A total that nobody knows is a sum only if the totals are summed too. */
    boolean isRowSummed(int row) {
        return hasTotalColumn() && (totalRow != NONE || isNumber(row, totalColumn));
    }

    boolean isColumnSummed(int column) {
        return totalRow != NONE && (hasTotalColumn() || isNumber(totalRow, column));
    }

    boolean isNumber(int row, int column) {
        return counts[row][column] != NONE;
    }

    boolean isComplete(int row) {
        return IntStream.range(0, columns()).allMatch(each -> isNumber(row, each));
    }

    long count(int row, int column) {
        return counts[row][column];
    }

    boolean isSmall(int row, int column) {
        return isNumber(row, column) && rules.isSmall(count(row, column));
    }

    /** Tells whether a count is one that is shown however small: a nought where noughts are shown. */
    boolean isOpenNought(int row, int column) {
        return count(row, column) == 0 && !rules.hidesNought();
    }

    /** Takes a cell away because of where it stands. */
    void hide(int row, int column) {
        unseen[row][column] = true;
    }

    void withhold(int row, int column) {
        withheld[row][column] = true;
    }

    boolean isWithheld(int row, int column) {
        return withheld[row][column];
    }

    boolean isUnseen(int row, int column) {
        return unseen[row][column];
    }

    boolean isHidden(int row, int column) {
        return withheld[row][column] || unseen[row][column];
    }

    void neverRises(int row, int column) {
        mayRise[row][column] = false;
    }

    void neverFalls(int row, int column) {
        mayFall[row][column] = false;
    }

    boolean mayRise(int row, int column) {
        return mayRise[row][column];
    }

    /** Tells whether a count could be one less. Where noughts are shown, what is withheld is known not to be nought. */
    boolean mayFall(int row, int column) {
        long least = unseen[row][column] || rules.hidesNought() ? 0 : 1;
        return mayFall[row][column] && count(row, column) > least;
    }

    /** Lists the cells in order. */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                places.add(new Place(row, column));
            }
        }
        return places;
    }

    /** Where a count is. */
    record Place(int row, int column) {}
}
