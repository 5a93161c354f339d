package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.Lines.line;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.style.Text;
import org.schooloversight.reporting.words.ComparisonWords;
import org.schooloversight.triggers.analysis.Comparison;
import org.schooloversight.triggers.analysis.PortfolioComparison;
import org.schooloversight.triggers.assess.PossibleTiers;

/** Writes in plain English how two policies differ: over all evidence, and over real schools. */
public final class ComparisonText {

    /** The number of pairs up to which each has its example; the JSON form has them all. */
    private static final int IN_FULL = 12;

    private static final String SCHOOLS = "schools";

    private ComparisonText() {}

    /**
     * Writes a comparison over all evidence.
     *
     * @param comparison  the comparison, not null
     * @return the text, several lines, each ended, not null
     */
    public static String full(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "",
                "Before: " + comparison.before() + " (" + comparison.before().title() + ")");
        line(
                text,
                "",
                "After:  " + comparison.after() + " (" + comparison.after().title() + ")");
        line(text, "  ", ComparisonWords.over(comparison));
        line(text, "  ", ComparisonWords.summary(comparison));
        // what moves a school for certain is told before what only leaves more open, or less
        List<Comparison.Difference> differences = comparison.differences().stream()
                .sorted(Comparator.comparing(
                        each -> !each.from().isPlaced() || !each.to().isPlaced()))
                .toList();
        int open = 0;
        for (Comparison.Difference each : differences) {
            boolean certain = each.from().isPlaced() && each.to().isPlaced();
            if (certain || differences.size() <= IN_FULL) {
                line(text.append('\n'), "  ", arrow(each.from(), each.to()) + ", for example if");
                AnalysisLines.example(text, "    ", each.example());
            } else {
                open++;
            }
        }
        if (open > 0) {
            line(
                    text.append('\n'),
                    "  ",
                    AnalysisLines.count(open, "further pair")
                            + " where the evidence leaves open which tier it is; the JSON form has them all.");
        }
        AnalysisLines.obstacles(text, ComparisonWords.OBSTACLES, comparison.obstacles());
        return text.toString();
    }

    /**
     * Writes a comparison over real schools.
     *
     * @param portfolio  the comparison, not null
     * @return the text, several lines, each ended, not null
     */
    public static String full(PortfolioComparison portfolio) {
        StringBuilder text = new StringBuilder();
        int moved = portfolio.moved().size();
        line(
                text,
                "",
                "Of " + AnalysisLines.count(portfolio.schools(), "school") + ", " + (moved == 0 ? "none" : moved)
                        + (moved == 1 ? " moves." : " move."));
        text.append("  ").append(SCHOOLS).append("  before -> after\n");
        for (PortfolioComparison.Flow flow : portfolio.flows()) {
            String number = Integer.toString(flow.schools());
            String pad = " ".repeat(Math.max(0, SCHOOLS.length() - number.length()));
            String flows = flow.from().equals(flow.to()) ? "stay " + flow.from() : arrow(flow.from(), flow.to());
            line(text, "  " + pad + number + "  ", flows);
        }
        for (PortfolioComparison.Moved each : portfolio.moved()) {
            line(
                    text.append('\n'),
                    each.school().urn() + "  ",
                    AnalysisLines.heading(each.school()) + ": " + arrow(each.from(), each.to()));
            reasons(text, "  Before: ", each.before());
            reasons(text, "  After:  ", each.after());
        }
        return text.toString();
    }

    private static String arrow(PossibleTiers from, PossibleTiers to) {
        return from + " -> " + to;
    }

    private static void reasons(StringBuilder text, String title, List<Reason> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        List<Citation> cites = reasons.stream()
                .flatMap(reason -> reason.cites().stream())
                .distinct()
                .toList();
        line(
                text,
                title,
                reasons.stream().map(Reason::text).collect(Collectors.joining(" "))
                        + (cites.isEmpty() ? "" : " [" + Text.list(cites, "and") + "]"));
    }
}
