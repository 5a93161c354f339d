package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.reporting.render.ScenarioCsv;
import org.schooloversight.reporting.render.VerificationJson;
import org.schooloversight.reporting.render.VerificationText;
import org.schooloversight.triggers.analysis.Example;
import org.schooloversight.triggers.analysis.PolicyAnalyst;
import org.schooloversight.triggers.analysis.PolicyVariant;
import org.schooloversight.triggers.analysis.Verification;
import org.schooloversight.triggers.scenario.Scenario;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proves what holds of a policy. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Proves of a policy that it has no gaps or contradictions.",
            "",
            "It also proves that worse evidence never leads to less support, and that nothing in the policy "
                    + "is without effect. It looks at every combination of evidence that the policy can tell apart, "
                    + "missing evidence included. Whatever does not hold is shown with the smallest made-up school for "
                    + "which it fails."
        },
        sortOptions = false,
        customSynopsis = "oversight policy verify ID|FILE [OPTIONS]",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything that the policy claims was proved",
            "1:there are faults; the answer lists them",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  oversight policy verify oxfordshire-support",
            "      a policy that comes with the program",
            "  oversight policy verify oxfordshire-support --every-reading",
            "      with its open points read in every way",
            "  oversight policy verify ours.json --examples faults.csv",
            "      a file of your own, and the schools that show its faults as scenarios"
        })
final class PolicyVerifyCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "ID|FILE",
            description = "A policy that comes with the program, or ID@VERSION for a version of it, or a policy file.")
    String policy;

    @ArgGroup(validate = false, order = 1, heading = "%nReadings and day:%n")
    QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--every-reading",
            order = 2,
            description = "Reads every open point in every way, in every combination.")
    boolean everyReading;

    @Option(
            names = "--examples",
            order = 3,
            paramLabel = "FILE",
            description = "Writes the schools that show faults as scenarios (docs/formats.md), to be kept as tests.")
    @Nullable
    Path examples;

    @ArgGroup(validate = false, order = 4, heading = "%nAnswer:%n")
    TextOrJson answer = new TextOrJson();

    @Override
    public Integer call() {
        Messages messages = new Messages(spec.commandLine().getErr(), Integer.MAX_VALUE);
        Destination destination = Destination.of(answer.out, spec.commandLine().getOut(), PolicyLoader.file(policy));
        Destination scenarios = Destination.of(examples, spec.commandLine().getOut(), PolicyLoader.file(policy));
        if (examples != null && examples.equals(answer.out)) {
            throw new Failure("--examples and --out name the same file, and one would be lost");
        }
        MeasureCatalogue measures = MeasureCatalogues.bundled();
        PolicyVariant variant = question.variant(policy, measures, messages);
        Verification verification = verify(PolicyAnalyst.of(measures, EstablishmentTypeTables.bundled()), variant);
        if (examples != null) {
            List<Example> shown = verification.faults().stream()
                    .flatMap(fault -> fault.examples().stream())
                    .toList();
            List<Scenario> made = ExampleScenarios.of(shown, messages);
            scenarios.write(writer -> ScenarioCsv.write(made, variant.policy(), writer));
            messages.note(Messages.count(made.size(), "scenario") + " written to " + examples);
        }
        destination.write(writer -> writer.print(
                answer.format == AnswerFormat.JSON
                        ? VerificationJson.line(verification) + "\n"
                        : VerificationText.full(verification)));
        return verification.isSound() ? ExitCode.ALL_WELL : ExitCode.SOME_PROBLEMS;
    }

    private Verification verify(PolicyAnalyst analyst, PolicyVariant variant) {
        AsOf asOf = question.asOf(variant.policy());
        return everyReading
                ? analyst.verifyEveryReading(variant.policy(), variant.settings(), asOf)
                : analyst.verify(variant.policy(), variant.settings(), asOf);
    }
}
