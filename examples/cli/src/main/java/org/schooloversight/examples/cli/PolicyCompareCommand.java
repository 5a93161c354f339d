package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.PolicyHeader;
import org.schooloversight.reporting.render.ComparisonJson;
import org.schooloversight.reporting.render.ComparisonText;
import org.schooloversight.reporting.render.PortfolioComparisonCsv;
import org.schooloversight.triggers.analysis.Comparison;
import org.schooloversight.triggers.analysis.PolicyAnalyst;
import org.schooloversight.triggers.analysis.PolicyVariant;
import org.schooloversight.triggers.analysis.PortfolioComparison;
import org.schooloversight.triggers.policy.SupportPolicy;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two policies, versions or readings. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Finds where two policies, versions or readings differ.",
            "",
            "It looks at all evidence that there can be, and shows each difference with the smallest made-up "
                    + "school; and at real schools, and shows each that moves with the clauses that place it.",
            "",
            "With no files the schools are those of the built-in sample council. Where a policy compares "
                    + "schools, they are compared only with those looked at: with --la, those of that authority."
        },
        sortOptions = false,
        customSynopsis = "oversight policy compare BEFORE AFTER [OPTIONS]",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the two were compared, whether or not they differ",
            "1:they cannot be compared exactly, or some rows had problems; the rest was compared",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  oversight policy compare oxfordshire-support oxfordshire-support \\",
            "      --set-after low-attainment-ks2=60",
            "      another figure",
            "  oversight policy compare wales-categorisation@2014-17 \\",
            "      wales-categorisation@2017-20 --symbolic-only",
            "      two versions, without schools",
            "  oversight policy compare oxfordshire-support ours.json \\",
            "      --register council/register.csv",
            "      a draft of your own, and the schools of your own"
        })
final class PolicyCompareCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "A policy: an ID, an ID@VERSION or a FILE.")
    String before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The policy to compare it with.")
    String after;

    @ArgGroup(validate = false, order = 1, heading = "%nReadings and day:%n")
    Sides sides = new Sides();

    @ArgGroup(validate = false, order = 2, heading = "%nFiles, of which only the register is required:%n")
    InputFiles files = new InputFiles();

    @ArgGroup(validate = false, order = 3, heading = "%nAnswers:%n")
    SchoolOptions answers = new SchoolOptions();

    @Option(names = "--symbolic-only", order = 4, description = "Looks at no schools.")
    boolean symbolicOnly;

    /** How each of the two is read, and the dates of the question. */
    static final class Sides extends DayOptions {
        @Option(
                names = "--set-before",
                paramLabel = "NAME=VALUE",
                converter = Setting.Converter.class,
                description = "Reads an open point of BEFORE in another way, or sets a figure. Repeatable.")
        List<Setting> before = new ArrayList<>();

        @Option(
                names = "--set-after",
                paramLabel = "NAME=VALUE",
                converter = Setting.Converter.class,
                description = "The same of AFTER. Repeatable.")
        List<Setting> after = new ArrayList<>();
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(spec.commandLine().getErr(), answers.maxProblems);
        checkForm();
        Stream<Path> policies = Stream.concat(PolicyLoader.file(before), PolicyLoader.file(after));
        Destination destination =
                Destination.of(answers.out, spec.commandLine().getOut(), Stream.concat(files.named(), policies));
        if (!symbolicOnly) {
            Council.orSample(files, messages);
        }
        PolicyLoader loader = new PolicyLoader(files.measures(), messages);
        SupportPolicy first = loader.onDay(before, each -> sides.asOf(each).effectiveOn(), true);
        AsOf asOf = sides.asOf(first);
        SupportPolicy second = loader.onDay(after, each -> asOf.effectiveOn(), true);
        noteOutside(first.header(), asOf, messages);
        noteOutside(second.header(), asOf, messages);
        PolicyVariant one = new PolicyVariant(first, PolicyLoader.settings(first, "--set-before", sides.before));
        PolicyVariant other = new PolicyVariant(second, PolicyLoader.settings(second, "--set-after", sides.after));
        Optional<Council> council = symbolicOnly
                ? Optional.empty()
                : Optional.of(Council.of(files, AskedFor.by(first, second), answers, messages));
        PolicyAnalyst analyst = PolicyAnalyst.of(files.measures(), EstablishmentTypeTables.bundled());
        Comparison symbolic = analyst.compare(one, other, asOf);
        Optional<PortfolioComparison> schools = council.map(each -> analyst.compare(one, other, each.portfolio(asOf)));
        write(destination, symbolic, schools, messages);
        return messages.hadProblems() || !symbolic.obstacles().isEmpty() ? ExitCode.SOME_PROBLEMS : ExitCode.ALL_WELL;
    }

    private void checkForm() {
        if (symbolicOnly && answers.format == AnswerFormat.CSV) {
            throw new Failure("--format csv lists the schools that move, and --symbolic-only looks at none;"
                    + " accepted with it: --format text or --format json");
        }
        if (symbolicOnly && !files.isUntouched()) {
            throw new Failure("files were named, and --symbolic-only looks at no schools; leave out one or the other");
        }
    }

    private static void noteOutside(PolicyHeader policy, AsOf asOf, Messages messages) {
        if (!policy.effective().contains(asOf.effectiveOn())) {
            messages.note(policy + " is in force " + policy.effective() + "; it is applied to " + asOf.effectiveOn()
                    + " all the same.");
        }
    }

    private void write(
            Destination destination, Comparison symbolic, Optional<PortfolioComparison> schools, Messages messages) {
        destination.write(writer -> {
            switch (answers.format) {
                case JSON -> writer.print(ComparisonJson.line(symbolic, schools) + "\n");
                case CSV -> schools.ifPresent(each -> PortfolioComparisonCsv.write(each, writer));
                case TEXT -> {
                    writer.print(ComparisonText.full(symbolic));
                    schools.ifPresent(each -> writer.print("\n" + ComparisonText.full(each)));
                }
            }
        });
        if (answers.format == AnswerFormat.CSV) {
            messages.note("Over all evidence there are "
                    + Messages.count(symbolic.differences().size(), "pair")
                    + " of different answers, which --format text and json show.");
            symbolic.obstacles().forEach(why -> messages.note("They cannot be compared exactly: " + why));
        }
    }
}
