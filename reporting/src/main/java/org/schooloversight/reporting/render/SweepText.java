package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.Lines.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.reporting.words.SweepWords;
import org.schooloversight.triggers.analysis.Sweep;

/** Writes as tables of text how many schools are in each tier as a figure of a policy, or its readings, are varied. */
public final class SweepText {

    private SweepText() {}

    /**
     * Writes what comes of varying a parameter.
     *
     * @param sweep  how many schools are where, not null
     * @return the text, several lines, each ended, not null
     */
    public static String full(Sweep.OfParameter sweep) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "",
                sweep.parameter() + " (" + sweep.title() + "), set to " + number(sweep.set()) + ": "
                        + AnalysisLines.count(sweep.schools(), "school"));
        int borders = sweep.stretches().size() - 1;
        line(
                text,
                "  ",
                borders == 0
                        ? "No school moves, whatever the value."
                        : "Some school moves at " + AnalysisLines.count(borders, "value")
                                + ". The last column counts the schools that are elsewhere than on the line above.");
        text.append('\n');
        CountTable table = new CountTable(names(sweep.stretches().get(0).counts()));
        sweep.stretches()
                .forEach(each -> table.row(
                        (SweepWords.holds(each, sweep.set()) ? "* " : "  ") + SweepWords.stretch(each),
                        cells(each.counts(), each.moved()),
                        ""));
        text.append(table.text());
        line(text.append('\n'), "", "* where the value is that is set");
        AnalysisLines.obstacles(text, SweepWords.OBSTACLES, sweep.obstacles());
        return text.toString();
    }

    /**
     * Writes what comes of varying the readings.
     *
     * @param sweep  how many schools are where, not null
     * @return the text, several lines, each ended, not null
     */
    public static String full(Sweep.OfReadings sweep) {
        StringBuilder text = new StringBuilder();
        line(text, "", SweepWords.ways(sweep) + ": " + AnalysisLines.count(sweep.schools(), "school"));
        line(
                text,
                "  ",
                "Above each line stands what is read otherwise than set. The last column counts the schools that are "
                        + "elsewhere than as the policy is set.");
        text.append('\n');
        Map<ReadingId, OptionId> set = sweep.reads().get(0).readings();
        CountTable table = new CountTable(names(sweep.reads().get(0).counts()));
        for (Sweep.Read read : sweep.reads()) {
            table.row("", cells(read.counts(), read.moved()), SweepWords.otherwise(read, set));
        }
        return text.append(table.text()).toString();
    }

    private static List<String> names(Sweep.Counts counts) {
        List<String> names = new ArrayList<>(columns(counts).keySet());
        names.add("move");
        return names;
    }

    private static Map<String, Integer> columns(Sweep.Counts counts) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        counts.placed().forEach((tier, schools) -> columns.put(tier.value(), schools));
        columns.put(SweepWords.NOT_DECIDED, counts.undecided());
        columns.put(SweepWords.NO_TIER, counts.none());
        return columns;
    }

    private static List<Integer> cells(Sweep.Counts counts, int moved) {
        List<Integer> cells = new ArrayList<>(columns(counts).values());
        cells.add(moved);
        return cells;
    }

    /** Words a stretch; what does not belong to it is outside its ends. */
    private static String number(BigDecimal number) {
        return number.toPlainString();
    }
}
