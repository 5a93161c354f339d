package org.schooloversight.examples.cli;

import org.jspecify.annotations.Nullable;
import org.schooloversight.core.school.LaCode;
import picocli.CommandLine.Option;

/** The option that chooses the schools by their authority. */
final class AreaOption {

    @Option(
            names = "--la",
            paramLabel = "CODE",
            converter = Converters.OfLaCode.class,
            description = "Only schools in the area of this authority, such as 931.")
    @Nullable
    LaCode la;
}
