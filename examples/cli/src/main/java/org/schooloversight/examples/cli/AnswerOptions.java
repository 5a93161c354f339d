package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.Urn;
import picocli.CommandLine.Option;

/** The options that choose the schools, and the form and place of the answers. */
final class AnswerOptions {

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
            names = "--format",
            paramLabel = "text|json|csv",
            defaultValue = "text",
            converter = Converters.OfFormat.class,
            description = "The form of the answers; json is one object a line. Default: ${DEFAULT-VALUE}.")
    AnswerFormat format = AnswerFormat.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the answers to a file.")
    @Nullable
    Path out;

    @Option(
            names = "--max-problems",
            paramLabel = "N",
            defaultValue = "200",
            converter = Converters.OfCount.class,
            description = "Shows at most so many problems of each file. Default: ${DEFAULT-VALUE}.")
    int maxProblems = 200;
}
