package org.schooloversight.reporting.render;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.scenario.Scenario;

/**
 * Writes scenarios as CSV (RFC 4180), one a row, in the form that {@code docs/formats.md} describes: they can be read back.
 *
 * <p>What a policy does not look at is left out, such as the number of a school, figures that were not yet public and inspections'
 * words. There is a column for whatever some scenario has. A text that a spreadsheet would take for a formula is written with an
 * apostrophe before it, which is taken off again when it is read.
 */
public final class ScenarioCsv {

    private static final List<String> FIRST = List.of(
            "scenario",
            "as of",
            "known by",
            "type",
            "phase",
            "low age",
            "high age",
            "pupils",
            "religious character",
            "opened",
            "closed",
            "inspections known",
            "inspections",
            "tier before",
            "in tier since",
            "officer decision");
    private static final List<String> LAST = List.of("expect tier", "expect fired", "expect clear", "expect not known");

    private static final Pattern GUARDED = Pattern.compile("'+" + SpreadsheetText.FORMULA + ".*", Pattern.DOTALL);

    private ScenarioCsv() {}

    /**
     * Writes scenarios with a header.
     *
     * @param scenarios  the scenarios, not null
     * @param policy  the policy that they are about, not null
     * @param out  where they go, not closed here, not null
     */
    public static void write(List<Scenario> scenarios, SupportPolicy policy, Writer out) {
        List<Map<String, String>> rows = scenarios.stream()
                .map(scenario -> ScenarioCells.of(scenario, policy))
                .toList();
        List<String> header = header(rows);
        SafeCsv csv = new SafeCsv(out, header);
        for (Map<String, String> row : rows) {
            csv.write(header.stream()
                    .map(column -> guarded(row.getOrDefault(column, "")))
                    .toList());
        }
    }

    private static List<String> header(List<Map<String, String>> rows) {
        Set<String> used = new TreeSet<>(Set.of("scenario", "type"));
        rows.forEach(row -> used.addAll(row.keySet()));
        Set<String> header = new LinkedHashSet<>(FIRST);
        used.stream().filter(column -> !LAST.contains(column)).forEach(header::add);
        header.addAll(LAST);
        header.retainAll(used);
        return new ArrayList<>(header);
    }

    /** Adds an apostrophe to a text that begins like one with an apostrophe added, so that no text is read back as another. */
    private static String guarded(String text) {
        return GUARDED.matcher(text).matches() ? "'" + text : text;
    }
}
