package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.AcademicYear;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that commands about a year of support have in common. */
final class SupportOptions {

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = Converters.OfYear.class,
            description = "The school year, such as 2019-20. Default: that of the day of the question.")
    @Nullable
    AcademicYear year;

    @Mixin
    AreaOption area = new AreaOption();

    @ArgGroup(validate = false, order = 1, heading = "%nSupport and terms:%n")
    SupportFiles support = new SupportFiles();

    @ArgGroup(validate = false, order = 2, heading = "%nFiles about schools, of which only the register is required:%n")
    InputFiles files = new InputFiles();

    @ArgGroup(validate = false, order = 3, heading = "%nProgramme and day:%n")
    PolicyOptions policy = new PolicyOptions();

    @ArgGroup(validate = false, order = 4, heading = "%nThe answer:%n")
    PrintOptions printing = new PrintOptions();

    /** Returns the files that were named. */
    Stream<Path> named() {
        return Stream.concat(files.named(), support.named());
    }
}
