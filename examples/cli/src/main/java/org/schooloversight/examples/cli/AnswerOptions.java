package org.schooloversight.examples.cli;

import java.util.LinkedHashSet;
import java.util.Set;
import org.schooloversight.core.school.Urn;
import picocli.CommandLine.Option;

/** The options that choose the schools, and the form and place of the answers. */
final class AnswerOptions extends SchoolOptions {

    @Option(
            names = "--urn",
            paramLabel = "N",
            converter = Converters.OfUrn.class,
            description = "Only this school, with every reason. Repeatable.")
    Set<Urn> urns = new LinkedHashSet<>();
}
