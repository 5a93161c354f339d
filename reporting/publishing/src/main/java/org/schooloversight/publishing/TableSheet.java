package org.schooloversight.publishing;

import java.util.List;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Value;

/** Writes a table onto a sheet of its own: the caption, the header, the rows, and what a reader must know of it. */
final class TableSheet {

    private static final int HEADER = 1;
    private static final int NARROWEST = 12;
    private static final int WIDEST = 48;

    private final Sheet sheet;
    private final Block.Table table;
    private final ReasonsSheet reasons;

    TableSheet(Sheet sheet, Block.Table table, ReasonsSheet reasons) {
        this.sheet = sheet;
        this.table = table;
        this.reasons = reasons;
    }

    void write() {
        sheet.title(0, table.caption());
        sheet.header(HEADER, table.columns().stream().map(Column::title).toList(), 1);
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.width(i, width(i));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            write(HEADER + 1 + i, table.rows().get(i));
        }
        if (table.rows().isEmpty()) {
            sheet.missing(HEADER + 1, 0, "Nothing to list.");
        }
        int rows = Math.max(1, table.rows().size());
        sheet.filter(HEADER, rows, table.columns().size());
        for (int i = 0; i < table.notes().size(); i++) {
            sheet.line(HEADER + rows + 2 + i, table.notes().get(i));
        }
    }

    private void write(int row, Row from) {
        for (int i = 0; i < from.cells().size(); i++) {
            Cell cell = from.cells().get(i);
            if (!cell.reasons().isEmpty()) {
                sheet.link(row, i, SheetNames.REASONS, reasons.add(place(row, i, from), cell.reasons()));
            }
            sheet.value(row, i, cell.value());
            if (from.total() && !(cell.value() instanceof Value.Absent)) {
                sheet.bold(row, i);
            }
        }
    }

    private ReasonsSheet.Place place(int row, int column, Row from) {
        return new ReasonsSheet.Place(
                sheet.name(),
                SheetReference.of(row, column),
                from.cells().get(0).value(),
                table.columns().get(column).title(),
                from.cells().get(column).value());
    }

    /** As wide as the longest cell, within limits beyond which texts are wrapped; a heading may always be. */
    private int width(int column) {
        int longest = table.rows().stream()
                .mapToInt(row -> longestLine(row.cells().get(column).value().words()))
                .max()
                .orElse(0);
        int heading = (longestLine(table.columns().get(column).title()) + 1) / 2;
        return Math.max(NARROWEST, Math.min(WIDEST, Math.max(longest, heading) + 2));
    }

    private static int longestLine(String text) {
        return List.of(text.split("\n", -1)).stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
