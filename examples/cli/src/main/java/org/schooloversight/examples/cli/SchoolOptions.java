package org.schooloversight.examples.cli;

import org.jspecify.annotations.Nullable;
import org.schooloversight.core.school.LaCode;
import picocli.CommandLine.Option;

/** The options that choose the schools by their authority, and the form and place of the answers. */
class SchoolOptions extends FormOptions {

    @Option(
            names = "--la",
            paramLabel = "CODE",
            converter = Converters.OfLaCode.class,
            description = "Only schools in the area of this authority, such as 931.")
    @Nullable
    LaCode la;

    @Option(
            names = "--max-problems",
            paramLabel = "N",
            defaultValue = "200",
            converter = Converters.OfCount.class,
            description = "Shows at most so many problems of each file. Default: ${DEFAULT-VALUE}.")
    int maxProblems = 200;
}
