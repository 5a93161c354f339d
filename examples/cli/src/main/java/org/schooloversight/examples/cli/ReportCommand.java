package org.schooloversight.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.reporting.disclosure.Disclosure;
import org.schooloversight.reporting.disclosure.DisclosureRules;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.json.DisclosureTables;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Makes reports for an audience. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Makes reports for an audience, into a folder.",
            "",
            "They are web pages, spreadsheets, diaries or data. A report tells its audience no more than it "
                    + "may know: beyond officers and the operational group a school is named only with what is "
                    + "published, and small numbers are withheld.",
            "",
            "With no files it reports on the built-in sample council."
        },
        sortOptions = false,
        customSynopsis = {
            "oversight report NAME... --audience WHO --out FOLDER [FILES] [OPTIONS]",
            "       oversight report --all --audience WHO --out FOLDER [FILES] [OPTIONS]",
            "       oversight report --list"
        },
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all well",
            "1:some rows had problems; they are on standard error, and the rest was reported",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nExamples, which work as they stand:%n",
        footer = {
            "  oversight report --list",
            "      the reports, what each answers, and what it needs",
            "  oversight report --all --audience internal --out pages",
            "      every report on the sample council; open pages/index.html",
            "  oversight report ofsted-profile statutory-year --audience public \\",
            "      --format html,ics --out public",
            "      two of them for the public, for a browser and a diary",
            "  oversight report school --urn 900014 --audience school --out letter",
            "      one school's own report"
        })
final class ReportCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "The reports, by name.")
    List<String> names = new ArrayList<>();

    @Option(names = "--list", description = "Lists the reports, and makes none.")
    boolean list;

    @Option(names = "--all", description = "Makes all reports for which there is something to report, with an index.")
    boolean all;

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            converter = Converters.OfAudience.class,
            description = "Who will read them: internal, operational-group, board, school or public.")
    @Nullable
    Audience audience;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where they go; the folder is made if it is not there.")
    @Nullable
    Path out;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            split = ",",
            converter = Converters.OfReportFormat.class,
            description = "One or more of html, xlsx, csv, json, md and ics. Default: html.")
    List<ReportFormat> formats = new ArrayList<>();

    @ArgGroup(validate = false, order = 1, heading = "%nWhich schools and how much of them:%n")
    ReportOptions.Answers answers = new ReportOptions.Answers();

    @ArgGroup(validate = false, order = 2, heading = "%nFiles about schools, of which only the register is required:%n")
    InputFiles files = new InputFiles();

    @ArgGroup(validate = false, order = 3, heading = "%nWhat reports compare with:%n")
    ReportOptions.Compared compared = new ReportOptions.Compared();

    @ArgGroup(validate = false, order = 4, heading = "%nProgramme and day:%n")
    PolicyOptions policy = new PolicyOptions();

    @ArgGroup(validate = false, order = 5, heading = "%nDuties and their days:%n")
    ReportOptions.Duties duties = new ReportOptions.Duties();

    @Override
    public Integer call() {
        if (list) {
            printList(spec.commandLine().getOut());
            return ExitCode.ALL_WELL;
        }
        Audience reader = required(
                audience,
                "who will read the reports",
                "--audience WHO: internal, operational-group, board, school or public");
        Path folder = required(out, "where the reports go", "--out FOLDER");
        Set<ReportKind> kinds = kinds();
        if (!answers.urns.isEmpty() && !kinds.contains(ReportKind.SCHOOL)) {
            throw new Failure("--urn chooses the schools that have a report of their own, and none was asked for;"
                    + " accepted: --urn with the report " + ReportKind.SCHOOL.id());
        }
        ReportFolder.check(folder);
        Messages messages = new Messages(spec.commandLine().getErr(), answers.maxProblems);
        sampleIfNothingIsNamed(messages);
        ReportMaker maker = new ReportMaker(this, messages);
        ReportSet set = new ReportSet(maker, Disclosure.by(rules()), reader, all, messages);
        int written =
                set.write(kinds, folder, formats.isEmpty() ? EnumSet.of(ReportFormat.HTML) : EnumSet.copyOf(formats));
        spec.commandLine().getOut().println(Messages.count(written, "file") + " for " + reader.words() + ": " + folder);
        return messages.status();
    }

    private static <T> T required(@Nullable T option, String what, String accepted) {
        if (option == null) {
            throw new Failure("say " + what + "; accepted: " + accepted);
        }
        return option;
    }

    private Set<ReportKind> kinds() {
        if (all == !names.isEmpty()) {
            throw new Failure("name the reports, or all of them; accepted: "
                    + Text.list(
                            List.of(ReportKind.values()).stream()
                                    .map(ReportKind::id)
                                    .toList(),
                            "or")
                    + ", or --all");
        }
        return all
                ? EnumSet.allOf(ReportKind.class)
                : names.stream().map(this::kind).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Reads a name here, because picocli takes a parameter that cannot be read for one too many. */
    private ReportKind kind(String name) {
        try {
            return new Converters.OfReport().convert(name);
        } catch (TypeConversionException unknown) {
            throw new ParameterException(spec.commandLine(), String.valueOf(unknown.getMessage()), unknown);
        }
    }

    private DisclosureRules rules() {
        DisclosureRules standard = DisclosureTables.bundled();
        Integer threshold = answers.threshold;
        try {
            return threshold == null
                    ? standard
                    : new DisclosureRules(threshold, standard.hidesNought(), standard.check());
        } catch (InvalidValueException invalid) {
            throw new Failure("--threshold: " + invalid.getMessage());
        }
    }

    /** Beside files of one's own, only the schools of the sample are taken, and what of it a report rests on is told. */
    private void sampleIfNothingIsNamed(Messages messages) {
        if (!files.isUntouched()) {
            return;
        }
        SampleCouncil.compare(policy, compared);
        if (ReportOptions.named(compared, duties).findAny().isEmpty()) {
            SampleCouncil.fill(compared, duties, answers);
            Council.orSample(files, messages);
        } else {
            SampleCouncil.fill(files);
            messages.note(SampleCouncil.NOTE);
        }
    }

    /** Returns every file that was named. */
    Stream<Path> inputs() {
        Stream<Path> other = compared.with == null ? Stream.empty() : PolicyLoader.file(compared.with);
        return Stream.of(files.named(), ReportOptions.named(compared, duties), policy.named(), other)
                .flatMap(each -> each);
    }

    private static void printList(PrintWriter out) {
        for (ReportKind kind : ReportKind.values()) {
            out.println(kind.id());
            out.println("    " + kind.question());
            out.println("    Needs " + kind.needs() + ".");
        }
    }
}
