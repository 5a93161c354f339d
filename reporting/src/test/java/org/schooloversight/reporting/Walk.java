package org.schooloversight.reporting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Check;
import org.schooloversight.reporting.disclosure.Disclosure;
import org.schooloversight.reporting.disclosure.DisclosureRules;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;

/** Walks over all that an audience reads of a report. */
public final class Walk {

    private static final Disclosure DISCLOSURE =
            Disclosure.by(new DisclosureRules(5, false, Check.unchecked("made up")));

    private Walk() {}

    public static Report released(Report report, Audience audience) {
        return DISCLOSURE.release(report, audience).report();
    }

    /** Returns the sensitivities that an audience reads, by the rules of the house. */
    private static Set<Sensitivity> read(Report report, Audience audience) {
        return switch (audience) {
            case INTERNAL -> EnumSet.allOf(Sensitivity.class);
            case OPERATIONAL_GROUP -> EnumSet.of(Sensitivity.OPEN, Sensitivity.ABOUT_A_SCHOOL);
            case SCHOOL ->
                report.about().isPresent()
                        ? EnumSet.of(Sensitivity.OPEN, Sensitivity.ABOUT_A_SCHOOL)
                        : EnumSet.of(Sensitivity.OPEN);
            case BOARD, PUBLIC -> EnumSet.of(Sensitivity.OPEN);
        };
    }

    /** Returns every text of what is released to an audience and marked as something that it may read. */
    public static List<String> texts(Report full, Audience audience) {
        Report report = released(full, audience);
        Set<Sensitivity> read = read(full, audience);
        List<String> texts = new ArrayList<>(List.of(report.title(), report.subject()));
        texts.addAll(report.restsOn());
        report.parts().forEach(part -> {
            texts.add(part.title());
            part.blocks().stream()
                    .filter(block -> read.contains(block.sensitivity()))
                    .forEach(block -> block(texts, block, read));
        });
        for (DatedEntry each : report.dates()) {
            if (read.contains(each.sensitivity())) {
                texts.addAll(List.of(each.uid(), each.title(), each.day().toString()));
                reasons(texts, each.reasons());
            }
        }
        return texts;
    }

    private static void block(List<String> texts, Block block, Set<Sensitivity> read) {
        if (block instanceof Block.Paragraph paragraph) {
            texts.add(paragraph.text());
        } else if (block instanceof Block.Points points) {
            texts.addAll(points.items());
        } else if (block instanceof Block.Chart chart) {
            block(texts, chart.table(), read);
        } else if (block instanceof Block.Table table) {
            texts.add(table.caption());
            texts.addAll(table.notes());
            for (int i = 0; i < table.columns().size(); i++) {
                Column column = table.columns().get(i);
                if (read.contains(column.sensitivity())) {
                    texts.add(column.title());
                    for (Row row : table.rows()) {
                        if (read.contains(row.sensitivity())) {
                            cell(texts, row.cells().get(i));
                        }
                    }
                }
            }
        }
    }

    private static void cell(List<String> texts, Cell cell) {
        texts.add(cell.value().words());
        cell.link().ifPresent(link -> texts.add(link.toString()));
        reasons(texts, cell.reasons());
    }

    private static void reasons(List<String> texts, List<Reason> reasons) {
        for (Reason each : reasons) {
            texts.add(each.text());
            each.cites().forEach(cite -> texts.add(cite.toString()));
            texts.addAll(each.evidence());
        }
    }

    public static Stream<Block.Table> tables(Report report) {
        return report.parts().stream().flatMap(part -> part.blocks().stream()).flatMap(block -> {
            if (block instanceof Block.Chart chart) {
                return Stream.of(chart.table());
            }
            return block instanceof Block.Table table ? Stream.of(table) : Stream.of();
        });
    }

    public static Block.Table table(Report report, String id) {
        return tables(report)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + id + " in "
                        + tables(report).map(Block.Table::id).toList()));
    }

    /** Returns the cells of a column, in the order of the rows. */
    public static List<Cell> column(Block.Table table, String id) {
        int index = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no column " + id));
        return table.rows().stream().map(row -> row.cells().get(index)).toList();
    }

    public static List<String> words(Block.Table table, String id) {
        return column(table, id).stream().map(each -> each.value().words()).toList();
    }

    /** Returns the number in a row, named by its first cell, of a column. */
    public static long number(Block.Table table, String row, String column) {
        return Long.parseLong(cell(table, row, column).value().words());
    }

    public static Cell cell(Block.Table table, String row, String column) {
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.rows().get(i).cells().get(0).value().words().equals(row)) {
                return column(table, column).get(i);
            }
        }
        throw new AssertionError("no row " + row);
    }
}
