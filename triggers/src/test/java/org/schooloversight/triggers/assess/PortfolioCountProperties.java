package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.school.Urn;
import org.schooloversight.triggers.policy.ResultTest;

/** Compares the interval of a count with every way to settle what is not known. */
class PortfolioCountProperties {

    /** What is known of a school. */
    record Known(Truth counts, boolean mayBeIn, boolean mayBeOut) {}

    @Provide
    Arbitrary<List<Known>> schools() {
        Arbitrary<Truth> counts = Arbitraries.of(Truth.FIRED, Truth.CLEAR, Truth.NOT_KNOWN);
        Arbitrary<Boolean> outside = Arbitraries.of(true, false, false);
        return Combinators.combine(counts, outside, outside)
                .as((truth, isOut, mayBeOut) -> new Known(truth, !isOut, isOut || mayBeOut))
                .list()
                .ofMaxSize(6);
    }

    private static void settle(List<Known> open, int counted, int of, BiConsumer<Integer, Integer> way) {
        if (open.isEmpty()) {
            way.accept(counted, of);
            return;
        }
        Known each = open.get(0);
        List<Known> rest = open.subList(1, open.size());
        if (each.mayBeOut()) {
            settle(rest, counted, of, way);
        }
        if (each.mayBeIn() && each.counts() != Truth.CLEAR) {
            settle(rest, counted + 1, of + 1, way);
        }
        if (each.mayBeIn() && each.counts() != Truth.FIRED) {
            settle(rest, counted, of + 1, way);
        }
    }

    @Property
    @Label("A share or number is known if and only if every way to settle what is open gives one answer")
    void everyWay(
            @ForAll("schools") List<Known> schools,
            @ForAll boolean percent,
            @ForAll ResultTest.Comparison comparison,
            @ForAll @IntRange(max = 6) int step) {
        BigDecimal threshold = BigDecimal.valueOf(percent ? step * 25L : step);
        PortfolioCount count = new PortfolioCount(percent);
        Set<Boolean> answers = new HashSet<>();
        boolean sure = schools.stream().anyMatch(each -> each.mayBeIn() && !each.mayBeOut());
        for (int i = 0; i < schools.size(); i++) {
            Known each = schools.get(i);
            count.add(Urn.of(100000 + i), each.counts(), each.mayBeIn(), each.mayBeOut());
        }
        settle(schools, 0, 0, (counted, of) -> {
            if (!percent) {
                answers.add(comparison.holds(BigDecimal.valueOf(counted), threshold));
            } else if (of > 0) {
                BigDecimal hundredfold = BigDecimal.valueOf(100L * counted);
                answers.add(comparison.holds(hundredfold, threshold.multiply(BigDecimal.valueOf(of))));
            }
        });

        FindingState expected = answers.size() != 1 || (percent && !sure)
                ? FindingState.NOT_KNOWN
                : answers.contains(true) ? FindingState.FIRED : FindingState.CLEAR;
        assertThat(count.compare(comparison, threshold)).isEqualTo(expected);
        assertThat(count.words()).isNotBlank();
        if (expected == FindingState.NOT_KNOWN && sure) {
            assertThat(count.wouldSettle()).isNotEmpty();
        }
    }
}
