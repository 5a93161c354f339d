package org.schooloversight.examples.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the register of schools. */
class RegisterFile {

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = "The register of schools: a GIAS download or a cut of it.")
    @Nullable
    Path register;

    /** Returns the register where other files were named, or says that they are of no use without it. */
    Path required() {
        Path named = register;
        if (named == null) {
            throw new Failure("files were named and no register; name it with --register FILE,"
                    + " or name no file to see the sample council");
        }
        return named;
    }
}
