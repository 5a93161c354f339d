package org.schooloversight.core.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.core.style.InvalidValueException;

class UrnTest {

    @ParameterizedTest
    @ValueSource(strings = {"10000", "123456", "9999999"})
    void fiveToSevenDigitsAreANumber(String text) {
        assertThat(Urn.parse(text)).hasToString(text).isEqualTo(Urn.of(Integer.parseInt(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9999",
                "10000000",
                "00123",
                " 12345",
                "12345 ",
                "-12345",
                "+12345",
                "12a45",
                "12345.0",
                "\u0661\u0662\u0663\u0664\u0665"
            })
    void anythingElseIsRefusedByName(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Urn.parse(text))
                .withMessageStartingWith("invalid URN: ")
                .withMessageContaining("five to seven digits");
    }

    @Test
    void boundsHoldForNumbersToo() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Urn.of(9_999));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Urn.of(10_000_000));
    }

    @Test
    void numbersAreOrderedAsNumbers() {
        assertThat(Urn.of(99_999)).isLessThan(Urn.of(100_000));
    }
}
