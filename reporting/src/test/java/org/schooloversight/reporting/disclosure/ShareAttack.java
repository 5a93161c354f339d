package org.schooloversight.reporting.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Value;

/**
 * Tries every number up to a bound in every cell without one, and keeps what agrees with all that a released table of percentages
 * shows: sums, percentages to their decimals, parts no greater than their whole. It stops when no cell is left that can be worked out.
 */
final class ShareAttack {

    private final Percentages shape;
    private final Block.Table released;
    private final long least;
    private final long most;
    private final List<List<long[]>> candidates = new ArrayList<>();
    private final List<List<Set<Long>>> possible = new ArrayList<>();
    private boolean nothingLeft;

    ShareAttack(Percentages shape, Block.Table released, long least, long most) {
        this.shape = shape;
        this.released = released;
        this.least = least;
        this.most = most;
        for (int row = 0; row < released.rows().size(); row++) {
            possible.add(List.of(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
            candidates.add(row < shape.rows().size() ? candidates(row) : List.of());
        }
        combine(new ArrayList<>());
    }

    /** Returns the numbers that one of the parts or the whole of a row could be. */
    Set<Long> possible(int row, int column) {
        return possible.get(row).get(column);
    }

    Optional<Long> shown(int row, int column) {
        return amount(row, column).map(BigDecimal::longValueExact);
    }

    private Optional<BigDecimal> amount(int row, int column) {
        return released.rows().get(row).cells().get(column + 1).value() instanceof Value.Amount amount
                ? Optional.of(amount.value())
                : Optional.empty();
    }

    private List<long[]> candidates(int row) {
        List<long[]> found = new ArrayList<>();
        for (long one : tried(row, 0)) {
            for (long other : tried(row, 1)) {
                for (long whole : shape.kind() == Percentages.Kind.SUM ? new long[] {one + other} : tried(row, 2)) {
                    long[] each = {one, other, whole, one + other + whole};
                    if (fits(row, each)) {
                        found.add(each);
                    }
                }
            }
        }
        return found;
    }

    private long[] tried(int row, int column) {
        return shown(row, column)
                .map(each -> new long[] {each})
                .orElseGet(() ->
                        java.util.stream.LongStream.rangeClosed(least, most).toArray());
    }

    private boolean fits(int row, long[] numbers) {
        boolean fits = numbers[0] <= numbers[2] && numbers[1] <= numbers[2];
        for (int column = 0; column < shape.counts(); column++) {
            Optional<Long> shown = shown(row, column);
            fits &= shown.isPresent() ? shown.get() == numbers[column] : numbers[column] >= least;
        }
        for (int part = 0; part < 2; part++) {
            Optional<BigDecimal> share = amount(row, shape.counts() + part);
            fits = fits
                    && (share.isEmpty()
                            || (numbers[2] > 0
                                    && Percentages.percent(numbers[part], numbers[2], shape.scale())
                                                    .compareTo(share.get())
                                            == 0));
        }
        return fits;
    }

    private void combine(List<long[]> chosen) {
        if (nothingLeft) {
            return;
        }
        int row = chosen.size();
        if (row < shape.rows().size()) {
            for (long[] each : candidates.get(row)) {
                chosen.add(each);
                combine(chosen);
                chosen.remove(row);
            }
            return;
        }
        List<long[]> all = new ArrayList<>(chosen);
        if (row < released.rows().size()) {
            long[] sums = new long[4];
            chosen.forEach(each -> Arrays.setAll(sums, i -> sums[i] + each[i]));
            all.add(sums);
            if (!fits(row, sums)) {
                return;
            }
        }
        boolean left = false;
        for (int i = 0; i < all.size(); i++) {
            for (int column = 0; column < shape.counts(); column++) {
                possible(i, column).add(all.get(i)[column]);
                left |= possible(i, column).size() < 2 && shown(i, column).isEmpty();
            }
        }
        nothingLeft = !left;
    }

    /** Lists the rows of the released table. */
    List<Row> rows() {
        return released.rows();
    }
}
