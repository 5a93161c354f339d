package org.schooloversight.reporting.build;

import java.util.List;
import java.util.stream.Stream;
import org.schooloversight.core.law.Check;
import org.schooloversight.reporting.disclosure.Disclosure;
import org.schooloversight.reporting.disclosure.DisclosureRules;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Row;

/** Looks up what stands in which row and column of a report as an audience may read it. */
final class Tables {

    private final Report report;

    private Tables(Report report) {
        this.report = report;
    }

    static Tables of(Report report, Audience audience) {
        Release release = Disclosure.by(new DisclosureRules(5, false, Check.unchecked("made up for a test")))
                .release(report, audience);
        return new Tables(release.report());
    }

    static Tables ofPublic(Report report) {
        return of(report, Audience.PUBLIC);
    }

    /** Every piece of the report that is a table or has one. */
    List<Block.Table> all() {
        return report.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .flatMap(Tables::table)
                .toList();
    }

    private static Stream<Block.Table> table(Block block) {
        if (block instanceof Block.Chart chart) {
            return Stream.of(chart.table());
        }
        return block instanceof Block.Table table ? Stream.of(table) : Stream.empty();
    }

    Block.Table table(String id) {
        return all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table '" + id + "' in "
                        + all().stream().map(Block.Table::id).toList()));
    }

    /** The names of the rows. */
    List<String> rows(String table) {
        return table(table).rows().stream()
                .map(row -> row.cells().get(0).value().words())
                .toList();
    }

    /** What stands in a row from the second column on. */
    List<String> row(String table, String row) {
        return find(table, row).cells().stream()
                .skip(1)
                .map(cell -> cell.value().words())
                .toList();
    }

    /** What stands in every row, from the first column on. */
    List<List<String>> lines(String table) {
        return table(table).rows().stream()
                .map(row ->
                        row.cells().stream().map(cell -> cell.value().words()).toList())
                .toList();
    }

    String words(String table, String row, String column) {
        return cell(table, row, column).value().words();
    }

    Cell cell(String table, String row, String column) {
        List<String> ids = table(table).columns().stream()
                .map(org.schooloversight.reporting.document.Column::id)
                .toList();
        if (!ids.contains(column)) {
            throw new AssertionError("no column '" + column + "' in " + ids);
        }
        return find(table, row).cells().get(ids.indexOf(column));
    }

    private Row find(String table, String row) {
        return table(table).rows().stream()
                .filter(each -> each.cells().get(0).value().words().equals(row))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row '" + row + "' in " + rows(table)));
    }
}
