package org.schooloversight.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.triggers.assess.Assessment;

class AssessOneSchoolTest {

    @Test
    void theSchoolIsPlacedForTheReasonGiven() {
        Assessment answer = AssessOneSchool.answer();

        assertThat(answer.outcome().tiers()).containsExactly(TierId.of("bespoke-targeted"));
        assertThat(answer.outcome().reasons())
                .extracting(Object::toString)
                .anyMatch(text -> text.contains("safeguarding"));
    }

    @Test
    void theReadmeShowsThisProgram() throws IOException {
        String program =
                Files.readString(Path.of("src/main/java/org/schooloversight/examples/cookbook/AssessOneSchool.java"));
        String shown = program.split("        // README\n", -1)[1].stripTrailing();
        String readme = Files.readString(Path.of("../../README.md"));

        assertThat(readme.lines().map(String::strip).toList())
                .containsSequence(shown.lines().map(String::strip).toList());
    }
}
