package org.schooloversight.duties.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.catalogue.DutyId;
import org.schooloversight.duties.catalogue.Quota;

class InfantClassTest {

    private static final Quota.AtMost LIMIT = (Quota.AtMost) Kit.CATALOGUE
            .duty(DutyId.of("place-infant-class-size"))
            .orElseThrow()
            .quota()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "0, 1, , WITHIN",
        "30, 1, , WITHIN",
        "31, 1, , NOT_KNOWN",
        "31, 1, 0, OVER",
        "31, 1, 1, WITHIN_BY_EXCEPTIONS",
        "33, 1, 2, OVER",
        "33, 1, 3, WITHIN_BY_EXCEPTIONS",
        "60, 2, 0, WITHIN",
        "61, 2, 0, OVER",
        "30, 1, 30, WITHIN"
    })
    void aClassStands(int pupils, int teachers, Integer excepted, InfantClass.Standing standing) {
        OptionalInt known = excepted == null ? OptionalInt.empty() : OptionalInt.of(excepted);
        assertThat(new InfantClass(pupils, teachers, known).standing(LIMIT)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1, 0", "30, 0, 0", "30, 1, -1", "30, 1, 31"})
    void numbersOutOfBoundsAreRefused(int pupils, int teachers, int excepted) {
        assertThatThrownBy(() -> new InfantClass(pupils, teachers, OptionalInt.of(excepted)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("invalid class: " + pupils + " pupils, " + teachers + " teachers, " + excepted
                        + " excepted; accepted: one teacher or more, and no more excepted than pupils");
    }

    @Test
    void theLimitIsThatOfTheAct() {
        assertThat(LIMIT.number()).isEqualTo(30);
        assertThat(new InfantClass(0, 1, OptionalInt.of(0)).standing(LIMIT)).isEqualTo(InfantClass.Standing.WITHIN);
    }
}
