package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.inspection.InspectionIntervals;
import org.schooloversight.core.json.InspectionIntervalTables;
import org.schooloversight.core.style.Text;
import org.schooloversight.reporting.build.VisitPlanReport;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.model.SupportYears;
import org.schooloversight.triggers.delivery.SupportYear;
import org.schooloversight.triggers.support.TierDefinition;
import org.schooloversight.triggers.visits.Provider;
import org.schooloversight.triggers.visits.VisitNeed;
import org.schooloversight.triggers.visits.VisitNeeds;
import org.schooloversight.triggers.visits.VisitPlan;
import org.schooloversight.triggers.visits.VisitPlanner;
import org.schooloversight.triggers.visits.VisitPriorities;
import org.schooloversight.triggers.visits.VisitYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plans the visits of a year. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = {
            "Plans the visits that a programme promises in a school year.",
            "",
            "It tells who makes which, in which half term and why, and what cannot be served. The same files "
                    + "give the same plan.",
            "",
            "One of --year and --as-of is needed. Without --as-of the year is planned on its first day.",
            "",
            "With no files it is about the built-in sample council, whose providers are made up."
        },
        sortOptions = false,
        customSynopsis = "oversight plan --year YEAR | --as-of DATE [OPTIONS]",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all well, even if not all can be served",
            "1:some rows had problems; they are on standard error",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nExamples, which work as they stand:%n",
        footer = {
            "  oversight plan --year 2019-20",
            "      a whole year, planned on its first day",
            "  oversight plan --as-of 2020-01-06 --out visits --format html,xlsx",
            "      what is left of it in January, for a browser and a spreadsheet"
        })
final class PlanCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Mixin
    SupportOptions options = new SupportOptions();

    @Option(
            names = "--providers",
            paramLabel = "FILE",
            description = "Who visits, for which schools, with how many days (docs/formats.md).")
    @Nullable
    Path providers;

    @Option(
            names = "--tiers-first",
            paramLabel = "TIER",
            split = ",",
            description =
                    "The tiers that come first, the first first. Default: those of the programme, from the last on.")
    List<String> first = new ArrayList<>();

    @Override
    public Integer call() {
        options.printing.check();
        if (options.policy.asOf == null) {
            options.policy.asOf = firstDay();
        }
        Messages messages = new Messages(spec.commandLine().getErr(), Integer.MAX_VALUE);
        Path named = named();
        SupportData data = SupportData.read(options, Set.of(), messages);
        SchoolCalendar calendar = data.calendars()
                .school()
                .orElseThrow(() ->
                        new Failure("visits are planned by half terms, and none are known; accepted: --calendar FILE"));
        ProviderChecks checks =
                ProviderChecks.of(data.given().register(), data.assessor().policy());
        List<Provider> visitors = options.files.read(named, checks.reader(options.files.mapping(messages)), messages);
        LocalDate day = data.asOf().effectiveOn();
        VisitPriorities priorities = VisitPriorities.of(tiersFirst(data));
        VisitPlan plan = VisitPlanner.of(priorities)
                .plan(
                        needs(data, calendar),
                        visitors,
                        VisitYear.of(calendar, data.year())
                                .startingOn(
                                        day.isBefore(data.year().firstDay())
                                                ? data.year().firstDay()
                                                : day));
        List<Path> inputs = Stream.concat(options.named(), Stream.of(named)).toList();
        Report report = VisitPlanReport.report(
                plan,
                priorities,
                calendar,
                new SupportYears(data.assessor().policy(), data.year(), day, data.years()),
                data.head(options, inputs));
        options.printing.print(PrintOptions.release(report, Audience.INTERNAL), spec, inputs);
        return messages.status();
    }

    private Path named() {
        if (options.files.isUntouched() && providers == null) {
            providers = SampleCouncil.file("providers.csv");
        }
        if (providers == null) {
            throw new Failure("say who visits; accepted: --providers FILE");
        }
        return providers;
    }

    /** A year is planned on its first day; planned on the last of the policy, nothing could be done. */
    private LocalDate firstDay() {
        AcademicYear year = options.year;
        if (year == null) {
            throw new Failure("say what is planned; accepted: --year YEAR, from its first day, or --as-of DATE");
        }
        return year.firstDay();
    }

    private static List<VisitNeed> needs(SupportData data, SchoolCalendar calendar) {
        VisitNeeds needs = VisitNeeds.by(InspectionIntervals.of(
                InspectionIntervalTables.bundled(data.calendars().kinds()), data.calendars()));
        List<VisitNeed> all = new ArrayList<>();
        for (SupportYear each : data.years()) {
            all.addAll(
                    needs.of(each, data.given().base().of(each.school()), VisitYear.halfTerms(calendar, data.year())));
        }
        return all;
    }

    private List<TierId> tiersFirst(SupportData data) {
        List<TierId> known = data.assessor().policy().tiers().stream()
                .map(TierDefinition::id)
                .toList();
        if (first.isEmpty()) {
            List<TierId> last = new ArrayList<>(known);
            Collections.reverse(last);
            return last;
        }
        return first.stream()
                .map(name -> known.stream()
                        .filter(each -> each.value().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new Failure("--tiers-first: the programme has no tier '" + Text.shorten(name)
                                + "'; accepted: " + Text.list(known, "or"))))
                .toList();
    }
}
