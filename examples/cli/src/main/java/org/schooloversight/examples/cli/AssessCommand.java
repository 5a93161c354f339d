package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.reporting.model.TierTally;
import org.schooloversight.reporting.render.TallyText;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.support.TierDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Assesses the schools of a council. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = {
            "Places each school in a tier of a support programme, with reasons.",
            "",
            "With no files it assesses a built-in sample council of made-up schools."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all well",
            "1:some rows had problems; they are on standard error, and the rest was assessed",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  oversight assess",
            "      the sample council",
            "  oversight assess --urn 900001",
            "      one school of it, with every reason",
            "  oversight assess --register edubasealldata.csv --la 931 --results ks2-2018-19.csv --format csv --out tiers.csv",
            "      the schools of one authority, into a spreadsheet",
            "  oversight assess --set significant-concern=any-bespoke --set low-attainment-ks2=60",
            "      the same with another reading of an open point and a figure of the council's own",
            "",
            "docs/formats.md describes every file."
        })
final class AssessCommand implements Callable<Integer> {

    /** From this many schools a terminal shows a progress bar. */
    private static final int WORTH_A_BAR = 2_000;

    @Spec
    CommandSpec spec;

    @Mixin
    InputFiles files = new InputFiles();

    @Mixin
    PolicyOptions policy = new PolicyOptions();

    @Option(
            names = "--la",
            paramLabel = "CODE",
            converter = LaCodeConverter.class,
            description = "Only schools in the area of this authority, such as 931.")
    @Nullable
    LaCode la;

    @Option(
            names = "--urn",
            paramLabel = "N",
            converter = UrnConverter.class,
            description = "Only this school, with every reason. Repeatable.")
    Set<Urn> urns = new LinkedHashSet<>();

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            defaultValue = "text",
            description = "The form of the answers; json is one object a line. Default: ${DEFAULT-VALUE}.")
    AnswerFormat format = AnswerFormat.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes the answers to a file.")
    @Nullable
    Path out;

    @Option(
            names = "--max-problems",
            paramLabel = "N",
            defaultValue = "200",
            description = "Shows at most so many problems of a file. Default: ${DEFAULT-VALUE}.")
    int maxProblems = 200;

    @Override
    public Integer call() {
        Messages messages = new Messages(spec.commandLine().getErr(), maxProblems);
        if (files.isUntouched()) {
            SampleCouncil.fill(files);
            messages.note(SampleCouncil.NOTE);
        }
        SupportAssessor assessor = policy.assessor(files.measures(), messages);
        Given given = files.read(assessor.policy().concerns(), messages);
        noteUnused(given, messages);
        List<School> chosen = choose(given, messages);
        AsOf asOf = policy.asOf(assessor.policy());
        TierTally.Counter counter = new TierTally.Counter(
                assessor.policy().tiers().stream().map(TierDefinition::id).toList());
        write(writer -> {
            Consumer<Assessment> sink = format.to(writer, !urns.isEmpty());
            for (School school : withProgress(chosen)) {
                Assessment assessment = assessor.assess(school, given.base().of(school), asOf);
                counter.add(assessment);
                sink.accept(assessment);
            }
            if (format == AnswerFormat.TEXT && urns.isEmpty()) {
                writer.print(summary(assessor, asOf, counter.tally()));
            }
        });
        if (format != AnswerFormat.TEXT || out != null) {
            messages.note(summary(assessor, asOf, counter.tally()));
        }
        return messages.hadProblems() ? ExitCode.SOME_PROBLEMS : ExitCode.ALL_WELL;
    }

    private static void noteUnused(Given given, Messages messages) {
        Set<Urn> known = new HashSet<>();
        given.register().schools().forEach(school -> {
            known.add(school.urn());
            school.links().forEach(link -> known.add(link.to()));
        });
        long others =
                given.base().urns().stream().filter(urn -> !known.contains(urn)).count();
        if (others > 0) {
            messages.note(
                    "Evidence about " + others + " schools was read that are not in the register; it is not used.");
        }
    }

    private List<School> choose(Given given, Messages messages) {
        List<School> chosen = given.register().schools().stream()
                .filter(school -> la == null || school.la().equals(Optional.of(la)))
                .filter(school -> urns.isEmpty() || urns.contains(school.urn()))
                .toList();
        Set<Urn> missing = new LinkedHashSet<>(urns);
        chosen.forEach(school -> missing.remove(school.urn()));
        if (chosen.isEmpty()) {
            throw new Failure("there is no school to assess: "
                    + (given.register().schools().isEmpty()
                            ? "no row of the register could be used"
                            : "none of the " + given.register().schools().size() + " schools read was asked for"));
        }
        if (!missing.isEmpty()) {
            messages.trouble("not in the register: URN " + Text.list(missing, "and"));
        }
        return chosen;
    }

    private Iterable<School> withProgress(List<School> schools) {
        boolean onTerminal = Ansi.AUTO.enabled() && out != null;
        return onTerminal && schools.size() >= WORTH_A_BAR ? ProgressBar.wrap(schools, "Assessing") : schools;
    }

    private void write(Consumer<PrintWriter> answers) {
        if (out == null) {
            PrintWriter writer = spec.commandLine().getOut();
            answers.accept(writer);
            writer.flush();
            return;
        }
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(out, UTF_8))) {
            answers.accept(writer);
            if (writer.checkError()) {
                throw new Failure("cannot write " + out);
            }
        } catch (IOException unwritable) {
            throw new Failure("cannot write " + out + ": " + unwritable.getMessage());
        }
    }

    private static String summary(SupportAssessor assessor, AsOf asOf, TierTally tally) {
        return assessor.policy().header().title() + ", " + asOf + ": " + tally.schools() + " schools\n"
                + TallyText.table(tally);
    }

    /** Reads a URN. */
    static final class UrnConverter implements ITypeConverter<Urn> {
        @Override
        public Urn convert(String text) {
            try {
                return Urn.parse(text);
            } catch (InvalidValueException invalid) {
                throw new TypeConversionException(String.valueOf(invalid.getMessage()));
            }
        }
    }

    /** Reads the code of an authority. */
    static final class LaCodeConverter implements ITypeConverter<LaCode> {
        @Override
        public LaCode convert(String text) {
            try {
                return LaCode.parse(text);
            } catch (InvalidValueException invalid) {
                throw new TypeConversionException(String.valueOf(invalid.getMessage()));
            }
        }
    }
}
