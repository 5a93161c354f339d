package org.schooloversight.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.style.Text;
import org.schooloversight.reporting.render.SweepCsv;
import org.schooloversight.reporting.render.SweepJson;
import org.schooloversight.reporting.render.SweepText;
import org.schooloversight.triggers.analysis.PolicyAnalyst;
import org.schooloversight.triggers.analysis.PolicyVariant;
import org.schooloversight.triggers.analysis.Portfolio;
import org.schooloversight.triggers.analysis.Sweep;
import org.schooloversight.triggers.policy.Parameter;
import org.schooloversight.triggers.policy.SupportPolicy;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Varies a figure of a policy, or its readings. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        description = {
            "Counts the schools in each tier as a figure is varied.",
            "",
            "Or as the readings of open points are; it finds every value at which any school moves.",
            "",
            "With no files the schools are those of the built-in sample council. Where a policy compares "
                    + "schools, they are compared only with those looked at: with --la, those of that authority."
        },
        sortOptions = false,
        customSynopsis = {
            "oversight policy sweep ID|FILE --parameter NAME [OPTIONS]",
            "       oversight policy sweep ID|FILE --readings [OPTIONS]"
        },
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all well",
            "1:it is not exact, or some rows had problems; the answer or standard error says where",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  oversight policy sweep oxfordshire-support --parameter low-attainment-ks2",
            "      a figure",
            "  oversight policy sweep oxfordshire-support --readings --format csv",
            "      the readings, to draw a chart from"
        })
final class PolicySweepCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "ID|FILE",
            description = "A policy that comes with the program, or ID@VERSION for a version of it, or a policy file.")
    String policy;

    @ArgGroup(validate = false, order = 1, heading = "%nWhat is varied:%n")
    Varied varied = new Varied();

    @ArgGroup(validate = false, order = 2, heading = "%nReadings and day:%n")
    QuestionOptions question = new QuestionOptions();

    @ArgGroup(validate = false, order = 3, heading = "%nFiles, of which only the register is required:%n")
    InputFiles files = new InputFiles();

    @ArgGroup(validate = false, order = 4, heading = "%nAnswers:%n")
    SchoolOptions answers = new SchoolOptions();

    /** What is varied. */
    static final class Varied {
        @Option(
                names = "--parameter",
                paramLabel = "NAME",
                description = "A figure of the policy, over all the values that the policy accepts for it.")
        @Nullable
        String parameter;

        @Option(names = "--readings", description = "The readings of the open points that tiers depend on.")
        boolean readings;
    }

    @Override
    public Integer call() {
        if ((varied.parameter == null) != varied.readings) {
            throw new Failure("name what is to be varied; accepted: --parameter NAME, or --readings");
        }
        Messages messages = new Messages(spec.commandLine().getErr(), answers.maxProblems);
        Destination destination = Destination.of(
                answers.out, spec.commandLine().getOut(), Stream.concat(files.named(), PolicyLoader.file(policy)));
        Council.orSample(files, messages);
        PolicyVariant variant = question.variant(policy, files.measures(), messages);
        String name = varied.parameter;
        boolean exact;
        if (name == null) {
            Portfolio portfolio = portfolio(variant, messages);
            write(destination, analyst().sweepReadings(variant, portfolio));
            exact = true;
        } else {
            ParameterId parameter = parameter(variant.policy(), name);
            Sweep.OfParameter sweep = analyst().sweep(variant, parameter, portfolio(variant, messages));
            write(destination, sweep);
            if (answers.format == AnswerFormat.CSV) {
                sweep.obstacles().forEach(why -> messages.note("It is not exact: " + why));
            }
            exact = sweep.obstacles().isEmpty();
        }
        return messages.hadProblems() || !exact ? ExitCode.SOME_PROBLEMS : ExitCode.ALL_WELL;
    }

    private PolicyAnalyst analyst() {
        return PolicyAnalyst.of(files.measures(), EstablishmentTypeTables.bundled());
    }

    private Portfolio portfolio(PolicyVariant variant, Messages messages) {
        return Council.of(files, AskedFor.by(variant.policy()), answers, messages)
                .portfolio(question.asOf(variant.policy()));
    }

    private static ParameterId parameter(SupportPolicy policy, String name) {
        List<ParameterId> known =
                policy.parameters().stream().map(Parameter::id).toList();
        return known.stream()
                .filter(each -> each.value().equals(name))
                .findFirst()
                .orElseThrow(() -> new Failure("--parameter: " + policy.header() + " has no parameter '"
                        + Text.shorten(name) + "'" + Nearest.hint(name, known) + "; accepted: "
                        + (known.isEmpty() ? "none, the policy has no parameters" : Text.list(known, "or"))));
    }

    private void write(Destination destination, Sweep.OfParameter sweep) {
        destination.write(writer -> {
            switch (answers.format) {
                case JSON -> writer.print(SweepJson.line(sweep) + "\n");
                case CSV -> SweepCsv.write(sweep, writer);
                case TEXT -> writer.print(SweepText.full(sweep));
            }
        });
    }

    private void write(Destination destination, Sweep.OfReadings sweep) {
        destination.write(writer -> {
            switch (answers.format) {
                case JSON -> writer.print(SweepJson.line(sweep) + "\n");
                case CSV -> SweepCsv.write(sweep, writer);
                case TEXT -> writer.print(SweepText.full(sweep));
            }
        });
    }
}
