package org.schooloversight.reporting.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.schooloversight.reporting.model.TierTally;

/** Writes a tally of tiers as a table of text. */
public final class TallyText {

    private static final String TOTAL = "total";

    private TallyText() {}

    /**
     * Writes a tally.
     *
     * @param tally  the tally, not null
     * @return the table, several lines, each ended, not null
     */
    public static String table(TierTally tally) {
        List<String> names = new ArrayList<>(tally.columns());
        names.add(TOTAL);
        List<List<String>> heads = names.stream().map(TallyText::broken).toList();
        Map<String, List<Long>> rows = withTotals(tally);
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int column = i;
            Stream<String> cells =
                    rows.values().stream().map(row -> row.get(column).toString());
            widths.add(widest(Stream.concat(heads.get(i).stream(), cells)));
        }
        int first = widest(rows.keySet().stream());
        StringBuilder text = new StringBuilder();
        int height = heads.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            int at = line - height;
            List<String> cells = heads.stream()
                    .map(parts -> parts.size() + at < 0 ? "" : parts.get(parts.size() + at))
                    .toList();
            row(text, first, "", widths, cells);
        }
        rows.forEach((title, counts) -> row(text, first, title, widths, counts));
        return text.toString();
    }

    /** Adds the total of each row and, as the last row, those of the columns. */
    private static Map<String, List<Long>> withTotals(TierTally tally) {
        Map<String, List<Long>> rows = new LinkedHashMap<>();
        List<Long> totals = new ArrayList<>(Collections.nCopies(tally.columns().size() + 1, 0L));
        tally.rows().forEach((title, counts) -> {
            List<Long> row = new ArrayList<>(counts);
            row.add(counts.stream().mapToLong(Long::longValue).sum());
            for (int i = 0; i < row.size(); i++) {
                totals.set(i, totals.get(i) + row.get(i));
            }
            rows.put(title, row);
        });
        rows.put(TOTAL, totals);
        return rows;
    }

    private static int widest(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0);
    }

    /** Breaks the name of a tier after its hyphens, so that a column is no wider than its longest word. */
    private static List<String> broken(String name) {
        return List.of(name.split("(?<=-)", -1));
    }

    private static void row(StringBuilder text, int first, String title, List<Integer> widths, List<?> cells) {
        StringBuilder line = new StringBuilder(padded(title, first));
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).toString();
            line.append("  ")
                    .append(" ".repeat(Math.max(0, widths.get(i) - cell.length())))
                    .append(cell);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static String padded(String title, int width) {
        return title + " ".repeat(Math.max(0, width - title.length()));
    }
}
