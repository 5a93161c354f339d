package org.schooloversight.reporting.render;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Row;

/**
 * Writes reports as Markdown with tables, as GitHub has them. Reasons are numbered in the order in which they are first needed, and
 * listed at the end; a chart is written as its table.
 */
public final class ReportMarkdown {

    /** What some readers of Markdown make links or formulas of. */
    private static final Pattern LINKED = Pattern.compile("@|:(?=//)|(?<=(?i:www))\\.|\\$");

    private final StringBuilder text = new StringBuilder();
    private final ReasonNumbers reasons = new ReasonNumbers();
    private boolean afterList;

    private ReportMarkdown() {}

    /**
     * Writes a report.
     *
     * @param release  what the audience may read, not null
     * @return the document, each line ended, not null
     */
    public static String document(Release release) {
        ReportMarkdown document = new ReportMarkdown();
        document.write(release);
        return document.text.toString();
    }

    private void write(Release release) {
        Report report = release.report();
        text.append("# ").append(escaped(report.title())).append('\n');
        paragraph(about(release));
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
            points(because, true);
        }
    }

    /** Says what a report is about, who may read it, and as of when. */
    static String about(Release release) {
        AsOf asOf = release.report().asOf();
        String known = asOf.effectiveOn().equals(asOf.knownBy())
                ? ""
                : ", with what was known by " + EnglishDates.full(asOf.knownBy());
        return release.report().subject() + ". For " + release.audience().words() + ". As of "
                + EnglishDates.full(asOf.effectiveOn()) + known + ".";
    }

    private void heading(String words) {
        text.append("\n## ").append(escaped(words)).append('\n');
        afterList = false;
    }

    private void paragraph(String words) {
        if (!words.isBlank()) {
            text.append('\n').append(escaped(words)).append('\n');
            afterList = false;
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph.text());
        } else if (block instanceof Block.Points points) {
            points(points.items(), points.numbered());
        } else if (block instanceof Block.Chart chart) {
            table(chart.table());
        } else if (block instanceof Block.Table table) {
            table(table);
        }
    }

    /** Adds a list. Two lists in a row are marked differently, or they would be read as one. */
    private void points(List<String> items, boolean numbered) {
        if (items.isEmpty()) {
            return;
        }
        text.append('\n');
        for (int i = 0; i < items.size(); i++) {
            String mark = numbered ? (i + 1) + (afterList ? ")" : ".") : afterList ? "*" : "-";
            text.append(mark).append(' ').append(escaped(items.get(i))).append('\n');
        }
        afterList = !afterList;
    }

    private void table(Block.Table table) {
        text.append("\n### ").append(escaped(table.caption())).append("\n\n");
        row(table.columns().stream().map(each -> escaped(each.title())).toList());
        row(table.columns().stream()
                .map(each -> each.holds() == Column.Holds.AMOUNTS ? "---:" : "---")
                .toList());
        for (Row row : table.rows()) {
            row(row.cells().stream().map(this::cell).toList());
        }
        afterList = false;
        table.notes().forEach(this::paragraph);
    }

    private void row(List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private String cell(Cell cell) {
        return escaped(cell.value().words()) + marks(cell.reasons());
    }

    private String marks(List<Reason> of) {
        return reasons.marks(of, "\\[", "\\]");
    }

    private void dates(List<DatedEntry> dates) {
        if (dates.isEmpty()) {
            return;
        }
        heading("Dates");
        text.append('\n');
        row(List.of("Day", "What", "Standing"));
        row(List.of("---", "---", "---"));
        for (DatedEntry each : dates) {
            row(List.of(
                    EnglishDates.full(each.day()),
                    escaped(each.title()) + marks(each.reasons()),
                    words(each.standing())));
        }
    }

    static String words(DatedEntry.Standing standing) {
        return switch (standing) {
            case CERTAIN -> "certain";
            case NOT_KNOWN_YET -> "not known yet; the earliest that is safe";
            case DONE -> "done";
            case NO_LONGER_DUE -> "no longer due";
        };
    }

    private void sentences(String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            heading(title);
            points(sentences, false);
        }
    }

    /** Makes a text from outside mean nothing but itself, on one line. */
    static String escaped(String words) {
        return LINKED.matcher(PolicyMarkdown.escaped(words)).replaceAll("\\\\$0");
    }
}
