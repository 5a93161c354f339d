package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.AreaCells.PUPILS;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.document.Unit;
import org.schooloversight.reporting.model.KeyStage;
import org.schooloversight.reporting.model.MeasureStanding;
import org.schooloversight.reporting.model.MeasureStanding.Side;
import org.schooloversight.reporting.model.MeasureStanding.Significance;
import org.schooloversight.reporting.model.MeasureUnits;

/** Lays out the tables of one stage: percentages and scores apart, so that each table can be drawn. */
final class AttainmentTables {

    private final KeyStage stage;
    private final AcademicYear latest;

    AttainmentTables(KeyStage stage, AcademicYear latest) {
        this.stage = stage;
        this.latest = latest;
    }

    /** Names a measure, and the pupils if they are not all. */
    static String name(MeasureStanding standing) {
        String title = standing.measure().title();
        return standing.group().value().equals("all") ? title : title + ": " + standing.groupTitle();
    }

    List<Block> standing(List<MeasureStanding> measures) {
        List<Block> blocks = new ArrayList<>();
        byUnit(measures)
                .forEach((unit, rows) -> blocks.add(new Block.Chart(
                        Block.Chart.Kind.BARS,
                        List.of("value", "england"),
                        table(unit, "standing", "against England", standingColumns(), rows, this::standingRow))));
        return blocks;
    }

    List<Block> movement(List<MeasureStanding> measures) {
        List<Block> blocks = new ArrayList<>();
        byUnit(measures)
                .forEach((unit, rows) -> blocks.add(table(
                        unit,
                        "movement",
                        "against the year before and among authorities",
                        movementColumns(),
                        rows,
                        this::movementRow)));
        return blocks;
    }

    private static Map<Measure.Unit, List<MeasureStanding>> byUnit(List<MeasureStanding> measures) {
        Map<Measure.Unit, List<MeasureStanding>> byUnit = new LinkedHashMap<>();
        measures.forEach(each -> byUnit.computeIfAbsent(each.measure().unit(), key -> new ArrayList<>())
                .add(each));
        return byUnit;
    }

    private Block.Table table(
            Measure.Unit unit,
            String kind,
            String what,
            List<Column> columns,
            List<MeasureStanding> rows,
            Function<MeasureStanding, Row> row) {
        String units = switch (unit) {
            case PERCENT -> "percentages";
            case PER_HUNDRED -> "rates";
            case SCORE -> "scores";
        };
        return new Block.Table(
                stage.id() + "-" + kind + "-" + units,
                stage.title() + " " + latest + ", " + units + ": " + what,
                columns,
                rows.stream().map(row).toList(),
                List.of(),
                Sensitivity.OPEN);
    }

    private List<Column> standingColumns() {
        return List.of(
                Column.ofWords("measure", "Measure"),
                AreaCells.hangingOn(PUPILS, Column.ofAmounts("value", "Authority")),
                Column.ofAmounts("england", "England"),
                AreaCells.hangingOn(PUPILS, Column.ofAmounts("difference", "Difference")),
                AreaCells.hangingOn(PUPILS, Column.ofWords("against", "Against England")),
                AreaCells.hangingOn(PUPILS, Column.ofWords("side", "Better or worse")),
                AreaCells.hangingOn(PUPILS, Column.ofWords("significance", "More than chance")),
                Column.ofCounts(PUPILS, "Pupils", Counted.PUPILS));
    }

    private Row standingRow(MeasureStanding standing) {
        Measure measure = standing.measure();
        Unit unit = MeasureUnits.of(measure);
        return Row.of(List.of(
                Cell.of(name(standing)),
                AreaCells.amount(standing.value(), unit),
                AreaCells.amount(standing.national(), unit),
                AreaCells.amount(standing.difference(), MeasureUnits.ofDifference(measure)),
                AreaCells.words(standing.against(), AreaCells::against),
                AreaCells.words(standing.side(), Side::words),
                AreaCells.words(standing.significance(), Significance::words),
                AreaCells.count(standing.pupils())));
    }

    private List<Column> movementColumns() {
        AcademicYear before = latest.plusYears(-1);
        return List.of(
                Column.ofWords("measure", "Measure"),
                AreaCells.hangingOn(PUPILS, Column.ofAmounts("last-year", "Authority in " + before)),
                Column.ofAmounts("england-last-year", "England in " + before),
                AreaCells.hangingOn(PUPILS, Column.ofAmounts("change", "Change")),
                AreaCells.hangingOn(PUPILS, Column.ofWords("run", "Years in a row")),
                AreaCells.hangingOn(PUPILS, Column.ofWords("place", "Place among authorities")),
                AreaCells.hangingOn(PUPILS, Column.ofWords("quartile", "Quartile")),
                AreaCells.hangingOn(PUPILS, Column.ofWords("neighbours", "Place among statistical neighbours")),
                AreaCells.hangingOn(PUPILS, Column.ofAmounts("neighbours-median", "Median of the neighbours")),
                Column.ofCounts(PUPILS, "Pupils", Counted.PUPILS));
    }

    private Row movementRow(MeasureStanding standing) {
        Measure measure = standing.measure();
        Unit unit = MeasureUnits.of(measure);
        return Row.of(List.of(
                Cell.of(name(standing)),
                AreaCells.amount(standing.trend().lastYear(), unit),
                AreaCells.amount(standing.trend().nationalLastYear(), unit),
                AreaCells.amount(standing.trend().change(), MeasureUnits.ofDifference(measure)),
                AreaCells.words(standing.trend().run(), AreaCells::run),
                AreaCells.words(standing.placing(), AreaCells::place),
                AreaCells.words(standing.placing(), AreaCells::quartile),
                AreaCells.words(standing.neighbourhood(), place -> place.rank().toString()),
                AreaCells.median(standing.neighbourhood(), unit),
                AreaCells.count(standing.pupils())));
    }
}
