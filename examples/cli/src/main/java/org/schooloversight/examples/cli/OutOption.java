package org.schooloversight.examples.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where the answers go. */
class OutOption {

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the answers to a file.")
    @Nullable
    Path out;
}
