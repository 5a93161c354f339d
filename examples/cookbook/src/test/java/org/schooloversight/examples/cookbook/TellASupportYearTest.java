package org.schooloversight.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TellASupportYearTest {

    @Test
    void eachPromiseIsToldWithItsDayItsStateAndWhatMetIt() throws IOException {
        String printed = Printed.by(TellASupportYear::main);

        assertThat(printed.lines())
                .contains("written support plan, number 1, due on no set day: met,"
                        + " had [d-1: 900001 on 2019-10-16, for support-plan]")
                .contains("strategy group meeting, chaired by a senior local authority officer, number 2,"
                        + " due 2019-12-20: overdue, had []")
                .contains("one-day visit, number 1, due 2020-08-31: open, had []")
                .contains("visit by a lead officer of the authority, number 1, due on no set day: may be owed, had []");
        assertThat(printed.strip())
                .endsWith("v-1: 900001 on 2020-02-26, for annual-review met nothing:"
                        + " The school was not promised it in 2019-20.");
    }
}
