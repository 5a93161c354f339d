package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.LibraryVersion;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
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
import org.schooloversight.triggers.register.PackagesReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what the operational group is to look at in a month. */
@Command(
        name = "agenda",
        mixinStandardHelpOptions = true,
        description = {
            "Says what the operational group is to look at in a month: new outcomes, requests, triggers that fired and",
            "that no package of support answers, the same need served twice, and each package's next step.",
            "",
            "With no files it is about the built-in sample council, whose packages are made up."
        },
        sortOptions = false,
        customSynopsis = "oversight agenda --month YYYY-MM [OPTIONS]",
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
            "      that of March 2020; one step on record cannot be, so that it ends with status 1"
        })
final class AgendaCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(names = "--month", paramLabel = "YYYY-MM", required = true, description = "The month of the meeting.")
    String month = "";

    @Option(
            names = "--packages",
            paramLabel = "FILE",
            description = "The steps of packages of support (docs/formats.md).")
    @Nullable
    Path packages;

    @Option(
            names = "--la",
            paramLabel = "CODE",
            converter = Converters.OfLaCode.class,
            description = "Only schools in the area of this authority, such as 931.")
    @Nullable
    LaCode la;

    @ArgGroup(validate = false, order = 1, heading = "%nFiles about schools, of which only the register is required:%n")
    InputFiles files = new InputFiles();

    @ArgGroup(validate = false, order = 2, heading = "%nProgramme:%n")
    PolicyOptions policy = new PolicyOptions();

    @ArgGroup(validate = false, order = 3, heading = "%nThe answer:%n")
    PrintOptions printing = new PrintOptions();

    @Override
    public Integer call() {
        printing.check();
        Messages messages = new Messages(spec.commandLine().getErr(), 200);
        Meeting meeting = Meeting.in(month());
        policy.asOf = meeting.on();
        if (files.isUntouched() && packages == null) {
            packages = SampleCouncil.file("packages.csv");
        }
        Council.orSample(files, messages);
        SupportAssessor assessor = policy.assessor(files.measures(), messages);
        AsOf asOf = policy.asOf(assessor.policy());
        Given given = Council.read(files, AskedFor.by(assessor.policy()), messages);
        List<School> schools = Council.choose(given.register().schools(), Set.of(), la, messages);
        PackageLog log = log(messages);
        Agenda agenda = OperationalGroup.of(PartnershipReader.bundled().group())
                .agenda(meeting, papers(assessor, given, schools, asOf, log));
        Map<Urn, School> byUrn = new LinkedHashMap<>();
        schools.forEach(each -> byUrn.put(each.urn(), each));
        ReportHead head = new ReportHead(
                la != null ? "Authority " + la : "The schools of the register",
                asOf,
                List.of("Made with version " + LibraryVersion.current() + " of School Oversight."));
        printing.print(
                PrintOptions.release(
                        AgendaReport.report(new GroupAgenda(agenda, byUrn, Offers.bundled()), head),
                        Audience.OPERATIONAL_GROUP),
                spec,
                Stream.concat(files.named(), Stream.ofNullable(packages)).toList());
        return messages.hadProblems() || !agenda.refused().isEmpty() ? ExitCode.SOME_PROBLEMS : ExitCode.ALL_WELL;
    }

    private YearMonth month() {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException invalid) {
            throw new Failure("--month: '" + Text.shorten(month) + "' is no month; accepted: such as 2020-03");
        }
    }

    private PackageLog log(Messages messages) {
        Path named = packages;
        if (named == null) {
            messages.note("No packages were named (--packages), so none is known.");
            return PackageLog.of(List.of());
        }
        return PackageLog.of(new InputFiles().read(named, PackagesReader.of(ColumnMapping.bundled())::read, messages));
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
