package org.schooloversight.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class AssessOneSchoolTest {

    @Test
    void theSchoolIsPlacedForTheReasonPrinted() throws IOException {
        String printed = Printed.by(AssessOneSchool::main);

        assertThat(printed.lines()).first().isEqualTo("[bespoke-requires-improvement]");
        assertThat(printed)
                .contains("was judged to require improvement")
                .contains("Bespoke work with Requires Improvement maintained schools");
    }

    @Test
    void theReadmeShowsThisProgram() throws IOException {
        assertThat(Printed.readme()).containsSequence(Printed.shownOf("AssessOneSchool"));
    }
}
