package org.schooloversight.reporting.build;

import java.util.ArrayList;
import java.util.List;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.document.Unit;
import org.schooloversight.reporting.model.AttainmentProfile;
import org.schooloversight.reporting.model.MeasureStanding;
import org.schooloversight.reporting.model.MeasureStanding.Point;
import org.schooloversight.reporting.model.MeasureUnits;

/** Lays out the years of each measure for all pupils, with a line for the authority and one for England. */
final class AttainmentTrends {

    private static final int FEWEST = 2;

    private AttainmentTrends() {}

    static Part part(AttainmentProfile profile) {
        List<Block> blocks = new ArrayList<>();
        profile.stages().stream()
                .flatMap(stage -> stage.measures().stream())
                .filter(standing -> standing.group().value().equals("all") && hasCourse(standing))
                .forEach(standing -> blocks.add(chart(standing)));
        if (blocks.isEmpty()) {
            blocks.add(Block.read("No measure has figures of two years or more."));
        }
        return new Part("over-the-years", "Over the years", blocks);
    }

    private static boolean hasCourse(MeasureStanding standing) {
        return standing.trend().series().stream()
                        .filter(point -> point.value().isKnown())
                        .count()
                >= FEWEST;
    }

    private static Block chart(MeasureStanding standing) {
        Unit unit = MeasureUnits.of(standing.measure());
        List<Row> rows = standing.trend().series().stream()
                .map(point -> Row.of(List.of(
                        Cell.of(point.year().toString()),
                        AreaCells.amount(point.value(), unit),
                        AreaCells.amount(point.national(), unit),
                        Cell.of(note(point)))))
                .toList();
        return new Block.Chart(
                Block.Chart.Kind.LINE,
                List.of("value", "england"),
                new Block.Table(
                        "years-" + standing.measure().id(),
                        AttainmentTables.name(standing) + ", year by year",
                        List.of(
                                Column.ofWords("year", "Year"),
                                Column.ofAmounts("value", "Authority"),
                                Column.ofAmounts("england", "England"),
                                Column.ofWords("break", "Can it be compared with the years before")),
                        rows,
                        List.of(),
                        Sensitivity.OPEN));
    }

    private static String note(Point point) {
        return point.broken()
                .map(why -> "no: " + why)
                .orElse(point.value().isKnown() ? "yes" : "there is a break here");
    }
}
