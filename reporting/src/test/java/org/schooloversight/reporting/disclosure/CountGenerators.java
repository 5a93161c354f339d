package org.schooloversight.reporting.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.schooloversight.core.law.Check;

/** Tables of numbers and rules, chosen at random. */
final class CountGenerators {

    private CountGenerators() {}

    static Arbitrary<DisclosureRules> rules() {
        return Combinators.combine(Arbitraries.integers().between(1, 10), Arbitraries.of(true, false))
                .as((threshold, hidesNought) ->
                        new DisclosureRules(threshold, hidesNought, Check.unchecked("made up")));
    }

    static Arbitrary<Long> numbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0L)),
                Tuple.of(6, Arbitraries.longs().between(1, 4)),
                Tuple.of(4, Arbitraries.longs().between(5, 12)),
                Tuple.of(1, Arbitraries.longs().between(13, 400)));
    }

    static Arbitrary<Counts> tables(int most) {
        Arbitrary<Integer> sides = Arbitraries.integers().between(1, most);
        return Combinators.combine(sides, sides).flatAs((rows, columns) -> {
            Arbitrary<List<List<Long>>> parts =
                    numbers().list().ofSize(columns).list().ofSize(rows);
            return Combinators.combine(parts, total(columns), total(rows)).as(Counts::of);
        });
    }

    /** Places a total anywhere in a line, or nowhere. */
    private static Arbitrary<Integer> total(int length) {
        return Arbitraries.integers().between(-1, length).map(each -> length == 0 ? -1 : each);
    }

    /** Tables of which some rows and columns, total or not, are not for everybody; a few remain. */
    static Arbitrary<Counts> secret(int most) {
        return tables(most)
                .flatMap(table -> Combinators.combine(some(table.rows()), some(table.columns()))
                        .as((rows, columns) -> new Counts(
                                table.parts(), table.totalColumn(), table.totalRow(), Set.of(), true, rows, columns)));
    }

    private static Arbitrary<Set<Integer>> some(int length) {
        return Arbitraries.integers().between(0, length - 1).set().ofMaxSize(Math.min(2, length - 1));
    }

    /** Leaves out gaps in totals, and in lines of which nothing else is known. */
    private static Set<List<Integer>> partly(Counts table, Set<List<Integer>> unknown) {
        Set<List<Integer>> kept = new HashSet<>();
        for (List<Integer> each : unknown) {
            int row = each.get(0);
            int column = each.get(1);
            long before = kept.stream()
                    .filter(other -> other.get(0) == row || other.get(1) == column)
                    .count();
            boolean isTotal = row == table.totalRow() || column == table.totalColumn();
            boolean isAlone = table.parts().size() == 1 || table.parts().get(0).size() == 1;
            if (!isTotal && !isAlone && before == 0) {
                kept.add(each);
            }
        }
        return kept;
    }

    /** Tables with gaps: in totals, and in whole lines, only if totals count what is unknown. */
    static Arbitrary<Counts> unknown(int most) {
        return tables(most).flatMap(table -> {
            List<List<Integer>> places = new ArrayList<>();
            for (int row = 0; row < table.rows(); row++) {
                for (int column = 0; column < table.columns(); column++) {
                    places.add(List.of(row, column));
                }
            }
            Arbitrary<Set<List<Integer>>> gaps = Arbitraries.of(places).set().ofMaxSize(Math.min(4, places.size()));
            return Combinators.combine(gaps, Arbitraries.of(true, false)).as((unknown, counted) -> {
                Set<List<Integer>> kept = counted ? unknown : partly(table, unknown);
                return new Counts(
                        table.parts(), table.totalColumn(), table.totalRow(), kept, counted, Set.of(), Set.of());
            });
        });
    }
}
