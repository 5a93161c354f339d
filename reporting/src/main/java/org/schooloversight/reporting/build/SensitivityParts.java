package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.inConfidence;
import static org.schooloversight.reporting.build.SupportPieces.open;
import static org.schooloversight.reporting.build.SupportPieces.schools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.model.PolicyChange;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.reporting.words.SweepWords;
import org.schooloversight.triggers.analysis.Sweep;

/** Lays out how many schools move as a figure of a programme, or its readings, are varied. */
final class SensitivityParts {

    private static final String IN_CONFIDENCE =
            "At which values schools move is told to officers of the authority and to the operational group only, because "
                    + "such a value is that of a school and tells which one it is.";

    // what differs from one way to another, or from the table of flows, may be a single school, and no table sees the
    // other
    private static final String READINGS_IN_CONFIDENCE =
            "How many schools are in which tier if open points are read otherwise is told to officers of the authority and to the "
                    + "operational group only, because the difference may tell which school moves.";

    private SensitivityParts() {}

    static List<Part> of(PolicyChange change) {
        List<Part> parts = new ArrayList<>();
        for (Sweep.OfParameter each : change.parameters()) {
            parts.add(new Part(
                    "figure-" + each.parameter(), "If another figure were set: " + each.title(), parameter(each)));
        }
        change.readings().ifPresent(sweep -> {
            parts.add(new Part("readings", "If open points were read otherwise", readings(sweep)));
        });
        return parts;
    }

    private static List<Block> parameter(Sweep.OfParameter sweep) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.read(IN_CONFIDENCE));
        if (sweep.stretches().size() == 1) {
            blocks.add(inConfidence("No school moves, whatever the value."));
        } else {
            blocks.add(new Block.Chart(Block.Chart.Kind.BARS, List.of("moved"), moved(sweep)));
        }
        List<Column> columns =
                columns("stretch", "Value", sweep.stretches().get(0).counts());
        columns.add(Column.ofWords("set", "Set"));
        List<Row> rows = new ArrayList<>();
        for (Sweep.Stretch each : sweep.stretches()) {
            List<Cell> cells = cells(SweepWords.stretch(each), each.counts());
            cells.add(Cell.of(
                    SweepWords.holds(each, sweep.set())
                            ? "set to " + sweep.set().toPlainString()
                            : "no"));
            rows.add(Row.of(cells).inConfidence());
        }
        blocks.add(inConfidence(
                "counts-" + sweep.parameter(), "Schools by tier, for each value of " + sweep.title(), columns, rows));
        if (!sweep.obstacles().isEmpty()) {
            blocks.add(Block.read(SweepWords.OBSTACLES));
            blocks.add(open(sweep.obstacles()));
        }
        return blocks;
    }

    private static Block.Table moved(Sweep.OfParameter sweep) {
        List<Row> rows = new ArrayList<>();
        for (Sweep.Stretch each : sweep.stretches().subList(1, sweep.stretches().size())) {
            rows.add(Row.of(List.of(
                            Cell.of((each.fromInclusive() ? "" : "over ")
                                    + each.from().toPlainString()),
                            Cell.of(each.moved()).because(because("just below that value."))))
                    .inConfidence());
        }
        return inConfidence(
                "moved-" + sweep.parameter(),
                "Schools that move at each value of " + sweep.title(),
                List.of(Column.ofWords("value", "From"), schools("moved", "Schools that move there")),
                rows,
                "Between these values no school moves.");
    }

    private static List<Reason> because(String elsewhere) {
        return SupportPieces.because("Counted are schools that are elsewhere than " + elsewhere, List.of());
    }

    private static List<Block> readings(Sweep.OfReadings sweep) {
        Map<ReadingId, OptionId> set = sweep.reads().get(0).readings();
        List<Row> counts = new ArrayList<>();
        List<Row> moved = new ArrayList<>();
        for (Sweep.Read each : sweep.reads()) {
            String otherwise = SweepWords.otherwise(each, set);
            counts.add(Row.of(cells(otherwise, each.counts())).inConfidence());
            moved.add(Row.of(List.of(
                            Cell.of(otherwise), Cell.of(each.moved()).because(because("as the programme is set."))))
                    .inConfidence());
        }
        // a table of its own, so that tiers add up
        Block.Table table = inConfidence(
                "moved-readings",
                "Schools that move, for each way to read the open points",
                List.of(Column.ofWords("reading", "Read otherwise"), schools("moved", "Schools that move")),
                moved);
        return List.of(
                Block.read(READINGS_IN_CONFIDENCE),
                Block.read(SweepWords.ways(sweep) + "."),
                inConfidence(
                        "counts-readings",
                        "Schools by tier, for each way to read the open points",
                        columns(
                                "reading",
                                "Read otherwise",
                                sweep.reads().get(0).counts()),
                        counts,
                        "Named is what is read otherwise than set; what is not named is read as set."),
                new Block.Chart(Block.Chart.Kind.BARS, List.of("moved"), table));
    }

    private static List<Column> columns(String id, String title, Sweep.Counts counts) {
        List<Column> columns = new ArrayList<>(List.of(Column.ofWords(id, title)));
        counts.placed().keySet().forEach(tier -> columns.add(schools("tier-" + tier, tier.toString())));
        columns.add(schools("not-decided", Phrases.title(SweepWords.NOT_DECIDED)));
        columns.add(schools("no-tier", Phrases.title(SweepWords.NO_TIER)));
        columns.add(schools("total", "All").asTotal());
        return columns;
    }

    private static List<Cell> cells(String title, Sweep.Counts counts) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(title)));
        counts.placed()
                .forEach((tier, number) -> cells.add(Cell.of(number)
                        .because(SupportPieces.because("Counted are schools placed in '" + tier + "'.", List.of()))));
        cells.add(Cell.of(counts.undecided())
                .because(SupportPieces.because("Counted are schools with several possible tiers.", List.of())));
        cells.add(Cell.of(counts.none())
                .because(SupportPieces.because("Counted are schools that are given no tier.", List.of())));
        cells.add(Cell.of(counts.undecided()
                + counts.none()
                + counts.placed().values().stream().mapToInt(Integer::intValue).sum()));
        return cells;
    }
}
