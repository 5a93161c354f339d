package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that are kept word for word. To renew them after a change that is meant, copy the files of target/golden over them. */
final class Golden {

    private static final Path KEPT = Path.of("src", "test", "resources", "golden");
    private static final Path NOW = Path.of("target", "golden");

    private Golden() {}

    static void check(String name, String text) throws IOException {
        Files.createDirectories(NOW);
        Files.writeString(NOW.resolve(name), text, UTF_8);
        assertThat(KEPT.resolve(name))
                .as("if the change is meant: cp examples/cli/target/golden/* examples/cli/src/test/resources/golden/")
                .usingCharset(UTF_8)
                .hasContent(text);
    }
}
