package org.schooloversight.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Report;

/**
 * Draws reports as spreadsheets (Office Open XML): what the report is, a sheet for each table, and the reasons.
 *
 * <p>Numbers are numbers and days are days, written as in the other drawings; what is missing is a word. No text is a formula, not
 * even once a sheet is saved as CSV: a text that would start one has an apostrophe before it. What a spreadsheet cannot hold as it
 * is, is written as a text: days before 1 March 1900 and numbers of more than 15 digits.
 *
 * <p>The same release gives the same bytes, on any machine: all times in the file are the day by which the report's evidence was
 * known, or fixed, and nothing in it is compressed.
 */
public final class Workbooks {

    private Workbooks() {}

    /**
     * Draws a report.
     *
     * @param release  what the audience may read, not null
     * @param out  where the file goes, not closed here, not null
     * @throws IOException if it cannot be written
     */
    public static void write(Release release, OutputStream out) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        Report report = release.report();
        // Closing would finish the workbook; one that failed half way must not hide why.
        Workbook workbook = new Workbook(made, "School Oversight", null);
        workbook.properties().setTitle(SheetText.of(report.title())).setSubject(SheetText.of(report.subject()));
        draw(release, workbook);
        workbook.finish();
        SteadyZip.copy(made.toByteArray(), report.asOf().knownBy(), out);
    }

    private static void draw(Release release, Workbook workbook) {
        Sheet about = new Sheet(workbook.newWorksheet(SheetNames.ABOUT));
        SheetNames names = new SheetNames();
        Map<String, String> sheets = new LinkedHashMap<>();
        ReasonsSheet reasons = new ReasonsSheet();
        tables(release.report()).forEach(table -> {
            String name = names.named(table);
            sheets.put(table.id(), name);
            new TableSheet(new Sheet(workbook.newWorksheet(name)), table, reasons).write();
        });
        new AboutSheet(about, sheets).write(release, !reasons.isEmpty());
        reasons.write(new Sheet(workbook.newWorksheet(SheetNames.REASONS)));
    }

    private static Stream<Block.Table> tables(Report report) {
        return report.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .map(block -> block instanceof Block.Chart chart ? chart.table() : block)
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast);
    }
}
