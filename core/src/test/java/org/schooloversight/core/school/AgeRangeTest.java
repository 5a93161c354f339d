package org.schooloversight.core.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.style.InvalidValueException;

class AgeRangeTest {

    @ParameterizedTest
    @CsvSource({
        "4, 11, 11, true", // primary
        "3, 7, 11, false", // infant
        "7, 11, 11, true", // junior
        "9, 13, 11, true", // middle
        "11, 16, 11, false", // secondary: its pupils were elsewhere when they were 10
        "11, 16, 16, true",
        "11, 18, 16, true",
        "13, 18, 16, true", // upper
        "14, 19, 16, true", // university technical college
        "16, 19, 16, false", // sixth form
        "3, 19, 11, true", // special
        "3, 19, 16, true"
    })
    void keyStagesThatASchoolEnds(int lowest, int highest, int age, boolean teaches) {
        assertThat(new AgeRange(lowest, highest).teachesYearReaching(age)).isEqualTo(teaches);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 99", "99, 99"})
    void theBoundsAreAccepted(int lowest, int highest) {
        assertThat(new AgeRange(lowest, highest)).hasToString(lowest + " to " + highest);
    }

    @ParameterizedTest
    @CsvSource({"-1, 11", "11, 4", "4, 100"})
    void agesOutOfOrderAreRefused(int lowest, int highest) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new AgeRange(lowest, highest))
                .withMessageContaining(lowest + " to " + highest);
    }
}
