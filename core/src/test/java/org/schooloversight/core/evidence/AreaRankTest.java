package org.schooloversight.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.evidence.AreaFigure.Rank;
import org.schooloversight.core.style.InvalidValueException;

class AreaRankTest {

    // a quarter of 150 is 37 and a half: the 38th place begins in the best quarter, the 39th does not
    @ParameterizedTest
    @CsvSource({
        "1, 150, 1",
        "37, 150, 1",
        "38, 150, 1",
        "39, 150, 2",
        "59, 149, 2",
        "75, 150, 2",
        "76, 150, 3",
        "150, 150, 4",
        "1, 1, 1",
        "2, 2, 3"
    })
    void aPlaceIsInAQuarter(int place, int of, int quarter) {
        assertThat(new Rank(place, of, false).quarter()).isEqualTo(quarter);
    }

    @Test
    void saysWhetherItIsJoint() {
        assertThat(new Rank(39, 150, true)).hasToString("joint 39 of 150");
        assertThat(new Rank(59, 149, false)).hasToString("59 of 149");
    }

    @ParameterizedTest
    @CsvSource({"0, 150", "151, 150", "-1, 150", "1, 0"})
    void aPlaceIsAmongThoseRanked(int place, int of) {
        assertThatThrownBy(() -> new Rank(place, of, false)).isInstanceOf(InvalidValueException.class);
    }
}
