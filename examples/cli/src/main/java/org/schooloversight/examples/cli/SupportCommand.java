package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.Urn;
import org.schooloversight.reporting.build.SupportDeliveryReport;
import org.schooloversight.reporting.build.SupportYearReport;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.model.SchoolYear;
import org.schooloversight.reporting.model.SupportYears;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.delivery.SupportYear;
import org.schooloversight.triggers.json.Offers;
import org.schooloversight.triggers.partnership.Signposting;
import org.schooloversight.triggers.plan.SchoolFinances;
import org.schooloversight.triggers.plan.StrategyGroup;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what schools are owed in a year, have had, and are missing. */
@Command(
        name = "support",
        mixinStandardHelpOptions = true,
        description = {
            "Says what a school is owed in a school year, what it has had, and what is missing; without --urn, where",
            "all schools stand.",
            "",
            "With no files it is about the built-in sample council, whose terms and records are made up."
        },
        sortOptions = false,
        customSynopsis = "oversight support [--urn N] [--year YEAR] [OPTIONS]",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all well",
            "1:some rows had problems; they are on standard error",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nExamples, which work as they stand:%n",
        footer = {
            "  oversight support --urn 900014 --as-of 2020-07-31",
            "      one school's year: another tier in February, a new head in April, and a plan that is not complete",
            "  oversight support --urn 900012 --as-of 2020-03-31",
            "      a school that had a fourth day of three",
            "  oversight support --as-of 2020-03-31 --out late --format html,ics --remind 14",
            "      all schools, for a browser and a diary"
        })
final class SupportCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(
            names = "--urn",
            paramLabel = "N",
            converter = Converters.OfUrn.class,
            description = "One school, with each promise told.")
    @Nullable
    Urn urn;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            converter = Converters.OfYear.class,
            description = "The school year, such as 2019-20. Default: that of the day of the question.")
    @Nullable
    AcademicYear year;

    @Option(
            names = "--la",
            paramLabel = "CODE",
            converter = Converters.OfLaCode.class,
            description = "Only schools in the area of this authority, such as 931.")
    @Nullable
    LaCode la;

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            defaultValue = "internal",
            converter = Converters.OfAudience.class,
            description = "Who will read it: internal, operational-group, board (all schools) or school (one school). "
                    + "Default: ${DEFAULT-VALUE}.")
    Audience audience = Audience.INTERNAL;

    @Option(
            names = "--plans",
            paramLabel = "FILE",
            description =
                    "Plans of support and Statements of Action (docs/formats.md), checked with --urn. Repeatable.")
    List<Path> plans = new ArrayList<>();

    @Option(
            names = "--balances",
            paramLabel = "FILE",
            description = "Balances of schools and their plans to recover (docs/formats.md), looked at with --urn.")
    @Nullable
    Path balances;

    @Option(
            names = "--remind",
            paramLabel = "DAYS",
            split = ",",
            converter = Converters.OfCount.class,
            description = "So many days before a day is due, a diary reminds of it, such as 14,3.")
    List<Integer> remind = List.of();

    @ArgGroup(validate = false, order = 1, heading = "%nSupport and terms:%n")
    SupportFiles support = new SupportFiles();

    @ArgGroup(validate = false, order = 2, heading = "%nFiles about schools, of which only the register is required:%n")
    InputFiles files = new InputFiles();

    @ArgGroup(validate = false, order = 3, heading = "%nProgramme and day:%n")
    PolicyOptions policy = new PolicyOptions();

    @ArgGroup(validate = false, order = 4, heading = "%nThe answer:%n")
    PrintOptions printing = new PrintOptions();

    @Override
    public Integer call() {
        printing.check();
        if (urn == null && !plans.isEmpty()) {
            throw new Failure("plans are checked for one school; accepted: --plans FILE with --urn N");
        }
        if (urn == null && balances != null) {
            throw new Failure("a balance is looked at for one school; accepted: --balances FILE with --urn N");
        }
        if (urn != null && plans.isEmpty() && files.isUntouched()) {
            plans.add(SampleCouncil.file("support-plans.json"));
        }
        Messages messages = new Messages(spec.commandLine().getErr(), 200);
        SupportData data = SupportData.read(
                new SupportData.Asked(support, files, policy, year, la, urn == null ? Set.of() : Set.of(urn)),
                messages);
        printing.print(
                PrintOptions.release(report(data, messages), audience),
                spec,
                Stream.of(files.named(), support.named(), plans.stream(), Stream.ofNullable(balances))
                        .flatMap(each -> each)
                        .toList());
        return messages.hadProblems() ? ExitCode.SOME_PROBLEMS : ExitCode.ALL_WELL;
    }

    private Report report(SupportData data, Messages messages) {
        return urn != null
                ? SupportYearReport.report(school(data, messages), remind, data.head(la))
                : SupportDeliveryReport.report(
                        new SupportYears(
                                data.assessor().policy(),
                                data.year(),
                                data.asOf().effectiveOn(),
                                data.years()),
                        remind,
                        data.head(la));
    }

    private SchoolYear school(SupportData data, Messages messages) {
        SupportYear support = data.years().get(0);
        Assessment now = support.stays().get(support.stays().size() - 1).assessment();
        Optional<SchoolFinances> finances =
                PlanFiles.finances(balances, now.school().urn(), messages);
        return new SchoolYear(
                data.assessor().policy(),
                support,
                StrategyGroup.of(data.assessor().policy(), now),
                Signposting.of(Offers.bundled()).signposts(now),
                PlanFiles.check(plans, now, finances, messages),
                PlanFiles.deficit(now, finances, support.asOf()));
    }
}
