package org.schooloversight.examples.cli;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.Urn;
import picocli.CommandLine.Option;

/** The options that choose the schools, and the form and place of the answers. */
final class AnswerOptions extends FormOptions {

    @Option(
            names = "--la",
            paramLabel = "CODE",
            converter = Converters.OfLaCode.class,
            description = "Only schools in the area of this authority, such as 931.")
    @Nullable
    LaCode la;

    @Option(
            names = "--urn",
            paramLabel = "N",
            converter = Converters.OfUrn.class,
            description = "Only this school, with every reason. Repeatable.")
    Set<Urn> urns = new LinkedHashSet<>();

    @Option(
            names = "--max-problems",
            paramLabel = "N",
            defaultValue = "200",
            converter = Converters.OfCount.class,
            description = "Shows at most so many problems of each file. Default: ${DEFAULT-VALUE}.")
    int maxProblems = 200;
}
