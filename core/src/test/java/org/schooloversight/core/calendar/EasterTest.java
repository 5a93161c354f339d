package org.schooloversight.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-04-21",
                "2020-04-12",
                "2021-04-04",
                "2022-04-17",
                "2023-04-09",
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2028-04-16",
                "2029-04-01",
                "2030-04-21"
            })
    void theSundaysOfTheseYears(LocalDate sunday) {
        assertThat(Easter.sunday(sunday.getYear())).isEqualTo(sunday);
        assertThat(Easter.goodFriday(sunday.getYear())).isEqualTo(sunday.minusDays(2));
    }

    /** The earliest and latest that it can be, the two exceptions to the tables, and turns of centuries. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1818-03-22",
                "2285-03-22",
                "1943-04-25",
                "2038-04-25",
                "1954-04-18",
                "1981-04-19",
                "2049-04-18",
                "2076-04-19",
                "1800-04-13",
                "1900-04-15",
                "2100-03-28",
                "2200-04-06",
                "2300-04-08"
            })
    void theEdgesOfTheComputus(LocalDate sunday) {
        assertThat(Easter.sunday(sunday.getYear())).isEqualTo(sunday);
    }
}
