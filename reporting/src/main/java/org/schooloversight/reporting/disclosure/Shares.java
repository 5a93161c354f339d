package org.schooloversight.reporting.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Column;

/** The percentages of a table, each of two columns of it. */
final class Shares {

    private final List<Share> all = new ArrayList<>();

    private Shares() {}

    static Shares of(Block.Table table) {
        Shares shares = new Shares();
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            columns.get(i)
                    .share()
                    .ifPresent(share -> shares.all.add(
                            new Share(at, find(table, at, share.part()), find(table, at, share.whole()))));
        }
        return shares;
    }

    private static int find(Block.Table table, int share, String id) {
        List<Column> columns = table.columns();
        return IntStream.range(0, columns.size())
                .filter(each -> columns.get(each).id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("the column '"
                        + columns.get(share).id() + "' of the table '" + table.id() + "' is a percentage of '" + id
                        + "', which is no column of it; accepted: "
                        + columns.stream().map(Column::id).toList()));
    }

    List<Share> all() {
        return all;
    }

    /** Refuses percentages of which one count is withheld when small and the other is not: they would give it away. */
    void check(Block.Table table) {
        for (Share share : all) {
            Column part = table.columns().get(share.part());
            Column whole = table.columns().get(share.whole());
            if (part.counted() != whole.counted()) {
                throw new InvalidValueException(
                        "the columns '" + part.id() + "' and '" + whole.id() + "' of the table '" + table.id()
                                + "' count different things, and one is a part of the other; accepted: the same for both");
            }
        }
    }

    /** Withholds parts of which the rest would be a small count. */
    void complements(CountGrid grid, DisclosureRules rules) {
        in(grid, (row, part, whole) -> {
            long rest = grid.count(row, whole) - grid.count(row, part);
            if (rest >= 0 && rules.isSmall(rest)) {
                grid.withhold(row, grid.isOpenNought(row, part) ? whole : part);
            }
        });
    }

    /** Keeps parts from rising above their wholes, which no reader would believe. */
    void limits(CountGrid grid) {
        in(grid, (row, part, whole) -> {
            boolean summed = grid.isTotalColumn(whole) && !grid.isTotalColumn(part) && grid.isComplete(row);
            long room = grid.count(row, whole) - grid.count(row, part);
            // Where rows are summed, both may change at once.
            if (!summed && room < (grid.hasTotalColumn() ? 2 : 1)) {
                grid.neverRises(row, part);
                grid.neverFalls(row, whole);
            }
        });
    }

    private void in(CountGrid grid, Visit visit) {
        for (Share share : all) {
            int part = grid.ofTable(share.part());
            int whole = grid.ofTable(share.whole());
            // what hangs on one count alone tells nothing of a rest
            for (int row = 0; part >= 0 && whole >= 0 && part != whole && row < grid.rows(); row++) {
                if (grid.isNumber(row, part) && grid.isNumber(row, whole)) {
                    visit.at(row, part, whole);
                }
            }
        }
    }

    /** Where a percentage is, and what it is of. */
    record Share(int column, int part, int whole) {}

    /** Looks at a part and its whole. */
    private interface Visit {
        void at(int row, int part, int whole);
    }
}
