package org.schooloversight.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FindADeadlineTest {

    @Test
    void theDayIsFoundWithItsStepsAndItsSource() throws IOException {
        String printed = Printed.by(FindADeadline::main);

        assertThat(printed.lines()).first().isEqualTo("2026-12-04"); // Friday
        assertThat(printed)
                .contains("15 school days after Thursday 12 November 2026 end on Friday 4 December 2026")
                .contains("Exclusions and Reviews");
    }

    @Test
    void theReadmeShowsThisProgram() throws IOException {
        assertThat(Printed.readme()).containsSequence(Printed.shownOf("FindADeadline"));
    }
}
