package org.schooloversight.reporting.render;

import java.util.List;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Row;

/**
 * Writes reports as plain text for a terminal. A table that is narrow enough is drawn as one; of a wider one each row is told cell by cell.
 * Reasons are numbered in the order in which they are first needed, and listed at the end.
 */
public final class ReportText {

    private static final String GAP = "  ";

    private final StringBuilder text = new StringBuilder();
    private final ReasonNumbers reasons = new ReasonNumbers();

    private ReportText() {}

    /**
     * Writes a report.
     *
     * @param release  what the audience may read, not null
     * @return the text, each line ended, not null
     */
    public static String document(Release release) {
        ReportText document = new ReportText();
        document.write(release);
        return document.text.toString();
    }

    private void write(Release release) {
        Report report = release.report();
        Lines.line(text, "", report.title());
        Lines.line(text, "", ReportMarkdown.about(release));
        for (Part part : report.parts()) {
            heading(part.title());
            part.blocks().forEach(this::block);
        }
        dates(report.dates());
        sentences("What is left out or withheld", release.withheld());
        sentences("What this rests on", report.restsOn());
        List<String> because = reasons.words();
        if (!because.isEmpty()) {
            heading("Reasons");
            for (int i = 0; i < because.size(); i++) {
                Lines.line(text, "  [" + (i + 1) + "] ", because.get(i));
            }
        }
    }

    private void heading(String words) {
        text.append('\n');
        Lines.line(text, "", words);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            if (!paragraph.text().isBlank()) {
                Lines.line(text, GAP, paragraph.text());
            }
        } else if (block instanceof Block.Points points) {
            points.items().forEach(each -> Lines.line(text, "  - ", each));
        } else if (block instanceof Block.Chart chart) {
            table(chart.table());
        } else if (block instanceof Block.Table table) {
            table(table);
        }
    }

    private void table(Block.Table table) {
        Lines.line(text, GAP, table.caption() + (table.rows().isEmpty() ? ": none" : ":"));
        List<List<String>> rows = table.rows().stream().map(this::cells).toList();
        int[] widths = widths(table.columns(), rows);
        int width = 2;
        for (int each : widths) {
            width += each + GAP.length();
        }
        if (width <= Lines.WIDTH && !rows.isEmpty()) {
            row(table.columns().stream().map(ReportText::heading).toList(), table.columns(), widths);
            rows.forEach(row -> row(row, table.columns(), widths));
        } else {
            rows.forEach(row -> told(row, table.columns()));
        }
        table.notes().forEach(note -> Lines.line(text, GAP, note));
    }

    private List<String> cells(Row row) {
        return row.cells().stream()
                .map(cell -> oneLine(cell.value().words()) + reasons.marks(cell.reasons(), "[", "]"))
                .toList();
    }

    private static String oneLine(String words) {
        return String.join(" ", Lines.words(words));
    }

    private static String heading(Column column) {
        return oneLine(column.title());
    }

    private static int[] widths(List<Column> columns, List<List<String>> rows) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = heading(columns.get(i)).length();
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return widths;
    }

    private void row(List<String> cells, List<Column> columns, int[] widths) {
        StringBuilder line = new StringBuilder(GAP);
        for (int i = 0; i < widths.length; i++) {
            String pad = " ".repeat(widths[i] - cells.get(i).length());
            boolean number = columns.get(i).holds() == Column.Holds.AMOUNTS;
            line.append(GAP).append(number ? pad + cells.get(i) : cells.get(i) + pad);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private void told(List<String> cells, List<Column> columns) {
        Lines.line(text, "  * ", cells.get(0));
        for (int i = 1; i < cells.size(); i++) {
            Lines.line(text, "      ", columns.get(i).title() + ": " + cells.get(i));
        }
    }

    private void dates(List<DatedEntry> dates) {
        if (!dates.isEmpty()) {
            heading("Dates");
            dates.forEach(each -> Lines.line(
                    text,
                    "  - ",
                    EnglishDates.full(each.day()) + ": " + each.title() + " (" + ReportMarkdown.words(each.standing())
                            + ")"));
        }
    }

    private void sentences(String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            heading(title);
            sentences.forEach(each -> Lines.line(text, "  - ", each));
        }
    }
}
