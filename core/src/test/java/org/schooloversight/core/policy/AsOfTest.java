package org.schooloversight.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private static final LocalDate DAY = LocalDate.of(2020, 8, 31); // Monday

    @Test
    void oneDayIsSaidOnce() {
        assertThat(AsOf.on(DAY).words()).isEqualTo("as of 31 August 2020");
    }

    @Test
    void whatWasKnownByAnotherDayIsSaid() {
        assertThat(new AsOf(DAY, DAY.minusDays(30)).words())
                .isEqualTo("as of 31 August 2020, with what was known by 1 August 2020");
    }
}
