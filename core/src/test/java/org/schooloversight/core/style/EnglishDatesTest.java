package org.schooloversight.core.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EnglishDatesTest {

    @Test
    void aDayIsWrittenWithTheNameOfItsMonth() {
        assertThat(EnglishDates.day(LocalDate.of(2020, 2, 26))).isEqualTo("26 February 2020"); // Wednesday
        assertThat(EnglishDates.day(LocalDate.of(2019, 9, 1))).isEqualTo("1 September 2019"); // Sunday
    }

    @Test
    void aDayInFullHasItsDayOfTheWeek() {
        assertThat(EnglishDates.full(LocalDate.of(2026, 9, 7))).isEqualTo("Monday 7 September 2026"); // Monday
    }
}
