package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.all;
import static org.schooloversight.reporting.build.SupportPieces.inConfidence;
import static org.schooloversight.reporting.build.SupportPieces.open;
import static org.schooloversight.reporting.build.SupportPieces.schools;
import static org.schooloversight.reporting.build.SupportPieces.texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.policy.PolicyHeader;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.model.PolicyChange;
import org.schooloversight.reporting.words.ComparisonWords;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.triggers.analysis.Comparison;
import org.schooloversight.triggers.analysis.Example;
import org.schooloversight.triggers.analysis.PortfolioComparison;
import org.schooloversight.triggers.analysis.PortfolioComparison.Flow;

/** Lays out what would change if the programme changed. */
public final class PolicyComparisonReport {

    /** The kind of report. */
    public static final ReportId ID = ReportId.of("policy-comparison");

    private PolicyComparisonReport() {}

    /**
     * Lays out the change.
     *
     * @param change  the change, not null
     * @param head  what the reports of the set have in common, not null
     * @return the report, with everything in it, not null
     */
    public static Report report(PolicyChange change, ReportHead head) {
        Comparison comparison = change.comparison();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("differences", "Where the programmes differ", differences(comparison)));
        change.portfolio().ifPresent(portfolio -> {
            parts.add(new Part("flows", "Schools from tier to tier", List.of(flows(portfolio))));
            parts.add(new Part("schools", "The schools that move", moved(portfolio)));
        });
        if (change.portfolio().isEmpty()) {
            parts.add(new Part("flows", "Schools from tier to tier", List.of(Block.read("No schools were compared."))));
        }
        parts.addAll(SensitivityParts.of(change));
        return Report.builder()
                .id(ID)
                .title("Two programmes compared")
                .subject(head.subject())
                .asOf(comparison.asOf())
                .addAllAudiences(EnumSet.complementOf(EnumSet.of(Audience.SCHOOL)))
                .addAllParts(parts)
                .addRestsOn(restsOn("Before: ", comparison.before()), restsOn("After: ", comparison.after()))
                .addAllRestsOn(head.restsOn())
                .build();
    }

    private static String restsOn(String when, PolicyHeader policy) {
        return when + policy.title() + ", version " + policy.version() + ". " + SupportPieces.checked(policy.check());
    }

    private static List<Block> differences(Comparison comparison) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.read("Before: " + comparison.before().title() + ", version "
                + comparison.before().version() + ". After: "
                + comparison.after().title() + ", version "
                + comparison.after().version() + "."));
        blocks.add(Block.read(ComparisonWords.over(comparison)));
        blocks.add(Block.read(ComparisonWords.summary(comparison)));
        if (!comparison.differences().isEmpty()) {
            blocks.add(open(
                    "differences",
                    "What the programmes give otherwise, with the smallest made-up school that shows it",
                    List.of(
                            Column.ofWords("before", "Before"),
                            Column.ofWords("after", "After"),
                            Column.ofWords("example", "For example if"),
                            Column.ofWords("readings", "If open points are read so"),
                            Column.ofWords("not-shown", "Not shown by the example alone")),
                    // what moves a school for certain is told before what only leaves more open, or less
                    comparison.differences().stream()
                            .sorted(Comparator.comparing(each ->
                                    !each.from().isPlaced() || !each.to().isPlaced()))
                            .map(PolicyComparisonReport::difference)
                            .toList()));
        }
        if (!comparison.obstacles().isEmpty()) {
            blocks.add(Block.read(ComparisonWords.OBSTACLES));
            blocks.add(open(comparison.obstacles()));
        }
        return blocks;
    }

    private static Row difference(Comparison.Difference each) {
        Example example = each.example();
        List<String> readings = new ArrayList<>();
        example.readings().forEach((reading, option) -> readings.add(reading + " is read as " + option));
        List<Reason> reasons = SupportPieces.because(
                "Both programmes were asked about the same made-up school; it has no more than it needs to show this.",
                List.of());
        return Row.of(List.of(
                Cell.of(each.from().toString()).because(reasons),
                Cell.of(each.to().toString()).because(reasons),
                all(example.words(), "nothing about it needs mention"),
                readings.isEmpty() ? Cell.of(Absence.NOT_APPLICABLE, "as set") : all(readings, ""),
                all(example.notShown(), "nothing")));
    }

    private static Block flows(PortfolioComparison portfolio) {
        // not in the order of their counts, which would tell how large a withheld one can be
        List<Flow> flows = portfolio.flows().stream()
                .sorted(Comparator.comparing((Flow each) -> each.from().toString())
                        .thenComparing(each -> each.to().toString()))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Flow each : flows) {
            boolean stays = each.from().equals(each.to());
            rows.add(Row.of(List.of(
                    Cell.of(each.from().toString()),
                    Cell.of(each.to().toString()),
                    Cell.of(stays ? "stay" : "move"),
                    Cell.of(each.schools())
                            .because(SupportPieces.because(
                                    "Counted are schools that the programme before gives '" + each.from()
                                            + "' and the programme after '" + each.to() + "'.",
                                    List.of())))));
        }
        rows.add(Row.ofTotals(
                List.of(Cell.of("All"), Cell.of("All"), Cell.of("stay or move"), Cell.of(portfolio.schools()))));
        return open(
                "flows",
                "Schools by their tiers before and after",
                List.of(
                        Column.ofWords("before", "Before"),
                        Column.ofWords("after", "After"),
                        Column.ofWords("move", "Stay or move"),
                        schools("schools", "Schools")),
                rows);
    }

    private static List<Block> moved(PortfolioComparison portfolio) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.read(SupportPieces.NAMED_IN_CONFIDENCE));
        if (portfolio.moved().isEmpty()) {
            blocks.add(inConfidence("No school moves."));
            return blocks;
        }
        blocks.add(inConfidence(
                "moved",
                "The schools that move, and why they are where they are",
                List.of(
                        Column.ofWords("school", "School"),
                        Column.ofWords("urn", "URN"),
                        Column.ofWords("kind", "Kind"),
                        Column.ofWords("before", "Before"),
                        Column.ofWords("after", "After"),
                        Column.ofWords("why-before", "Why before"),
                        Column.ofWords("why-after", "Why after")),
                portfolio.moved().stream().map(PolicyComparisonReport::moved).toList()));
        return blocks;
    }

    private static Row moved(PortfolioComparison.Moved each) {
        return Row.of(List.of(
                        SupportPieces.school(each.school()),
                        Cell.of(each.school().urn().toString()),
                        Cell.of(Phrases.title(each.school().kind().words())),
                        Cell.of(each.from().toString()).because(each.before()),
                        Cell.of(each.to().toString()).because(each.after()),
                        why(each.before()),
                        why(each.after())))
                .inConfidence();
    }

    private static Cell why(List<Reason> reasons) {
        return reasons.isEmpty()
                ? Cell.of(Absence.NOT_KNOWN, "no reason given")
                : Cell.of(texts(reasons)).because(reasons);
    }
}
