package org.schooloversight.reporting.render;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schooloversight.triggers.analysis.Sweep;

/**
 * Writes as CSV (RFC 4180) how many schools are in each tier as a figure of a policy, or its readings, are varied: one stretch of values,
 * or one way to read it, and one tier a row, as charts are drawn from.
 *
 * <p>A text that a spreadsheet would take for a formula is written with an apostrophe before it.
 */
public final class SweepCsv {

    private static final List<String> LAST = List.of("outcome", "tier", "schools", "moved");

    private SweepCsv() {}

    /**
     * Writes what comes of varying a parameter, with a header.
     *
     * @param sweep  how many schools are where, not null
     * @param out  where the rows go, not closed here, not null
     */
    public static void write(Sweep.OfParameter sweep, Writer out) {
        SafeCsv csv = new SafeCsv(
                out, with(List.of("parameter", "set", "from", "from_inclusive", "to", "to_inclusive"), LAST));
        for (Sweep.Stretch stretch : sweep.stretches()) {
            List<String> first = List.of(
                    sweep.parameter().value(),
                    sweep.set().toPlainString(),
                    stretch.from().toPlainString(),
                    Boolean.toString(stretch.fromInclusive()),
                    stretch.to().toPlainString(),
                    Boolean.toString(stretch.toInclusive()));
            rows(csv, first, stretch.counts(), stretch.moved());
        }
    }

    /**
     * Writes what comes of varying the readings, with a header.
     *
     * @param sweep  how many schools are where, not null
     * @param out  where the rows go, not closed here, not null
     */
    public static void write(Sweep.OfReadings sweep, Writer out) {
        SafeCsv csv = new SafeCsv(out, with(List.of("read", "readings"), LAST));
        int number = 0;
        for (Sweep.Read read : sweep.reads()) {
            String readings = read.readings().entrySet().stream()
                    .map(each -> each.getKey() + "=" + each.getValue())
                    .collect(Collectors.joining("; "));
            rows(csv, List.of(Integer.toString(++number), readings), read.counts(), read.moved());
        }
    }

    private static void rows(SafeCsv csv, List<String> first, Sweep.Counts counts, int moved) {
        List<List<String>> ends = new ArrayList<>();
        counts.placed().forEach((tier, schools) -> ends.add(List.of("placed", tier.value(), schools.toString())));
        ends.add(List.of("undecided", "", Integer.toString(counts.undecided())));
        ends.add(List.of("none", "", Integer.toString(counts.none())));
        ends.forEach(end -> csv.write(with(first, with(end, List.of(Integer.toString(moved))))));
    }

    private static List<String> with(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
