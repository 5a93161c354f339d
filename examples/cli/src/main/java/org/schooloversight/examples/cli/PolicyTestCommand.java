package org.schooloversight.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.reporting.render.ScenarioResultText;
import org.schooloversight.triggers.json.ScenarioReader;
import org.schooloversight.triggers.scenario.Scenario;
import org.schooloversight.triggers.scenario.ScenarioResult;
import org.schooloversight.triggers.scenario.ScenarioRunner;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds a support programme against scenarios. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = {
            "Holds a support programme against scenarios.",
            "",
            "It tells what differs, and why. A scenario is a made-up school with what the programme is meant "
                    + "to give. A scenario without a day is asked about on the day of --as-of, else on the first of the "
                    + "programme."
        },
        sortOptions = false,
        customSynopsis = "oversight policy test ID|FILE SCENARIOS [OPTIONS]",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every scenario is as expected",
            "1:some are not, or some rows had problems; those are on standard error",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "With the scenarios that 'oversight sample council' writes:",
            "  oversight policy test oxfordshire-support council/scenarios.csv",
            "docs/formats.md describes the file."
        })
final class PolicyTestCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Mixin
    PolicyArgument policy = new PolicyArgument();

    @Parameters(index = "1", paramLabel = "SCENARIOS", description = "The scenarios, as CSV.")
    Path scenarios;

    @ArgGroup(validate = false, heading = "%nThe answer:%n")
    TextOrJson answer = new TextOrJson();

    @Override
    public Integer call() {
        Messages messages = new Messages(spec.commandLine().getErr(), Integer.MAX_VALUE);
        Destination destination = Destination.of(
                answer.out, spec.commandLine().getOut(), Stream.concat(policy.named(), Stream.of(scenarios)));
        MeasureCatalogue measures = MeasureCatalogues.bundled();
        PolicyArgument.Chosen chosen = policy.choose(measures, messages);
        LocalDate asOf = policy.asOf;
        LocalDate day = asOf == null ? chosen.policy().header().effective().startInclusive() : asOf;
        RowsRead<List<Scenario>> read = read(ScenarioReader.of(chosen.policy(), measures), AsOf.on(day));
        read.problems().forEach(messages::problem);
        if (read.value().isEmpty()) {
            throw new Failure("there is no scenario to run: no row of " + scenarios + " could be used");
        }
        List<ScenarioResult> results =
                ScenarioRunner.of(chosen.policy(), chosen.settings(), measures).run(read.value());
        destination.write(writer -> writer.print(
                answer.format == AnswerFormat.JSON
                        ? ScenarioResultText.json(chosen.policy(), results, read.problems()) + "\n"
                        : ScenarioResultText.full(results, read.problems())));
        boolean passed = results.stream().allMatch(ScenarioResult::passed);
        return passed && !messages.hadProblems() ? ExitCode.ALL_WELL : ExitCode.SOME_PROBLEMS;
    }

    private RowsRead<List<Scenario>> read(ScenarioReader reader, AsOf asOf) {
        try (InputStream in = Files.newInputStream(scenarios)) {
            return reader.read(InputFiles.name(scenarios), in, asOf);
        } catch (IOException unreadable) {
            throw InputFiles.cannotRead(scenarios, unreadable);
        }
    }
}
