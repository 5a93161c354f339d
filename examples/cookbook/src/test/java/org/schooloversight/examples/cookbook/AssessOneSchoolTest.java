package org.schooloversight.examples.cookbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AssessOneSchoolTest {

    @Test
    void theSchoolIsPlacedForTheReasonPrinted() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            AssessOneSchool.main(new String[0]);
        } finally {
            System.setOut(out);
        }

        assertThat(printed.toString(UTF_8).lines()).first().isEqualTo("[bespoke-requires-improvement]");
        assertThat(printed.toString(UTF_8))
                .contains("was judged to require improvement")
                .contains("Bespoke work with Requires Improvement maintained schools");
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
