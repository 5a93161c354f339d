package org.schooloversight.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.json.MeasureCatalogues;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that chooses a policy and writes it in some form. */
abstract class PolicyWriting implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Mixin
    PolicyArgument policy = new PolicyArgument();

    /**
     * What is written.
     *
     * @param text  the whole of it
     * @param remarks  what is to be told besides, line by line
     */
    record Written(String text, List<String> remarks) {}

    /** Returns where it is written. */
    abstract OutOption place();

    /** Writes the policy as it is read. */
    abstract Written write(PolicyArgument.Chosen chosen, MeasureCatalogue measures);

    @Override
    public Integer call() {
        Messages messages = new Messages(spec.commandLine().getErr(), Integer.MAX_VALUE);
        Destination destination = Destination.of(place().out, spec.commandLine().getOut(), policy.named());
        MeasureCatalogue measures = MeasureCatalogues.bundled();
        Written written = write(policy.choose(measures, messages), measures);
        destination.write(writer -> writer.print(written.text()));
        written.remarks().forEach(messages::note);
        return ExitCode.ALL_WELL;
    }
}
