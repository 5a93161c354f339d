package org.schooloversight.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PlanVisitsTest {

    @Test
    void everyChoiceAndWhatIsUnservedHasItsReason() throws IOException {
        String printed = Printed.by(PlanVisits::main);

        assertThat(printed.lines())
                .filteredOn(line -> !line.startsWith(" "))
                .containsExactly(
                        "900001: officer-1 in Autumn 2", // the other provider is its head
                        "900002: leader-1 in Autumn 1",
                        "900003: nobody",
                        "900001: nobody", // its second need: new heads are visited, and whether it has one is not known
                        "900002: nobody",
                        "900003: nobody");
        assertThat(printed)
                .contains("It comes 1 of 6 (it is promised; tier bespoke-requires-improvement;")
                .contains("  not leader-1: It is in conflict with the school")
                .contains("Both days of leader-1 in Autumn 1 and of officer-1 in Autumn 2 are taken;");
    }
}
