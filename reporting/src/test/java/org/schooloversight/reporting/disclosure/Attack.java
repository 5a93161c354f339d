package org.schooloversight.reporting.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Value;

/**
 * What a reader works out of a released table who knows its shape, the rule, and how to program a computer: the least and the
 * greatest that each cell without a number can be.
 *
 * <p>It is a linear program, solved by the simplex method. All numbers in it stay 0, 1 or -1, because sums of rows and columns are a
 * network, so the bounds are whole and are reached.
 */
final class Attack {

    private final List<List<Integer>> cells = new ArrayList<>();
    private final List<Long> least = new ArrayList<>();
    private final List<long[]> sums = new ArrayList<>();
    private final List<Long> results = new ArrayList<>();

    /**
     * Looks at a table.
     *
     * @param shape  the table before it was released, of which no number is looked at
     * @param released  the table as it was released
     * @param leastWithheld  the least that a withheld number can be by the rule
     */
    Attack(Counts shape, Block.Table released, long leastWithheld) {
        BiPredicate<Integer, Integer> counts = (row, column) -> shape.countsUnknown() || isKnownOf(shape, row, column);
        for (int row = 0; row < shape.rows(); row++) {
            for (int column = 0; column < shape.columns(); column++) {
                boolean isVariable = number(shape, released, row, column).isEmpty() && counts.test(row, column);
                if (isVariable) {
                    cells.add(List.of(row, column));
                    least.add(isWithheld(released, row, column) ? leastWithheld : 0);
                }
            }
        }
        for (int row = 0; shape.totalColumn() >= 0 && row < shape.rows(); row++) {
            int fixed = row;
            if (counts.test(row, shape.totalColumn())) {
                sum(shape, released, shape.columns(), shape.totalColumn(), column -> List.of(fixed, column), counts);
            }
        }
        for (int column = 0; shape.totalRow() >= 0 && column < shape.columns(); column++) {
            int fixed = column;
            if (counts.test(shape.totalRow(), column)) {
                sum(shape, released, shape.rows(), shape.totalRow(), row -> List.of(row, fixed), counts);
            }
        }
    }

    private static boolean isKnownOf(Counts shape, int row, int column) {
        return !shape.unknown().contains(List.of(row, column));
    }

    private static boolean isWithheld(Block.Table released, int row, int column) {
        return Counts.shown(released, row, column)
                .filter(cell -> cell.value() instanceof Value.Absent absent && absent.why() == Absence.SUPPRESSED)
                .isPresent();
    }

    private static Optional<Long> number(Counts shape, Block.Table released, int row, int column) {
        return isKnownOf(shape, row, column)
                ? Counts.shown(released, row, column)
                        .map(Cell::value)
                        .filter(Value.Amount.class::isInstance)
                        .map(value -> ((Value.Amount) value).value().longValueExact())
                : Optional.empty();
    }

    /** Notes that the cells of a line come to their total, whatever of them is known. */
    private void sum(
            Counts shape,
            Block.Table released,
            int length,
            int total,
            java.util.function.IntFunction<List<Integer>> line,
            BiPredicate<Integer, Integer> counts) {
        long[] coefficients = new long[cells.size()];
        long result = 0;
        for (int i = 0; i < length; i++) {
            List<Integer> cell = line.apply(i);
            int sign = i == total ? -1 : 1;
            if (counts.test(cell.get(0), cell.get(1))) {
                Optional<Long> number = number(shape, released, cell.get(0), cell.get(1));
                int variable = cells.indexOf(cell);
                result -= number.map(each -> sign * each).orElseGet(() -> sign * least.get(variable));
                if (number.isEmpty()) {
                    coefficients[variable] = sign;
                }
            }
        }
        sums.add(coefficients);
        results.add(result);
    }

    /** Returns the cells without a number, each with its least and its greatest value; the greatest is a maximum if there is none. */
    List<Bounds> bounds() {
        List<Bounds> bounds = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Simplex simplex = new Simplex(sums, results, cells.size());
            long low = simplex.greatest(i, -1);
            long high = new Simplex(sums, results, cells.size()).greatest(i, 1);
            bounds.add(
                    new Bounds(cells.get(i), least.get(i) - low, high == Long.MAX_VALUE ? high : least.get(i) + high));
        }
        return bounds;
    }

    /** What a cell can be. */
    record Bounds(List<Integer> cell, long least, long greatest) {
        boolean isWorkedOut() {
            return least == greatest;
        }
    }

    /** Solves for variables that are not negative and keep to equations (two phases, the rule of Bland). */
    private static final class Simplex {

        private final long[][] rows;
        private final int[] basis;
        private final int variables;
        private final int width;

        Simplex(List<long[]> equations, List<Long> results, int variables) {
            this.variables = variables;
            width = variables + equations.size();
            rows = new long[equations.size()][];
            basis = new int[equations.size()];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = Arrays.copyOf(equations.get(i), width + 1);
                rows[i][width] = results.get(i);
                if (results.get(i) < 0) {
                    for (int j = 0; j <= width; j++) {
                        rows[i][j] = -rows[i][j];
                    }
                }
                rows[i][variables + i] = 1;
                basis[i] = variables + i;
            }
            long[] artificial = new long[width + 1];
            for (int i = 0; i < rows.length; i++) {
                artificial[variables + i] = -1;
            }
            if (maximise(artificial, width) != 0) {
                throw new IllegalStateException("the table contradicts itself");
            }
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; basis[i] >= variables && j < variables; j++) {
                    if (rows[i][j] != 0) {
                        pivot(i, j);
                    }
                }
            }
        }

        long greatest(int variable, int sign) {
            long[] objective = new long[width + 1];
            objective[variable] = sign;
            return maximise(objective, variables);
        }

        private long maximise(long[] objective, int usable) {
            while (true) {
                int entering = -1;
                for (int j = 0; entering < 0 && j < usable; j++) {
                    entering = gain(objective, j) > 0 ? j : -1;
                }
                if (entering < 0) {
                    return -gain(objective, width);
                }
                int leaving = -1;
                for (int i = 0; i < rows.length; i++) {
                    if (rows[i][entering] > 0 && (leaving < 0 || isTighter(i, leaving))) {
                        leaving = i;
                    }
                }
                if (leaving < 0) {
                    return Long.MAX_VALUE;
                }
                pivot(leaving, entering);
            }
        }

        private long gain(long[] objective, int column) {
            long gain = objective[column];
            for (int i = 0; i < rows.length; i++) {
                gain -= objective[basis[i]] * rows[i][column];
            }
            return gain;
        }

        private boolean isTighter(int row, int other) {
            return rows[row][width] < rows[other][width]
                    || (rows[row][width] == rows[other][width] && basis[row] < basis[other]);
        }

        private void pivot(int row, int column) {
            long pivot = rows[row][column];
            if (pivot != 1 && pivot != -1) {
                throw new IllegalStateException("not a network: " + pivot);
            }
            for (int j = 0; j <= width; j++) {
                rows[row][j] *= pivot;
            }
            for (int i = 0; i < rows.length; i++) {
                long times = rows[i][column];
                for (int j = 0; i != row && j <= width; j++) {
                    rows[i][j] -= times * rows[row][j];
                }
            }
            basis[row] = column;
        }
    }
}
