package org.schooloversight.publishing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Value;

/** The first sheet: what the report is, what is in it with the texts between the tables, and what it rests on. */
final class AboutSheet {

    private static final int TEXT = 1;

    private final Sheet sheet;
    private final Map<String, String> sheets;
    private int row;

    /** Takes the names of the sheets by the ids of their tables. */
    AboutSheet(Sheet sheet, Map<String, String> sheets) {
        this.sheet = sheet;
        this.sheets = sheets;
        sheet.width(0, 28);
        sheet.width(TEXT, 100);
    }

    void write(Release release, boolean withReasons) {
        Report report = release.report();
        sheet.title(row++, report.title());
        entry("About", report.subject());
        report.about().ifPresent(urn -> entry("URN", urn.toString()));
        entry("For", release.audience().words());
        asOf(report.asOf());
        report.parts().forEach(this::part);
        if (withReasons) {
            row++;
            link(
                    "Reasons",
                    "Why each figure is what it is. A cell that has reasons leads to them.",
                    SheetNames.REASONS);
        }
        entries("Withheld", release.withheld(), "Nothing was withheld.");
        entries("What it rests on", report.restsOn(), "Nothing was named.");
    }

    private void asOf(AsOf asOf) {
        sheet.heading(row, 0, "As of");
        sheet.value(row++, TEXT, new Value.Day(asOf.effectiveOn()));
        sheet.heading(row, 0, "With what was known by");
        sheet.value(row++, TEXT, new Value.Day(asOf.knownBy()));
    }

    private void part(Part part) {
        row++;
        sheet.heading(row++, 0, part.title());
        part.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            sheet.text(row++, TEXT, paragraph.text());
        } else if (block instanceof Block.Points points) {
            for (int i = 0; i < points.items().size(); i++) {
                sheet.text(
                        row++,
                        TEXT,
                        (points.numbered() ? i + 1 + ". " : "\u2022 ")
                                + points.items().get(i));
            }
        } else if (block instanceof Block.Chart chart) {
            table(chart.table());
        } else if (block instanceof Block.Table table) {
            table(table);
        }
    }

    private void table(Block.Table table) {
        String name = Objects.requireNonNull(sheets.get(table.id()), table.id());
        link("Sheet " + name, table.caption(), name);
    }

    private void link(String label, String text, String to) {
        sheet.text(row, 0, label);
        sheet.link(row, TEXT, to, "A1");
        sheet.text(row, TEXT, text);
        sheet.looksLikeALink(row++, TEXT);
    }

    private void entry(String label, String text) {
        sheet.heading(row, 0, label);
        sheet.text(row++, TEXT, text);
    }

    private void entries(String label, List<String> texts, String none) {
        row++;
        sheet.heading(row, 0, label);
        if (texts.isEmpty()) {
            sheet.missing(row++, TEXT, none);
        }
        texts.forEach(text -> sheet.text(row++, TEXT, text));
    }
}
