package org.schooloversight.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityTest {

    @ParameterizedTest
    @CsvSource({
        "ACT, true",
        "REGULATIONS, true",
        "BINDING_CODE, true",
        "STATUTORY_GUIDANCE, false",
        "GUIDANCE, false",
        "LOCAL_POLICY, false",
        "CASE_LAW, false"
    })
    void onlyLawCanBeBroken(Authority authority, boolean binds) {
        assertThat(authority.binds()).isEqualTo(binds);
    }

    @Test
    void aCitationNamesThePlace() {
        Instrument act = new Instrument(InstrumentId.of("ea-2002"), "Education Act 2002", Authority.ACT);
        assertThat(new Citation(act, "section 35")).hasToString("Education Act 2002, section 35");
        assertThat(new Citation(act, "")).hasToString("Education Act 2002");
    }

    @Test
    void aCheckSaysWhetherThereWasOne() {
        assertThat(Check.checked(LocalDate.of(2026, 11, 22), "the Act")) // Sunday
                .hasToString("checked on 2026-11-22: the Act")
                .matches(Check::isChecked);
        assertThat(Check.unchecked("memory")).hasToString("not checked: memory").matches(check -> !check.isChecked());
    }
}
