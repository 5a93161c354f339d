package org.schooloversight.reporting.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.AreaFiguresReader;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.reporting.disclosure.Disclosure;
import org.schooloversight.reporting.disclosure.DisclosureRules;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.Row;

/** Figures to report about an authority, and what stands in the tables of a report. */
public final class AreaReports {

    public static final MeasureCatalogue MEASURES = MeasureCatalogues.bundled();
    public static final LaCode LA = LaCode.of(999);
    public static final AcademicYear YEAR = AcademicYear.starting(2018);
    public static final ReportHead HEAD =
            new ReportHead("Westmarch", AsOf.on(LocalDate.of(2020, 1, 31)), List.of("Figures were given.")); // Friday

    private static final String COLUMNS =
            "la,measure,group,year,value,low,high,pupils,rank,ranked_of,joint,quarter,against_national,published,source";

    private AreaReports() {}

    /** Reads figures from lines such as {@code 999,ks2-rwm-expected,all,2018-19,64}. */
    public static AreaFigures figures(List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        all.add(0, COLUMNS);
        return read(new ByteArrayInputStream(String.join("\n", all).getBytes(StandardCharsets.UTF_8)));
    }

    public static AreaFigures figures(String... lines) {
        return figures(List.of(lines));
    }

    /** Reads figures that must have no problem. */
    static AreaFigures read(InputStream in) {
        try {
            RowsRead<List<AreaFigure>> read =
                    AreaFiguresReader.of(MEASURES, ColumnMapping.bundled()).read("area-figures.csv", in);
            if (!read.problems().isEmpty()) {
                throw new AssertionError(read.problems());
            }
            return AreaFigures.of(read.value());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Report released(Report report, Audience audience) {
        DisclosureRules rules = new DisclosureRules(6, false, Check.unchecked("made up"));
        return Disclosure.by(rules).release(report, audience).report();
    }

    static Stream<Block.Table> tables(Report report) {
        return report.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .flatMap(block -> block instanceof Block.Table table
                        ? Stream.of(table)
                        : block instanceof Block.Chart chart ? Stream.of(chart.table()) : Stream.empty());
    }

    static Block.Table table(Report report, String id) {
        return tables(report)
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + id));
    }

    /** Finds the cell in the only row that begins with some texts. */
    static Cell cell(Block.Table table, String column, String... first) {
        List<Row> rows = table.rows().stream()
                .filter(row -> {
                    for (int i = 0; i < first.length; i++) {
                        if (!row.cells().get(i).value().words().equals(first[i])) {
                            return false;
                        }
                    }
                    return true;
                })
                .toList();
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows " + List.of(first) + " in " + table.id());
        }
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).id().equals(column)) {
                return rows.get(0).cells().get(i);
            }
        }
        throw new AssertionError("no column " + column + " in " + table.id());
    }

    static String words(Block.Table table, String column, String... first) {
        return cell(table, column, first).value().words();
    }
}
