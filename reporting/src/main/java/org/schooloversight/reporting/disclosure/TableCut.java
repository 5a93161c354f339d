package org.schooloversight.reporting.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Row;

/** Cuts a table to what a reader may read of it. */
final class TableCut {

    private final Readership reader;
    private final DisclosureRules rules;
    private final Set<Omission> done;

    TableCut(Readership reader, DisclosureRules rules, Set<Omission> done) {
        this.reader = reader;
        this.rules = rules;
        this.done = done;
    }

    /** Cuts a table, and notes what was done; returns nothing if no table remains. */
    Optional<Block.Table> cut(Block.Table table) {
        List<Integer> rows = IntStream.range(0, table.rows().size())
                .filter(each -> reader.reads(table.rows().get(each).sensitivity()))
                .boxed()
                .toList();
        List<Integer> columns = IntStream.range(0, table.columns().size())
                .filter(each -> reader.reads(table.columns().get(each).sensitivity()))
                .boxed()
                .toList();
        boolean less = rows.size() < table.rows().size()
                || columns.size() < table.columns().size();
        if (less) {
            done.add(Omission.LEFT_OUT);
        }
        boolean noRows = rows.isEmpty() && !table.rows().isEmpty();
        boolean noColumns =
                columns.size() < 2 && columns.size() < table.columns().size();
        if (noRows || noColumns || !columns.contains(0)) {
            done.add(Omission.EMPTIED);
            return Optional.empty();
        }
        return Optional.of(cut(table, rows, columns));
    }

    private Block.Table cut(Block.Table table, List<Integer> rows, List<Integer> columns) {
        Suppression suppression = Suppression.of(table, rows, columns, reader, rules);
        if (suppression.isJudged()) {
            done.add(Omission.JUDGED);
        }
        boolean withheld = false;
        List<Row> cut = new ArrayList<>();
        for (int row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (int column : columns) {
                boolean hides = suppression.isWithheld(row, column);
                withheld |= hides;
                cells.add(hides ? withheld() : table.rows().get(row).cells().get(column));
            }
            Row whole = table.rows().get(row);
            cut.add(new Row(cells, whole.total(), whole.sensitivity()));
        }
        List<String> notes = new ArrayList<>(table.notes());
        if (withheld) {
            done.add(Omission.NUMBERS);
            notes.add(Omission.note(rules));
        }
        return new Block.Table(table.id(), table.caption(), columns(table, columns), cut, notes, table.sensitivity());
    }

    private static Cell withheld() {
        return Cell.of(Absence.SUPPRESSED, "withheld");
    }

    /** Takes the columns that are read; a percentage of one that is not is no longer said to be one. */
    private static List<Column> columns(Block.Table table, List<Integer> columns) {
        List<Column> read = columns.stream().map(table.columns()::get).toList();
        List<String> ids = read.stream().map(Column::id).toList();
        return read.stream()
                .map(each -> new Column(
                        each.id(),
                        each.title(),
                        each.holds(),
                        each.counted(),
                        each.total(),
                        each.share().filter(share -> ids.contains(share.part()) && ids.contains(share.whole())),
                        each.sensitivity()))
                .toList();
    }
}
