package org.schooloversight.reporting.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of words. In plain text its columns are aligned, and a cell that is long goes on in the next line.
 *
 * @param header  the names of the columns
 * @param rows  the rows, each with a cell for each column
 */
record TextTable(List<String> header, List<List<String>> rows) {

    private static final String BETWEEN = "  ";

    /** No column becomes narrower than this, however many there are. */
    private static final int NARROWEST = 6;

    TextTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Adds the table, set in, and no wider than a width. */
    void write(StringBuilder text, String indent, int width) {
        int[] widths = widths(width - indent.length());
        row(text, indent, header, widths);
        List<String> rule = Arrays.stream(widths).mapToObj("-"::repeat).toList();
        text.append(indent).append(String.join(BETWEEN, rule)).append('\n');
        rows.forEach(row -> row(text, indent, row, widths));
    }

    private int[] widths(int available) {
        int[] widths = new int[header.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    length(header.get(i)),
                    rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0));
        }
        int room = available - BETWEEN.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static void row(StringBuilder text, String indent, List<String> cells, int[] widths) {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            lines.add(wrapped(cells.get(i), widths[i]));
        }
        int most = lines.stream().mapToInt(List::size).max().orElse(0);
        for (int n = 0; n < most; n++) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < widths.length; i++) {
                String cell = n < lines.get(i).size() ? lines.get(i).get(n) : "";
                line.append(cell)
                        .append(" ".repeat(Math.max(0, widths[i] - length(cell))))
                        .append(BETWEEN);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
    }

    /** Breaks a cell between words; a word longer than the column is broken too. */
    private static List<String> wrapped(String cell, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Lines.words(cell)) {
            int[] left = word.codePoints().toArray();
            while (left.length > 0) {
                if (!line.isEmpty() && length(line) + 1 + left.length > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                int taken = Math.min(left.length, width);
                line.append(line.isEmpty() ? "" : " ").append(new String(left, 0, taken));
                left = Arrays.copyOfRange(left, taken, left.length);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence words) {
        return (int) words.codePoints().count();
    }

    /** Returns the table as Markdown has it, set in. */
    String markdown(String indent) {
        return line(indent, header)
                + line(indent, header.stream().map(each -> "---").toList())
                + rows.stream().map(row -> line(indent, row)).collect(Collectors.joining());
    }

    private static String line(String indent, List<String> cells) {
        return cells.stream()
                .map(each -> each.equals("---") ? each : PolicyMarkdown.escaped(each))
                .collect(Collectors.joining(" | ", indent + "| ", " |\n"));
    }
}
