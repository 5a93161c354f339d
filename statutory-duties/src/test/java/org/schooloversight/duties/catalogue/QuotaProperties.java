package org.schooloversight.duties.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class QuotaProperties {

    @Property
    void aShareIsRoundedUp(@ForAll @IntRange(min = 1, max = 100) int percent, @ForAll @IntRange int population) {
        int expected = new BigDecimal(population)
                .multiply(new BigDecimal(percent))
                .divide(new BigDecimal(100), 0, RoundingMode.CEILING)
                .intValueExact();
        assertThat(new Quota.Share(percent, "schools", Optional.empty()).required(population))
                .isEqualTo(expected)
                .isBetween(0, population);
    }

    @Example
    void aQuarterAndATenth() {
        Quota.Share quarter = new Quota.Share(25, "schools", Optional.empty());
        Quota.Share tenth = new Quota.Share(10, "schools", Optional.empty());
        assertThat(quarter.required(0)).isZero();
        assertThat(quarter.required(1)).isEqualTo(1);
        assertThat(quarter.required(100)).isEqualTo(25);
        assertThat(quarter.required(101)).isEqualTo(26);
        assertThat(tenth.required(210)).isEqualTo(21);
        assertThat(tenth.required(211)).isEqualTo(22);
    }
}
