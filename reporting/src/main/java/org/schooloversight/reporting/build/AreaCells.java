package org.schooloversight.reporting.build;

import java.math.BigDecimal;
import java.util.function.Function;
import org.schooloversight.core.evidence.AreaFigure.AgainstNational;
import org.schooloversight.core.evidence.AreaFigure.Rank;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Unit;
import org.schooloversight.reporting.document.Value;
import org.schooloversight.reporting.model.MeasureStanding.Against;
import org.schooloversight.reporting.model.MeasureStanding.NeighbourPlace;
import org.schooloversight.reporting.model.MeasureStanding.Placing;
import org.schooloversight.reporting.model.MeasureStanding.Run;
import org.schooloversight.reporting.model.Worked;

/** Puts what is known about areas into cells. */
final class AreaCells {

    /** The id of the column with the number of pupils, on which percentages of small groups hang. */
    static final String PUPILS = "pupils";

    private AreaCells() {}

    static Cell amount(Worked<BigDecimal> worked, Unit unit) {
        return cell(worked, number -> new Value.Amount(number, unit));
    }

    static Cell median(Worked<NeighbourPlace> place, Unit unit) {
        return cell(place, found -> new Value.Amount(found.median(), unit));
    }

    static Cell count(Worked<Integer> worked) {
        return cell(worked, number -> new Value.Amount(BigDecimal.valueOf(number), Unit.COUNT));
    }

    static <T> Cell words(Worked<T> worked, Function<T, String> words) {
        return cell(worked, value -> new Value.Words(words.apply(value)));
    }

    private static <T> Cell cell(Worked<T> worked, Function<T, Value> made) {
        return Cell.of(worked.value().map(made).orElseGet(() -> worked.absent().orElseThrow()))
                .because(worked.reasons());
    }

    /** Makes a column withheld, with its reasons, wherever the number of pupils is: a figure about very few of them is about each. */
    static Column hangingOn(String pupils, Column column) {
        return column.as(new Column.Share(pupils, pupils));
    }

    static String against(Against against) {
        AgainstNational standing = against.standing();
        return against.isContradictory()
                ? standing.words() + " by the figures, "
                        + against.stated().orElseThrow().words() + " as stated"
                : standing.words();
    }

    static String place(Placing placing) {
        if (placing.rank().isEmpty()) {
            return "place not stated";
        }
        boolean differ = placing.worked().isPresent()
                && placing.stated().isPresent()
                && !placing.worked().equals(placing.stated());
        Rank rank = placing.rank().orElseThrow();
        return differ ? rank + " by the figures, " + placing.stated().orElseThrow() + " as stated" : rank.toString();
    }

    static String quartile(Placing placing) {
        boolean differ =
                placing.statedQuarter().isPresent() && placing.statedQuarter().getAsInt() != placing.quarter();
        return differ
                ? quartile(placing.quarter()) + " by the place, "
                        + quartile(placing.statedQuarter().getAsInt()) + " as stated"
                : quartile(placing.quarter());
    }

    private static String quartile(int quarter) {
        return switch (quarter) {
            case 1 -> "top quartile";
            case 2 -> "second quartile";
            case 3 -> "third quartile";
            default -> "lowest quartile";
        };
    }

    static String run(Run run) {
        return run.years() == 1
                ? run.direction().words() + " on " + run.since()
                : run.direction().words() + " " + run.years() + " years in a row, since " + run.since();
    }
}
