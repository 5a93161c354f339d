package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what schools are owed in a year, have had, and are missing. */
@Command(
        name = "support",
        mixinStandardHelpOptions = true,
        description = {
            "Says what schools are owed, have had and are missing.",
            "",
            "With --urn it tells all of one school in a school year; without it, where all schools stand. "
                    + "With --year and without --as-of the day of the question is the last of that year, or of the "
                    + "policy if that is earlier.",
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
            "      one school's year, with another tier and a new head",
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

    @Mixin
    SupportOptions options = new SupportOptions();

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

    @Override
    public Integer call() {
        options.printing.check();
        if (urn == null && !plans.isEmpty()) {
            throw new Failure("plans are checked for one school; accepted: --plans FILE with --urn N");
        }
        if (urn == null && balances != null) {
            throw new Failure("a balance is looked at for one school; accepted: --balances FILE with --urn N");
        }
        if (urn != null && options.files.isUntouched()) {
            if (plans.isEmpty()) {
                plans.add(SampleCouncil.file("support-plans.json"));
            }
            balances = balances == null ? SampleCouncil.file("balances.csv") : balances;
        }
        Messages messages = new Messages(spec.commandLine().getErr(), Integer.MAX_VALUE);
        SupportData data = SupportData.read(options, urn == null ? Set.of() : Set.of(urn), messages);
        List<Path> inputs = Stream.of(options.named(), plans.stream(), Stream.ofNullable(balances))
                .flatMap(each -> each)
                .toList();
        options.printing.print(PrintOptions.release(report(data, inputs, messages), audience), spec, inputs);
        return messages.status();
    }

    private Report report(SupportData data, List<Path> inputs, Messages messages) {
        return urn != null
                ? SupportYearReport.report(
                        school(data, messages), remind, data.head(options, inputs, ReportHeads.OFFERS))
                : SupportDeliveryReport.report(
                        new SupportYears(
                                data.assessor().policy(),
                                data.year(),
                                data.asOf().effectiveOn(),
                                data.years()),
                        remind,
                        data.head(options, inputs));
    }

    private SchoolYear school(SupportData data, Messages messages) {
        SupportYear support = data.years().get(0);
        Assessment now = support.stays().get(support.stays().size() - 1).assessment();
        PlanFiles files =
                new PlanFiles(options.files, KnownSchools.of(data.given().register()), messages);
        Optional<SchoolFinances> finances =
                files.finances(balances, now.school().urn(), support.asOf());
        return new SchoolYear(
                data.assessor().policy(),
                support,
                StrategyGroup.of(data.assessor().policy(), now),
                Signposting.of(Offers.bundled()).signposts(now),
                files.check(plans, now, data.given().base().of(support.school()).inspections(), finances),
                PlanFiles.deficit(now, finances, support.asOf()));
    }
}
