package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.AreaCells.PUPILS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.model.TargetsReview;
import org.schooloversight.reporting.model.TargetsReview.Reading;
import org.schooloversight.reporting.model.TargetsReview.Reviewed;
import org.schooloversight.reporting.model.TargetsReview.State;

/** Lays out how far the targets of a strategy are reached. */
public final class StrategyTargetsReport {

    /** The id of the report. */
    public static final ReportId ID = ReportId.of("strategy-targets");

    private StrategyTargetsReport() {}

    /**
     * Lays out a review.
     *
     * @param review  the review, not null
     * @param head  what all reports of the set have in common, not null
     * @return the report, not null
     */
    public static Report report(TargetsReview review, ReportHead head) {
        return Report.builder()
                .id(ID)
                .title("Targets of the strategy, by figures up to " + review.latest())
                .subject(head.subject())
                .about(Optional.empty())
                .asOf(head.asOf())
                .addAllAudiences(EnumSet.allOf(Audience.class))
                .addAllParts(List.of(summary(review), targets(review), wanting(review)))
                .addAllRestsOn(head.restsOn())
                .addAllRestsOn(restsOn(review))
                .build();
    }

    private static List<String> restsOn(TargetsReview review) {
        List<String> notes = new ArrayList<>();
        review.targets().stream()
                .map(each -> each.target().check().toString())
                .distinct()
                .forEach(check -> notes.add("Targets were " + check + (check.endsWith(".") ? "" : ".")));
        notes.add(
                "On track means at least as good as a straight line from the baseline year to the target by its day; that"
                        + " the way there is even is an assumption.");
        return notes;
    }

    private static Part summary(TargetsReview review) {
        List<Row> rows = new ArrayList<>();
        for (State state : State.values()) {
            long count = review.targets().stream()
                    .filter(each -> each.state() == state)
                    .count();
            rows.add(Row.of(List.of(Cell.of(state.words()), Cell.of(count))));
        }
        rows.add(Row.ofTotals(List.of(Cell.of("all"), Cell.of(review.targets().size()))));
        return new Part(
                "summary",
                "Summary",
                List.of(new Block.Table(
                        "by-state",
                        "Targets by where they stand",
                        List.of(
                                Column.ofWords("state", "State"),
                                Column.ofCounts("targets", "Targets", Counted.NOTHING_PERSONAL)),
                        rows,
                        List.of(),
                        Sensitivity.OPEN)));
    }

    private static Part targets(TargetsReview review) {
        List<Column> columns = List.of(
                Column.ofWords("target", "Target"),
                AreaCells.hangingOn(PUPILS, Column.ofWords("state", "State")),
                Column.ofDays("due", "By"),
                AreaCells.hangingOn(PUPILS, Column.ofWords("asked", "Asked")),
                AreaCells.hangingOn(PUPILS, Column.ofWords("figure", "Figure")),
                Column.ofWords("year", "Year of the figure"),
                AreaCells.hangingOn(PUPILS, Column.ofWords("expected", "Asked by then, on the way")),
                Column.ofCounts(PUPILS, "Pupils", Counted.PUPILS));
        return new Part(
                "targets",
                "Targets",
                List.of(new Block.Table(
                        "targets",
                        "Where each target stands",
                        columns,
                        review.targets().stream()
                                .map(StrategyTargetsReport::row)
                                .toList(),
                        List.of(),
                        Sensitivity.OPEN)));
    }

    private static Row row(Reviewed each) {
        return Row.of(List.of(
                Cell.of(each.target().title())
                        .because(List.of(new Reason(
                                "The target is set by the strategy.",
                                each.target().cites(),
                                List.of()))),
                Cell.of(each.state().words()).because(each.reasons()),
                Cell.of(each.target().due()),
                AreaCells.words(each.goal(), Reading::words),
                AreaCells.words(each.figure(), Reading::words),
                each.year()
                        .map(AcademicYear::toString)
                        .map(Cell::of)
                        .orElseGet(() -> Cell.of(Absence.NOT_APPLICABLE, "none")),
                AreaCells.words(each.expected(), Reading::words),
                AreaCells.count(each.pupils())));
    }

    private static Part wanting(TargetsReview review) {
        List<Row> rows = review.targets().stream()
                .filter(each -> each.needs().isPresent())
                .map(each -> Row.of(List.of(
                        Cell.of(each.target().title()), Cell.of(each.needs().orElseThrow()))))
                .toList();
        Block block = rows.isEmpty()
                ? Block.read("Every target can be measured.")
                : new Block.Table(
                        "not-measurable",
                        "What would make a target measurable",
                        List.of(Column.ofWords("target", "Target"), Column.ofWords("needs", "What it needs")),
                        rows,
                        List.of(),
                        Sensitivity.OPEN);
        return new Part("not-measurable", "Not measurable", List.of(block));
    }
}
