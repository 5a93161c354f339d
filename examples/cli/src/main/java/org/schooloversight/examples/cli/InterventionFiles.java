package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name what questions about intervention are answered from. */
final class InterventionFiles extends RegisterFile {

    @Option(
            names = "--inspections",
            paramLabel = "FILE",
            description = "Inspections: a history in our format, or a file of last inspections. Repeatable.")
    List<Path> inspections = new ArrayList<>();

    @Option(
            names = "--records",
            paramLabel = "FILE",
            description = "Warning notices given and what followed, in our format (docs/formats.md). What is not in it "
                    + "was not done; without it, that is not known.")
    @Nullable
    Path records;

    @Option(
            names = "--columns",
            paramLabel = "FILE",
            description = "A mapping, in JSON, for files whose columns have other names (docs/formats.md).")
    @Nullable
    Path columns;

    /** Takes the sample council where no file is named. */
    void orSample(Messages messages) {
        if (named().findAny().isEmpty()) {
            SampleCouncil.fill(this);
            messages.note(SampleCouncil.NOTE);
            messages.beBrief();
        }
    }

    /** Returns every file that was named. */
    Stream<Path> named() {
        return Stream.concat(Stream.of(register, records, columns).filter(Objects::nonNull), inspections.stream());
    }

    boolean isSample() {
        return named().allMatch(SampleCouncil::isSample);
    }
}
