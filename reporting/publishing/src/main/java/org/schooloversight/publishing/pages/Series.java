package org.schooloversight.publishing.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Unit;
import org.schooloversight.reporting.document.Value;

/**
 * A column of a chart.
 *
 * @param title  the heading of the column
 * @param cells  the cells, one for each row that is drawn
 */
record Series(String title, List<Cell> cells) {

    /** Finds the columns that are drawn; one that was withheld altogether is not there. */
    static List<Series> of(Block.Chart chart) {
        List<Column> columns = chart.table().columns();
        List<Row> rows = rows(chart);
        List<Series> all = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            int column = at;
            if (chart.columns().contains(columns.get(at).id())) {
                all.add(new Series(
                        columns.get(at).title(),
                        rows.stream().map(row -> row.cells().get(column)).toList()));
            }
        }
        return all;
    }

    static List<String> names(Block.Chart chart) {
        return rows(chart).stream()
                .map(row -> row.cells().get(0).value().words())
                .toList();
    }

    /** Leaves out sums, beside which the parts would look small. */
    private static List<Row> rows(Block.Chart chart) {
        return chart.table().rows().stream().filter(row -> !row.total()).toList();
    }

    Optional<Value.Amount> at(int row) {
        return cells.get(row).value() instanceof Value.Amount amount ? Optional.of(amount) : Optional.empty();
    }

    static List<BigDecimal> figures(List<Series> all) {
        return amounts(all).map(Value.Amount::value).toList();
    }

    static Unit unit(List<Series> all) {
        return amounts(all).map(Value.Amount::unit).findFirst().orElse(Unit.COUNT);
    }

    private static Stream<Value.Amount> amounts(List<Series> all) {
        return all.stream()
                .flatMap(each -> each.cells().stream())
                .map(Cell::value)
                .filter(Value.Amount.class::isInstance)
                .map(Value.Amount.class::cast);
    }

    /** Shortens a text for a drawing, where it cannot be broken; the table has it in full. */
    static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
