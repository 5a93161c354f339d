package org.schooloversight.examples.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.style.Text;
import org.schooloversight.reporting.document.Audience;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
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
            "REPORT is annual, newsletter, conditions, strategy, consultation, leaders or networks. "
                    + "Commissions, priorities, bids, offers, the strategy and the consultation are those that come "
                    + "with the program, as they were published; packages, ratings and leaders are those of the files "
                    + "named, or of the sample council, where they are made up. A file that the report does not use is "
                    + "refused."
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
        ANNUAL(
                "The priorities, commissions and bids were published in Oxfordshire for 2016 to 2018.",
                "--packages",
                "--columns"),
        NEWSLETTER(
                "The commissions, the stages of the consultation and the offers were published in Oxfordshire from 2016 to"
                        + " 2020.",
                "--calendar"),
        CONDITIONS(
                "The nine conditions were published in Oxfordshire in 2020.",
                "--condition-ratings",
                "--since",
                "--columns"),
        STRATEGY(
                "The strategy of 2015 to 2018 and what was said of the area in 2020 were published in Oxfordshire.",
                "--area-figures",
                "--la",
                "--columns"),
        CONSULTATION("The stages of the consultation were published in Oxfordshire in 2020.", "--calendar", "--remind"),
        LEADERS(
                "The rules for leaders were published in Oxfordshire for 2019-20.",
                "--leaders",
                "--register",
                "--links",
                "--inspections",
                "--columns"),
        NETWORKS("", "--networks", "--register", "--groups", "--la", "--columns");

        private final String published;
        private final ImmutableList<String> uses;

        Told(String published, String... uses) {
            this.published = published;
            this.uses = ImmutableList.copyOf(uses);
        }

        /** Says what in it comes with the program and is not made up, blank if nothing does. */
        String published() {
            return published;
        }

        boolean uses(String option) {
            return uses.contains(option);
        }
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

        @Option(names = "--register", paramLabel = "FILE", description = "The register of schools.")
        @Nullable
        Path register;

        @Option(names = "--links", paramLabel = "FILE", description = "GIAS links: what each school was and became.")
        @Nullable
        Path links;

        @Option(names = "--groups", paramLabel = "FILE", description = "GIAS group links: trusts and federations.")
        @Nullable
        Path groups;

        @Option(names = "--inspections", paramLabel = "FILE", description = "Inspections. Repeatable.")
        List<Path> inspections = new ArrayList<>();

        @Option(
                names = "--columns",
                paramLabel = "FILE",
                description = "A mapping, in JSON, for files whose columns have other names (docs/formats.md).")
        @Nullable
        Path columns;

        /** Returns the files about schools, as other commands read them. */
        InputFiles files() {
            InputFiles files = new InputFiles();
            files.register = register;
            files.links = links;
            files.groups = groups;
            files.inspections = inspections;
            files.columns = columns;
            return files;
        }
    }

    @Override
    public Integer call() {
        printing.check();
        checkUsed();
        if (since != null && !since.isBefore(asOf)) {
            throw new Failure("--since: " + since + " is not before " + asOf + "; accepted: a day before --as-of");
        }
        Messages messages = new Messages(spec.commandLine().getErr(), Integer.MAX_VALUE);
        messages.needEveryFile();
        if (named().findAny().isEmpty()) {
            fill();
            messages.note(SampleCouncil.NOTE);
            messages.beBrief();
        }
        printing.print(
                PrintOptions.release(new PartnershipReports(this, messages).make(), audience), spec, named().toList());
        return messages.status();
    }

    /** Refuses what is of use to other reports only, so that nobody takes it for looked at. */
    private void checkUsed() {
        for (OptionSpec each : spec.commandLine().getParseResult().matchedOptions()) {
            String name = each.longestName();
            if (!told.uses(name) && Stream.of(Told.values()).anyMatch(other -> other.uses(name))) {
                throw new Failure("the report " + Converters.name(told) + " does not use " + name + "; accepted: "
                        + Text.list(told.uses, "and"));
            }
        }
    }

    /** Takes the files of the sample council that the report uses. */
    private void fill() {
        packages = sample("--packages", "packages.csv");
        ratings = sample("--condition-ratings", "condition-ratings.csv");
        leaders = sample("--leaders", "leaders.csv");
        networkFile = sample("--networks", "networks.csv");
        areaFigures = sample("--area-figures", "area-figures.csv");
        where.register = sample("--register", "register.csv");
        where.links = sample("--links", "links.csv");
        where.groups = sample("--groups", "groups.csv");
        where.inspections =
                Stream.ofNullable(sample("--inspections", "inspections.csv")).toList();
        where.calendars =
                Stream.ofNullable(sample("--calendar", "term-dates.json")).toList();
        la = la == null ? SampleCouncil.LA : la;
    }

    private @Nullable Path sample(String option, String file) {
        return told.uses(option) ? SampleCouncil.file(file) : null;
    }

    /** Returns the files that were named, all of which the report uses. */
    Stream<Path> named() {
        return Stream.of(
                        Stream.ofNullable(packages),
                        Stream.ofNullable(ratings),
                        Stream.ofNullable(leaders),
                        Stream.ofNullable(areaFigures),
                        Stream.ofNullable(networkFile),
                        where.calendars.stream(),
                        where.files().named())
                .flatMap(each -> each);
    }
}
