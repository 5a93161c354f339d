package org.schooloversight.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.reporting.render.PolicyCheckText;
import org.schooloversight.reporting.render.PolicyChecked;
import org.schooloversight.triggers.json.PolicyChecks;
import org.schooloversight.triggers.json.SupportPolicyReader;
import org.schooloversight.triggers.policy.SupportPolicy;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells every problem of a policy file. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Tells every problem of the file of a support programme.",
            "",
            "Each problem comes with its place, what is accepted, and the nearest name; readings, figures, "
                    + "concerns and events that nothing uses are problems too."
        },
        sortOptions = false,
        customSynopsis = "oversight policy check ID|FILE [OPTIONS]",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:sound",
            "1:problems; they are on standard error, or in the JSON",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  oversight policy check oxfordshire-support",
            "  oversight policy check ours.json --format json",
            "      every problem with its line and column, for an editor or a build",
        })
final class PolicyCheckCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Mixin
    PolicyArgument policy = new PolicyArgument();

    @ArgGroup(validate = false, heading = "%nThe answer:%n")
    TextOrJson answer = new TextOrJson();

    @Override
    public Integer call() {
        Messages messages = new Messages(spec.commandLine().getErr(), Integer.MAX_VALUE);
        Destination destination = Destination.of(answer.out, spec.commandLine().getOut(), policy.named());
        MeasureCatalogue measures = MeasureCatalogues.bundled();
        Optional<Path> file = policy.named().findFirst();
        PolicyChecked checked = file.isPresent()
                ? read(file.get(), measures)
                : new PolicyChecked(
                        policy.policy,
                        Optional.of(policy.choose(measures, messages).policy()),
                        List.of());
        checked.policy().ifPresent(found -> PolicyLoader.settings(found, policy.settings));
        boolean json = answer.format == AnswerFormat.JSON;
        if (!json) {
            checked.problems().forEach(messages::problem);
        }
        destination.write(
                writer -> writer.print(json ? PolicyCheckText.json(checked) + "\n" : PolicyCheckText.summary(checked)));
        return checked.isSound() ? ExitCode.ALL_WELL : ExitCode.SOME_PROBLEMS;
    }

    private static PolicyChecked read(Path path, MeasureCatalogue measures) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            String name = InputFiles.name(path);
            Loaded<SupportPolicy> loaded =
                    new SupportPolicyReader(measures).read(name, new ByteArrayInputStream(bytes));
            return new PolicyChecked(
                    name,
                    loaded.value(),
                    Stream.concat(
                                    loaded.problems().stream(),
                                    PolicyChecks.unused(name, new ByteArrayInputStream(bytes), measures).stream())
                            .distinct()
                            .toList());
        } catch (IOException unreadable) {
            throw InputFiles.cannotRead(path, unreadable);
        }
    }
}
