package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.Urn;
import picocli.CommandLine.Option;

/** The options of reports beyond the schools, the evidence and the policy. */
final class ReportOptions {

    /** What reports compare with. */
    static final class Compared {
        @Option(
                names = "--area-figures",
                paramLabel = "FILE",
                description = "Figures of authorities and of England, in our format. Repeatable.")
        List<Path> areaFigures = new ArrayList<>();

        @Option(names = "--neighbours", paramLabel = "FILE", description = "Statistical neighbours, in our format.")
        @Nullable
        Path neighbours;

        @Option(names = "--targets", paramLabel = "FILE", description = "Targets of a strategy, in our format.")
        @Nullable
        Path targets;

        @Option(names = "--stated-counts", paramLabel = "FILE", description = "Numbers of schools that are stated.")
        @Nullable
        Path statedCounts;

        @Option(names = "--costs", paramLabel = "FILE", description = "What the duties cost, in our format.")
        @Nullable
        Path costs;

        @Option(
                names = "--with",
                paramLabel = "ID|FILE",
                description = "The policy that the programme is compared with. Default: the same.")
        @Nullable
        String with;

        @Option(
                names = "--set-with",
                paramLabel = "NAME=VALUE",
                converter = Setting.Converter.class,
                description = "Reads an open point of that policy in another way, or sets a figure. Repeatable.")
        List<Setting> settings = new ArrayList<>();

        private Stream<Path> named() {
            return Stream.concat(areaFigures.stream(), single(neighbours, targets, statedCounts, costs));
        }
    }

    /** Duties and their days. */
    static final class Duties {
        @Option(
                names = "--calendar",
                paramLabel = "FILE",
                description = "The term dates (docs/formats.md). Repeatable: files are layers.")
        List<Path> calendars = new ArrayList<>();

        @Option(
                names = "--cases",
                paramLabel = "FILE",
                description = "The records of cases, in JSON or CSV (docs/formats.md).")
        @Nullable
        Path cases;

        @Option(
                names = "--year",
                paramLabel = "YEAR",
                converter = Converters.OfYear.class,
                description = "The school year of duties, such as 2026-27. Default: that of the day of the question.")
        @Nullable
        AcademicYear year;

        @Option(
                names = "--duties-as-of",
                paramLabel = "DATE",
                converter = Converters.OfDay.class,
                description =
                        "The day of the question about duties. Default: that of the programme, or the first day of"
                                + " --year.")
        @Nullable
        LocalDate asOf;

        @Option(
                names = "--remind",
                paramLabel = "DAYS",
                split = ",",
                converter = Converters.OfCount.class,
                description = "So many days before a day is due, diaries remind of it, such as 14,3.")
        List<Integer> remind = new ArrayList<>();

        /** Returns the files that were named. */
        Stream<Path> named() {
            return Stream.concat(calendars.stream(), single(cases));
        }
    }

    /** The set of reports and where it goes. */
    static final class Answers {
        @Option(
                names = "--urn",
                paramLabel = "N",
                converter = Converters.OfUrn.class,
                description = "The report 'school' only of this school. Repeatable.")
        Set<Urn> urns = new LinkedHashSet<>();

        @Option(
                names = "--la",
                paramLabel = "CODE",
                converter = Converters.OfLaCode.class,
                description = "Only schools in the area of this authority, such as 931.")
        @Nullable
        LaCode la;

        @Option(names = "--name", paramLabel = "NAME", description = "The name of the authority, for the headings.")
        @Nullable
        String name;

        @Option(
                names = "--threshold",
                paramLabel = "N",
                converter = Converters.OfCount.class,
                description = "Numbers of pupils under this are withheld from all but officers. Default: 5.")
        @Nullable
        Integer threshold;

        @Option(
                names = "--max-problems",
                paramLabel = "N",
                defaultValue = "200",
                converter = Converters.OfCount.class,
                description = "Shows at most so many problems of each file. Default: ${DEFAULT-VALUE}.")
        int maxProblems = 200;
    }

    private ReportOptions() {}

    /** Returns every file that was named. */
    static Stream<Path> named(Compared compared, Duties duties) {
        return Stream.concat(compared.named(), duties.named());
    }

    private static Stream<Path> single(@Nullable Path... paths) {
        return Stream.of(paths).flatMap(Stream::ofNullable);
    }
}
