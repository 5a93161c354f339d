package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.reporting.document.Audience;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a partnership of an authority and its schools resolved, did and brought about. */
@Command(
        name = "partnership",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what a partnership resolved, paid for and brought about.",
            "",
            "REPORT is annual, newsletter, conditions, strategy, consultation, leaders or networks. Commissions, priorities, bids,",
            "offers, the strategy and the consultation are those that come with the program; packages, ratings and",
            "leaders are those of the files named, or of the sample council, where they are made up."
        },
        sortOptions = false,
        customSynopsis = "oversight partnership REPORT --as-of DATE [OPTIONS]",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all well",
            "1:some rows had problems; they are on standard error",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nExamples, which work as they stand:%n",
        footer = {
            "  oversight partnership annual --as-of 2018-08-31 --audience public",
            "      what was resolved and paid for, for everybody",
            "  oversight partnership conditions --as-of 2020-03-31 --since 2019-09-01",
            "      how the nine conditions were rated, and how that changed",
            "  oversight partnership consultation --as-of 2020-01-20",
            "      the stages of the consultation of 2019-20",
            "  oversight partnership leaders --as-of 2020-01-20",
            "      who may be a system leader, why, and until when"
        })
final class PartnershipCommand implements Callable<Integer> {

    /** What is told. */
    enum Told {
        ANNUAL,
        NEWSLETTER,
        CONDITIONS,
        STRATEGY,
        CONSULTATION,
        LEADERS,
        NETWORKS
    }

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "REPORT", converter = Converters.OfTold.class, description = "What is told.")
    Told told = Told.ANNUAL;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            required = true,
            converter = Converters.OfDay.class,
            description = "The day of the question, as yyyy-mm-dd.")
    LocalDate asOf;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = Converters.OfDay.class,
            description = "The earlier day with which ratings are compared. Default: a year before.")
    @Nullable
    LocalDate since;

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            defaultValue = "internal",
            converter = Converters.OfAudience.class,
            description = "Who will read it: internal, operational-group, board, school or public. "
                    + "Default: ${DEFAULT-VALUE}.")
    Audience audience = Audience.INTERNAL;

    @Option(names = "--packages", paramLabel = "FILE", description = "The steps of packages of support.")
    @Nullable
    Path packages;

    @Option(names = "--condition-ratings", paramLabel = "FILE", description = "Ratings of the nine conditions.")
    @Nullable
    Path ratings;

    @Option(
            names = "--leaders",
            paramLabel = "FILE",
            description = "Facts about system leaders, by ids that name nobody.")
    @Nullable
    Path leaders;

    @Option(names = "--networks", paramLabel = "FILE", description = "Places of schools in partnerships and companies.")
    @Nullable
    Path networkFile;

    @Option(names = "--area-figures", paramLabel = "FILE", description = "Figures of authorities and England.")
    @Nullable
    Path areaFigures;

    @Option(
            names = "--la",
            paramLabel = "CODE",
            converter = Converters.OfLaCode.class,
            description = "The authority whose figures statements are held against.")
    @Nullable
    LaCode la;

    @Option(
            names = "--remind",
            paramLabel = "DAYS",
            split = ",",
            converter = Converters.OfCount.class,
            description = "So many days before a day comes, a diary reminds of it.")
    List<Integer> remind = List.of();

    @ArgGroup(validate = false, order = 1, heading = "%nTerms and schools:%n")
    Where where = new Where();

    @ArgGroup(validate = false, order = 2, heading = "%nThe answer:%n")
    PrintOptions printing = new PrintOptions();

    /** Files about terms and schools. */
    static final class Where {
        @Option(
                names = "--calendar",
                paramLabel = "FILE",
                description = "The term dates. Repeatable: files are layers.")
        List<Path> calendars = new ArrayList<>();

        @ArgGroup(validate = false)
        InputFiles files = new InputFiles();
    }

    @Override
    public Integer call() {
        printing.check();
        Messages messages = new Messages(spec.commandLine().getErr(), Integer.MAX_VALUE);
        if (named().findAny().isEmpty()) {
            packages = SampleCouncil.file("packages.csv");
            ratings = SampleCouncil.file("condition-ratings.csv");
            leaders = SampleCouncil.file("leaders.csv");
            networkFile = SampleCouncil.file("networks.csv");
            areaFigures = SampleCouncil.file("area-figures.csv");
            where.calendars.add(SampleCouncil.file("term-dates.json"));
            Council.orSample(where.files, messages);
            la = la == null ? SampleCouncil.LA : la;
        }
        printing.print(
                PrintOptions.release(new PartnershipReports(this, messages).make(), audience), spec, named().toList());
        return messages.status();
    }

    private Stream<Path> named() {
        return Stream.of(
                        Stream.ofNullable(packages),
                        Stream.ofNullable(ratings),
                        Stream.ofNullable(leaders),
                        Stream.ofNullable(areaFigures),
                        Stream.ofNullable(networkFile),
                        where.calendars.stream(),
                        where.files.named())
                .flatMap(each -> each);
    }
}
