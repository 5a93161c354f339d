package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.reporting.build.AgendaReport;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.model.GroupAgenda;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.json.Offers;
import org.schooloversight.triggers.json.PartnershipReader;
import org.schooloversight.triggers.partnership.Agenda;
import org.schooloversight.triggers.partnership.GroupPapers;
import org.schooloversight.triggers.partnership.Meeting;
import org.schooloversight.triggers.partnership.OperationalGroup;
import org.schooloversight.triggers.partnership.PackageLog;
import org.schooloversight.triggers.partnership.PackageRecord;
import org.schooloversight.triggers.register.PackagesReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what the operational group is to look at in a month. */
@Command(
        name = "agenda",
        mixinStandardHelpOptions = true,
        description = {
            "Says what the operational group is to look at in a month.",
            "",
            "That is: new outcomes, requests, triggers that fired and that no package of support answers, the "
                    + "same need served twice, and each package's next step.",
            "",
            "With no files it is about the built-in sample council, whose packages are made up."
        },
        sortOptions = false,
        customSynopsis = "oversight agenda --month YYYY-MM | --on DATE [OPTIONS]",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all well",
            "1:some rows had problems, or steps on record cannot be",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nExamples, which work as they stand:%n",
        footer = {
            "  oversight agenda --month 2019-11",
            "      the agenda of November 2019",
            "  oversight agenda --month 2020-03",
            "      that of March 2020; one step on record cannot be: status 1",
            "  oversight agenda --on 2019-11-13 --since 2019-10-16",
            "      that of a meeting of which the day is known, and the day of the one before"
        })
final class AgendaCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            description = "The month of the meeting, where its day is not known: all of the month is looked at.")
    @Nullable
    String month;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = Converters.OfDay.class,
            description = "The day of the meeting, as yyyy-mm-dd.")
    @Nullable
    LocalDate on;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = Converters.OfDay.class,
            description =
                    "The day of the meeting before: what came after it is new. Default: the last day of the month "
                            + "before, or a month before --on.")
    @Nullable
    LocalDate since;

    @Option(
            names = "--packages",
            paramLabel = "FILE",
            description = "The steps of packages of support (docs/formats.md).")
    @Nullable
    Path packages;

    @Mixin
    AreaOption area = new AreaOption();

    @ArgGroup(validate = false, order = 1, heading = "%nFiles about schools, of which only the register is required:%n")
    InputFiles files = new InputFiles();

    @ArgGroup(validate = false, order = 2, heading = "%nProgramme:%n")
    PolicyOptions policy = new PolicyOptions();

    @ArgGroup(validate = false, order = 3, heading = "%nThe answer:%n")
    PrintOptions printing = new PrintOptions();

    @Override
    public Integer call() {
        printing.check();
        Messages messages = new Messages(spec.commandLine().getErr(), Integer.MAX_VALUE);
        messages.needEveryFile();
        Meeting meeting = meeting();
        policy.asOf = meeting.on();
        if (files.isUntouched() && packages == null) {
            packages = SampleCouncil.file("packages.csv");
        }
        Council.orSample(files, messages);
        SupportAssessor assessor = policy.assessor(files.measures(), messages);
        AsOf asOf = policy.asOfItsDay(assessor.policy());
        Given given = Council.read(files, AskedFor.by(assessor.policy()), messages);
        List<School> schools = Council.choose(given.register().schools(), Set.of(), area.la, messages);
        Map<Urn, School> byUrn = Council.byUrn(schools);
        KnownSchools elsewhere = KnownSchools.of(given.register()).without(byUrn.keySet());
        PackageLog log = log(elsewhere, messages);
        Agenda agenda = OperationalGroup.of(PartnershipReader.bundled().group())
                .agenda(meeting, papers(assessor, given, schools, asOf, log));
        List<Path> inputs =
                Stream.concat(files.named(), Stream.ofNullable(packages)).toList();
        ReportHead head = ReportHeads.alone(area.la, asOf, inputs, assumed(meeting));
        GroupAgenda items = new GroupAgenda(agenda, byUrn, Offers.bundled());
        printing.print(
                PrintOptions.release(
                        on == null ? AgendaReport.reportOfMonth(items, head) : AgendaReport.report(items, head),
                        Audience.OPERATIONAL_GROUP),
                spec,
                inputs);
        return agenda.refused().isEmpty() ? messages.status() : ExitCode.SOME_PROBLEMS;
    }

    private Meeting meeting() {
        if (policy.asOf != null) {
            throw new Failure("an agenda is of the day of its meeting; accepted: no --as-of");
        }
        Meeting usual = usual();
        try {
            return since == null ? usual : new Meeting(usual.on(), since);
        } catch (InvalidValueException invalid) {
            throw new Failure("--since: " + invalid.getMessage());
        }
    }

    private Meeting usual() {
        if (month != null && on == null) {
            return Meeting.in(month(month));
        }
        if (on != null && month == null) {
            return new Meeting(on, on.minusMonths(1));
        }
        throw new Failure("say once when the group meets; accepted: --month YYYY-MM or --on DATE");
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException invalid) {
            throw new Failure("--month: '" + Text.shorten(text) + "' is no month; accepted: such as 2020-03");
        }
    }

    /** Says which days of meetings are not known, so that nobody takes them for stated ones, and whose offers are told. */
    private String[] assumed(Meeting meeting) {
        List<String> assumed = new ArrayList<>(List.of(ReportHeads.OFFERS));
        if (on == null) {
            assumed.add("The day of the meeting is not known, so everything to the end of the month is used.");
        }
        if (since == null) {
            assumed.add("The day of the meeting before is not known, so what came after "
                    + EnglishDates.full(meeting.previous()) + " is new.");
        }
        return assumed.toArray(String[]::new);
    }

    /** Reads the packages, without those of schools of the register that were not asked for. */
    private PackageLog log(KnownSchools elsewhere, Messages messages) {
        Path named = packages;
        if (named == null) {
            messages.note("No packages were named (--packages), so none is known.");
            return PackageLog.of(List.of());
        }
        List<PackageRecord> steps = files.read(named, PackagesReader.of(files.mapping(messages))::read, messages);
        return PackageLog.of(
                steps.stream().filter(each -> !elsewhere.has(each.urn())).toList());
    }

    private static GroupPapers papers(
            SupportAssessor assessor, Given given, List<School> schools, AsOf asOf, PackageLog log) {
        SupportAssessor among = AssessCommand.amongOthers(assessor, given, asOf);
        List<Assessment> assessments = new ArrayList<>();
        List<Inspection> inspections = new ArrayList<>();
        LocalDate day = asOf.effectiveOn();
        for (School school : schools) {
            assessments.add(among.assess(school, given.base().of(school), AsOf.on(day)));
            inspections.addAll(given.base().of(school).inspections());
        }
        return new GroupPapers(assessments, inspections, log);
    }
}
