package org.schooloversight.reporting.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays out a table of numbers, each row with a title before it, or with words above it that may be long. */
final class CountTable {

    private record Row(String title, List<String> cells, String words) {}

    private final List<String> names;
    private final List<Row> rows = new ArrayList<>();

    /** Makes a table by the names of its columns. */
    CountTable(List<String> names) {
        this.names = names;
    }

    void row(String title, List<?> cells, String words) {
        rows.add(new Row(title, cells.stream().map(Object::toString).toList(), words));
    }

    String text() {
        List<List<String>> heads = names.stream().map(CountTable::broken).toList();
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int column = i;
            Stream<String> cells = rows.stream().map(row -> row.cells().get(column));
            widths.add(widest(Stream.concat(heads.get(i).stream(), cells)));
        }
        int first = widest(rows.stream().map(Row::title));
        StringBuilder text = new StringBuilder();
        int height = heads.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            int at = line - height;
            List<String> cells = heads.stream()
                    .map(parts -> parts.size() + at < 0 ? "" : parts.get(parts.size() + at))
                    .toList();
            line(text, " ".repeat(first), widths, cells);
        }
        for (Row row : rows) {
            if (!row.words().isEmpty()) {
                Lines.line(text, "", row.words());
            }
            line(text, row.title() + " ".repeat(first - row.title().length()), widths, row.cells());
        }
        return text.toString();
    }

    private static int widest(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0);
    }

    /** Breaks a name after its hyphens, so that a column is no wider than its longest word. */
    private static List<String> broken(String name) {
        return List.of(name.split("(?<=-)", -1));
    }

    private static void line(StringBuilder text, String title, List<Integer> widths, List<String> cells) {
        StringBuilder line = new StringBuilder(title);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            line.append("  ")
                    .append(" ".repeat(Math.max(0, widths.get(i) - cell.length())))
                    .append(cell);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }
}
