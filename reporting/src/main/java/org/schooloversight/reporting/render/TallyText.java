package org.schooloversight.reporting.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        CountTable table = new CountTable(names);
        withTotals(tally).forEach((title, counts) -> table.row(title, counts, ""));
        return table.text();
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
}
