package org.schooloversight.reporting.render;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Unit;
import org.schooloversight.reporting.document.Value;

/**
 * Writes the tables of a report as CSV (RFC 4180), each by itself.
 *
 * <p>A number is written without commas, and its unit stands in the heading; a day is written as {@code 2026-09-07}; where there is no
 * value stands why. The last column has the reasons. A text that a spreadsheet would take for a formula is written with an apostrophe
 * before it.
 */
public final class ReportCsv {

    private ReportCsv() {}

    /**
     * Lists the tables of a report, with those that charts are drawn from.
     *
     * @param release  what the audience may read, not null
     * @return the tables in their order, unmodifiable, not null
     */
    public static List<Block.Table> tables(Release release) {
        return release.report().parts().stream()
                .flatMap(part -> part.blocks().stream())
                .flatMap(block -> table(block).stream())
                .toList();
    }

    private static Optional<Block.Table> table(Block block) {
        if (block instanceof Block.Chart chart) {
            return Optional.of(chart.table());
        }
        return block instanceof Block.Table table ? Optional.of(table) : Optional.empty();
    }

    /**
     * Writes a header and the rows of a table.
     *
     * @param release  what the audience may read, not null
     * @param table  a table of it, not null
     * @param out  where the rows go, to be written in UTF-8, not closed here, not null
     * @throws InvalidValueException if the table is not one of what the audience may read
     */
    public static void write(Release release, Block.Table table, Writer out) {
        if (!tables(release).contains(table)) {
            throw new InvalidValueException("the table '" + table.id() + "' is not one that "
                    + release.audience().words() + " may read; accepted: the tables of the release");
        }
        List<Optional<Unit>> units = IntStream.range(0, table.columns().size())
                .mapToObj(column -> unit(table, column))
                .toList();
        List<String> header = new ArrayList<>();
        for (int column = 0; column < units.size(); column++) {
            header.add(table.columns().get(column).title()
                    + units.get(column).map(ReportCsv::words).orElse(""));
        }
        header.add("reasons");
        SafeCsv csv = new SafeCsv(out, header);
        table.rows().forEach(row -> csv.writeHarmless(cells(row, units)));
    }

    /** Returns the unit of the numbers of a column, if it is one. */
    private static Optional<Unit> unit(Block.Table table, int column) {
        List<Unit> units = table.rows().stream()
                .map(row -> row.cells().get(column).value())
                .flatMap(value -> value instanceof Value.Amount amount ? Stream.of(amount.unit()) : Stream.empty())
                .distinct()
                .toList();
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }

    private static String words(Unit unit) {
        return switch (unit) {
            case COUNT, SCORE, SIGNED_SCORE -> "";
            case PERCENT -> " (%)";
            case PERCENTAGE_POINTS -> " (percentage points)";
            case PER_HUNDRED -> " (per 100)";
            case POUNDS -> " (£)";
        };
    }

    private static List<String> cells(Row row, List<Optional<Unit>> units) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < units.size(); column++) {
            cells.add(plain(row.cells().get(column).value(), units.get(column)));
        }
        cells.add(SpreadsheetText.of(row.cells().stream()
                .map(Cell::reasons)
                .flatMap(List::stream)
                .distinct()
                .map(ReportCsv::words)
                .collect(Collectors.joining("; "))));
        return cells;
    }

    private static String plain(Value value, Optional<Unit> unit) {
        if (value instanceof Value.Amount amount) {
            String number = amount.value().toPlainString();
            return unit.isPresent() ? number : SpreadsheetText.of(number + words(amount.unit()));
        }
        return value instanceof Value.Day day ? day.day().toString() : SpreadsheetText.of(value.words());
    }

    /** Writes a reason with the clauses that it applies, and where its evidence comes from. */
    static String words(Reason reason) {
        String sources = Stream.concat(reason.cites().stream().map(Object::toString), reason.evidence().stream())
                .collect(Collectors.joining("; "));
        return sources.isEmpty() ? reason.text() : reason.text() + " [" + sources + "]";
    }
}
