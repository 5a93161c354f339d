package org.schooloversight.publishing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScaleProperties {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Property
    void everyFigureIsOnTheScale(@ForAll("figures") List<BigDecimal> figures, @ForAll boolean percent) {
        for (Scale scale : List.of(Scale.around(figures), Scale.fromNought(figures, percent))) {
            assertThat(scale.low()).isLessThan(scale.high());
            assertThat(figures)
                    .allSatisfy(figure -> assertThat(scale.place(figure, BigDecimal.ZERO, HUNDRED))
                            .isBetween(BigDecimal.ZERO, HUNDRED));
        }
    }

    @Property
    void barsHaveNoughtOnTheirScale(@ForAll("figures") List<BigDecimal> figures, @ForAll boolean percent) {
        Scale scale = Scale.fromNought(figures, percent);
        assertThat(BigDecimal.ZERO).isBetween(scale.low(), scale.high());
    }

    @Property
    void ticksAreFewAndReachBothEnds(@ForAll("figures") List<BigDecimal> figures) {
        Scale scale = Scale.around(figures);
        List<BigDecimal> ticks = scale.ticks();
        assertThat(ticks).hasSizeBetween(3, 7);
        assertThat(ticks.get(0))
                .isLessThanOrEqualTo(figures.stream().reduce(BigDecimal::min).orElseThrow());
        assertThat(ticks.get(ticks.size() - 1))
                .isGreaterThanOrEqualTo(figures.stream().reduce(BigDecimal::max).orElseThrow());
    }

    @Provide
    Arbitrary<List<BigDecimal>> figures() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-100_000_000), BigDecimal.valueOf(100_000_000))
                .ofScale(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
