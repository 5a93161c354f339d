package org.schooloversight.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CheckTest {

    @Test
    void aCheckSaysItsDay() {
        LocalDate day = LocalDate.of(2020, 2, 26); // Wednesday
        assertThat(Check.checked(day, "the text").words()).isEqualTo("checked on 26 February 2020: the text");
    }

    @Test
    void noCheckIsSaidToo() {
        assertThat(Check.unchecked("from memory").words()).isEqualTo("not checked: from memory");
    }
}
