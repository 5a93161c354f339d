package org.schooloversight.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.core.style.InvalidValueException;

class AcademicYearTest {

    @ParameterizedTest
    @ValueSource(strings = {"2018-19", "2018/19", "2018_19", "201819", "2018-2019", "2018/2019", "20182019"})
    void allFormsOfPublishedTablesAreRead(String text) {
        assertThat(AcademicYear.parse(text))
                .isEqualTo(AcademicYear.starting(2018))
                .hasToString("2018-19");
    }

    @ParameterizedTest
    @CsvSource({"1999-00, 1999", "1999-2000, 1999", "2999-00, 2999"})
    void aCenturyMayTurn(String text, int startYear) {
        assertThat(AcademicYear.parse(text).startYear()).isEqualTo(startYear);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2018",
                "2018-20",
                "2018-18",
                "2018-17",
                "2018-119",
                "2018-9",
                "18-19",
                "2018--19",
                " 2018-19",
                "2018-19 ",
                "2018-1919",
                "1899-00",
                "3000-01",
                "\u0662\u0660\u0661\u0668-\u0661\u0669"
            })
    void anythingElseIsRefusedByName(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> AcademicYear.parse(text))
                .withMessageStartingWith("invalid academic year: ")
                .withMessageContaining("2018-19");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-09-01, 2018", // Saturday
        "2018-08-31, 2017", // Friday
        "2019-01-01, 2018", // Tuesday
        "2019-08-31, 2018" // Saturday
    })
    void aDayIsInTheYearThatStartsInSeptember(LocalDate day, int startYear) {
        assertThat(AcademicYear.of(day)).isEqualTo(AcademicYear.starting(startYear));
    }

    @Test
    void aYearIsFromSeptemberToAugust() {
        AcademicYear year = AcademicYear.starting(2018);
        assertThat(year.firstDay()).isEqualTo(LocalDate.of(2018, 9, 1)); // Saturday
        assertThat(year.lastDay()).isEqualTo(LocalDate.of(2019, 8, 31)); // Saturday
        assertThat(year.plusYears(-3)).isEqualTo(AcademicYear.starting(2015));
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 3000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void yearsOutOfBoundsAreRefused(int startYear) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> AcademicYear.starting(startYear));
    }
}
