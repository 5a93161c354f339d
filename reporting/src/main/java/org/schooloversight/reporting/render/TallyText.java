package org.schooloversight.reporting.render;

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
        int first =
                tally.rows().keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder text = new StringBuilder(" ".repeat(first));
        tally.columns().forEach(column -> text.append("  ").append(column));
        text.append("  total\n");
        tally.rows().forEach((title, counts) -> {
            text.append(title).append(" ".repeat(first - title.length()));
            row(text, tally, counts);
        });
        List<Long> totals = java.util.stream.IntStream.range(0, tally.columns().size())
                .mapToObj(i -> tally.rows().values().stream()
                        .mapToLong(row -> row.get(i))
                        .sum())
                .toList();
        text.append(" ".repeat(first));
        row(text, tally, totals);
        return text.toString();
    }

    private static void row(StringBuilder text, TierTally tally, List<Long> counts) {
        for (int i = 0; i < counts.size(); i++) {
            cell(text, counts.get(i), tally.columns().get(i).length());
        }
        cell(text, counts.stream().mapToLong(Long::longValue).sum(), "total".length());
        text.append('\n');
    }

    private static void cell(StringBuilder text, long count, int width) {
        String digits = Long.toString(count);
        text.append("  ")
                .append(" ".repeat(Math.max(0, width - digits.length())))
                .append(digits);
    }
}
