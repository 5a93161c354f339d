package org.schooloversight.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about support programmes themselves. */
@Command(
        name = "policy",
        mixinStandardHelpOptions = true,
        description = {
            "Looks at the file of a support programme.",
            "",
            "It tells what a programme says and gives, and what is proved of it."
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PolicyCheckCommand.class,
            PolicyExplainCommand.class,
            PolicyTestCommand.class,
            PolicyExportCommand.class,
            PolicyVerifyCommand.class,
            PolicyCompareCommand.class,
            PolicySweepCommand.class,
            HelpCommand.class
        },
        footerHeading = "%nTo begin with:%n",
        footer = {"  oversight policy explain oxfordshire-support", "  oversight policy check --help"})
final class PolicyCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    /** Without a command there is nothing to do but to tell which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.NOTHING_DONE;
    }
}
