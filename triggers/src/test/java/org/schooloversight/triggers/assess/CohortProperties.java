package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.school.Urn;
import org.schooloversight.triggers.policy.Quantity.Ties;

/** Compares what is taken of the figures of several schools with naive counts. */
class CohortProperties {

    private static final Urn OWN = Urn.of(100000);
    private static final MeasureId CONTEXT = MeasureId.of("context");

    @Provide
    Arbitrary<List<BigDecimal>> values() {
        return Arbitraries.integers()
                .between(-30, 30)
                .map(value -> BigDecimal.valueOf(value, 1))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<List<Integer>>> points() {
        return Arbitraries.integers()
                .between(-9, 9)
                .list()
                .ofSize(2)
                .list()
                .ofMinSize(3)
                .ofMaxSize(9);
    }

    /** Puts the first value in as the school's own, which may have had another in the snapshot. */
    private static SchoolFigures figures(List<BigDecimal> values, int before) {
        Map<Urn, BigDecimal> byUrn = new HashMap<>();
        for (int i = 1; i < values.size(); i++) {
            byUrn.put(Urn.of(100000 + i), values.get(i));
        }
        if (before < values.size()) {
            byUrn.put(OWN, values.get(before));
        }
        return new SchoolFigures(byUrn, Map.of()).with(OWN, values.get(0));
    }

    @Property
    @Label("A place is one more than the schools that are worse, and with ties at their best those equal besides")
    void place(
            @ForAll("values") List<BigDecimal> values,
            @ForAll @IntRange(max = 12) int before,
            @ForAll Measure.Worse worse) {
        SchoolFigures figures = figures(values, before);
        BigDecimal own = values.get(0);
        int sign = worse == Measure.Worse.LOWER ? 1 : -1;
        long worseThan =
                values.stream().filter(each -> each.compareTo(own) * sign < 0).count();
        long equal = values.stream().filter(each -> each.compareTo(own) == 0).count();

        assertThat(figures.count()).isEqualTo(values.size());
        assertThat((long) figures.place(own, worse, Ties.WORST)).isEqualTo(worseThan + 1);
        assertThat((long) figures.place(own, worse, Ties.BEST)).isEqualTo(worseThan + equal);
    }

    @Property
    @Label("The average and the median are those of the figures with the school's own")
    void middles(@ForAll("values") List<BigDecimal> values, @ForAll @IntRange(max = 12) int before) {
        SchoolFigures figures = figures(values, before);
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int count = sorted.size();
        double median = (sorted.get((count - 1) / 2).doubleValue()
                        + sorted.get(count / 2).doubleValue())
                / 2;

        assertThat(figures.average().doubleValue())
                .isCloseTo(
                        values.stream()
                                .mapToDouble(BigDecimal::doubleValue)
                                .average()
                                .orElseThrow(),
                        within(1e-9));
        assertThat(figures.median().doubleValue()).isCloseTo(median, within(1e-9));
    }

    @Property
    @Label("The slope of points on a line is that of the line, and no point is off it")
    void pointsOnALine(
            @ForAll @IntRange(min = -50, max = 50) int slope,
            @ForAll @IntRange(min = -50, max = 50) int start,
            @ForAll @Size(min = 2, max = 8) @UniqueElements List<@IntRange(min = 1990, max = 2050) Integer> places) {
        LeastSquares line = LeastSquares.NONE;
        for (int x : places) {
            line = line.with(BigDecimal.valueOf(x), BigDecimal.valueOf((long) slope * x + start, 1));
        }
        int x = places.get(0);

        assertThat(line.slope()).isEqualByComparingTo(BigDecimal.valueOf(slope, 1));
        assertThat(line.residual(BigDecimal.valueOf(x), BigDecimal.valueOf((long) slope * x + start, 1)))
                .isEqualByComparingTo("0");
    }

    @Property
    @Label("The distances of all points from their line add up to nothing, whatever the school's own was before")
    void distancesAddUp(@ForAll("points") List<List<Integer>> points, @ForAll @IntRange(min = -9, max = 9) int before) {
        Map<Urn, BigDecimal> y = new HashMap<>();
        Map<Urn, BigDecimal> x = new HashMap<>();
        for (int i = 0; i < points.size(); i++) {
            x.put(Urn.of(100000 + i), BigDecimal.valueOf(points.get(i).get(0)));
            y.put(Urn.of(100000 + i), BigDecimal.valueOf(points.get(i).get(1)));
        }
        BigDecimal ownX = x.put(OWN, BigDecimal.valueOf(before));
        BigDecimal ownY = y.put(OWN, BigDecimal.valueOf(before));
        LeastSquares line =
                new SchoolFigures(y, Map.of(CONTEXT, x)).with(OWN, ownY).line(CONTEXT, ownX, ownY);
        Assume.that(line.isLine());

        double sum = points.stream()
                .mapToDouble(point -> line.residual(BigDecimal.valueOf(point.get(0)), BigDecimal.valueOf(point.get(1)))
                        .doubleValue())
                .sum();

        assertThat(line.count()).isEqualTo(points.size());
        assertThat(sum).isCloseTo(0, within(1e-9));
    }
}
