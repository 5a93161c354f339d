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
            String place = "table " + tables + ": " + row.cells().get(0).value().words()
                    + (at == 0 ? "" : ", " + column.title());
            cells.add(CellView.of(
                    cell, isNumeric(column), cell.link().flatMap(addresses), notes.cite(cell.reasons(), place)));
        }
        return new BlockView.RowView(cells, row.total());
    }

    private static boolean isNumeric(Column column) {
        return column.holds() == Column.Holds.AMOUNTS;
    }
}
