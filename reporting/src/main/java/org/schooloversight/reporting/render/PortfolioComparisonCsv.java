package org.schooloversight.reporting.render;

import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.triggers.analysis.PortfolioComparison;
import org.schooloversight.triggers.assess.PossibleTiers;

/**
 * Writes as CSV (RFC 4180) which schools two policies place otherwise, one school that moves a row.
 *
 * <p>A text that a spreadsheet would take for a formula is written with an apostrophe before it.
 */
public final class PortfolioComparisonCsv {

    private static final List<String> HEADER = List.of(
            "urn",
            "name",
            "type",
            "kind",
            "before_outcome",
            "before",
            "after_outcome",
            "after",
            "why_before",
            "why_after",
            "clauses_before",
            "clauses_after");

    private PortfolioComparisonCsv() {}

    /**
     * Writes the header and the schools that move.
     *
     * @param comparison  the comparison, not null
     * @param out  where the rows go, not closed here, not null
     */
    public static void write(PortfolioComparison comparison, Writer out) {
        SafeCsv csv = new SafeCsv(out, HEADER);
        for (PortfolioComparison.Moved moved : comparison.moved()) {
            csv.write(List.of(
                    moved.school().urn().toString(),
                    moved.school().name(),
                    moved.school().type().name(),
                    moved.school().kind().words(),
                    outcome(moved.from()),
                    moved.from().toString(),
                    outcome(moved.to()),
                    moved.to().toString(),
                    join(moved.before(), " ", reason -> Stream.of(reason.text())),
                    join(moved.after(), " ", reason -> Stream.of(reason.text())),
                    join(moved.before(), "; ", reason -> reason.cites().stream()),
                    join(moved.after(), "; ", reason -> reason.cites().stream())));
        }
    }

    private static String outcome(PossibleTiers tiers) {
        return tiers.isPlaced() ? "placed" : tiers.tiers().isEmpty() ? "outside" : "undecided";
    }

    private static String join(List<Reason> reasons, String separator, Function<Reason, Stream<?>> parts) {
        return reasons.stream().flatMap(parts).distinct().map(Object::toString).collect(Collectors.joining(separator));
    }
}
