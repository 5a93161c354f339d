package org.schooloversight.core.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.core.style.InvalidValueException;

class LaCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"001", "021", "931", "999"})
    void threeDigitsAreACode(String text) {
        assertThat(LaCode.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000", "31", "0931", "9 1", "E06"})
    void anythingElseIsRefusedByName(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LaCode.parse(text))
                .withMessageStartingWith("invalid local authority code: ")
                .withMessageContaining("931");
    }

    @Test
    void codesAreOrderedAsNumbers() {
        assertThat(LaCode.of(21)).isLessThan(LaCode.of(931));
    }
}
