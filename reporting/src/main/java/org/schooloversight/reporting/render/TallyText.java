package org.schooloversight.reporting.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.schooloversight.reporting.model.TierTally;

/** Writes a tally of tiers as a table of text. */
public final class TallyText {

    private TallyText() {}

    /**
     * Writes a tally.
     *
     * @param tally  the tally, not null
     * @return the table, several lines, each ended, not null
     */
    public static String table(TierTally tally) {
        List<String> titles = new ArrayList<>(tally.columns());
        titles.add("total");
        List<List<String>> heads = titles.stream().map(TallyText::broken).toList();
        List<Integer> widths = heads.stream()
                .map(parts -> parts.stream().mapToInt(String::length).max().orElse(0))
                .toList();
        int first =
                tally.rows().keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder text = new StringBuilder();
        int height = heads.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            List<String> cells = new ArrayList<>();
            for (List<String> parts : heads) {
                int part = line - (height - parts.size());
                cells.add(part < 0 ? "" : parts.get(part));
            }
            row(text, first, "", widths, cells);
        }
        List<Long> totals = new ArrayList<>(Collections.nCopies(titles.size(), 0L));
        tally.rows().forEach((title, counts) -> {
            List<Long> summed = new ArrayList<>(counts);
            summed.add(counts.stream().mapToLong(Long::longValue).sum());
            for (int i = 0; i < summed.size(); i++) {
                totals.set(i, totals.get(i) + summed.get(i));
            }
            row(text, first, title, widths, summed);
        });
        row(text, first, "total", widths, totals);
        return text.toString();
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
