package org.schooloversight.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.style.InvalidValueException;

class EffectivePeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 9, 1); // Sunday
    private static final LocalDate LAST = LocalDate.of(2024, 9, 15); // Sunday

    @Test
    void bothEndsOfAClosedPeriodAreIn() {
        EffectivePeriod period = EffectivePeriod.ofClosed(FIRST, LAST);
        assertThat(period.contains(FIRST.minusDays(1))).isFalse();
        assertThat(period.contains(FIRST)).isTrue();
        assertThat(period.contains(LAST)).isTrue();
        assertThat(period.contains(LAST.plusDays(1))).isFalse();
        assertThat(period.lastDay()).contains(LAST);
        assertThat(period).hasToString("from 2019-09-01 to 2024-09-15");
        assertThat(period.words()).isEqualTo("from 1 September 2019 to 15 September 2024");
    }

    @Test
    void aPeriodMayBeOneDay() {
        assertThat(EffectivePeriod.ofClosed(FIRST, FIRST).contains(FIRST)).isTrue();
    }

    @Test
    void aPeriodHoldsAtLeastOneDay() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new EffectivePeriod(FIRST, Optional.of(FIRST)))
                .withMessageContaining("2019-09-01");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> EffectivePeriod.ofClosed(FIRST, FIRST.minusDays(1)));
    }

    @Test
    void aPeriodMayHaveNoKnownEnd() {
        EffectivePeriod period = EffectivePeriod.from(FIRST);
        assertThat(period.contains(FIRST.minusDays(1))).isFalse();
        assertThat(period.contains(LocalDate.MAX)).isTrue();
        assertThat(period.lastDay()).isEmpty();
        assertThat(period).hasToString("from 2019-09-01 with no end known");
        assertThat(period.words()).isEqualTo("from 1 September 2019 with no end known");
    }
}
