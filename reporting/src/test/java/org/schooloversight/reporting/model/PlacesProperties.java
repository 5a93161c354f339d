package org.schooloversight.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.evidence.AreaFigure.Rank;
import org.schooloversight.core.evidence.Measure.Worse;

class PlacesProperties {

    @Provide
    Arbitrary<List<BigDecimal>> values() {
        return Arbitraries.integers()
                .between(-20, 20)
                .map(tenths -> BigDecimal.valueOf(tenths, 1))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    private static Rank rank(List<BigDecimal> all, int index, Worse worse) {
        List<BigDecimal> others = new ArrayList<>(all);
        BigDecimal own = others.remove(index);
        return Places.rank(own, others, worse);
    }

    @Property(tries = 300)
    void equalFiguresShareAPlaceAndABetterOneHasABetterPlace(
            @ForAll("values") List<BigDecimal> all, @ForAll Worse worse) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                int compared = all.get(i).compareTo(all.get(j)) * (worse == Worse.LOWER ? -1 : 1);
                int places = Integer.compare(
                        rank(all, i, worse).place(), rank(all, j, worse).place());
                assertThat(places).isEqualTo(compared);
            }
        }
    }

    @Property(tries = 300)
    void aPlaceIsJointIfAnotherHasTheFigure(@ForAll("values") List<BigDecimal> all, @ForAll Worse worse) {
        for (int i = 0; i < all.size(); i++) {
            BigDecimal own = all.get(i);
            long same = all.stream().filter(each -> each.compareTo(own) == 0).count();
            assertThat(rank(all, i, worse).joint()).isEqualTo(same > 1);
        }
    }

    @Property(tries = 300)
    void theMedianHasAsManyFiguresBelowAsAbove(@ForAll("values") List<BigDecimal> all) {
        BigDecimal median = Places.median(all);
        long below = all.stream().filter(each -> each.compareTo(median) < 0).count();
        long above = all.stream().filter(each -> each.compareTo(median) > 0).count();
        assertThat(below).isLessThanOrEqualTo(all.size() / 2);
        assertThat(above).isLessThanOrEqualTo(all.size() / 2);
        assertThat(median)
                .isBetween(
                        all.stream().min(BigDecimal::compareTo).orElseThrow(),
                        all.stream().max(BigDecimal::compareTo).orElseThrow());
    }
}
