package org.schooloversight.publishing.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Row;

/** Lays out tables, and numbers them. */
final class TableLayout {
    private static final int SHORT = 40;

    private final Function<Cell.Link, Optional<String>> addresses;
    private final Notes notes;
    private int tables;

    TableLayout(Function<Cell.Link, Optional<String>> addresses, Notes notes) {
        this.addresses = addresses;
        this.notes = notes;
    }

    BlockView.Table view(Block.Table table) {
        return view(table, "table-" + table.id());
    }

    BlockView.Table view(Block.Table table, String id) {
        tables++;
        List<Column> columns = table.columns();
        return new BlockView.Table(
                id,
                "Table " + tables,
                table.caption(),
                BlockView.Width.of(columns.size()),
                columns.stream()
                        .map(column -> new BlockView.HeadView(column.title(), isNumeric(column)))
                        .toList(),
                table.rows().stream().map(row -> row(row, columns)).toList(),
                table.notes());
    }

    private BlockView.RowView row(Row row, List<Column> columns) {
        List<CellView> cells = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            Cell cell = row.cells().get(at);
            Column column = columns.get(at);
            String place = CellView.words(row.cells().get(0).value()) + (at == 0 ? "" : ", " + column.title());
            cells.add(CellView.of(
                    cell,
                    isNumeric(column),
                    cell.link().flatMap(addresses),
                    notes.cite(cell.reasons(), "table " + tables + ": " + place, about(cell, place))));
        }
        return new BlockView.RowView(cells, row.total());
    }

    /** What a listener hears of a link to reasons. It need not read out a long text again: its place will do. */
    private static String about(Cell cell, String place) {
        String words = CellView.words(cell.value());
        return words.length() <= SHORT ? words : Series.shortened(place, SHORT + SHORT);
    }

    private static boolean isNumeric(Column column) {
        return column.holds() == Column.Holds.AMOUNTS;
    }
}
