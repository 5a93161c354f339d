package org.schooloversight.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with the calendars of schools. */
@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        description = "Looks at the term dates of schools.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {CalendarCheckCommand.class, HelpCommand.class},
        footerHeading = "%nTo begin with:%n",
        footer = "  oversight calendar check --help")
final class CalendarCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    /** Without a command there is nothing to do but to tell which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.NOTHING_DONE;
    }
}
