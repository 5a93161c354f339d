package org.schooloversight.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code oversight}. */
@Command(
        name = "oversight",
        description = "Says which support a school is due and what the authority must do by when.",
        mixinStandardHelpOptions = true,
        version = "oversight 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = AssessCommand.class)
public final class Oversight {
    private Oversight() {}

    /**
     * Runs the command and ends the program with a status other than 0 if it failed.
     *
     * @param args  the command line, not null
     */
    public static void main(String[] args) {
        int status = new CommandLine(new Oversight()).execute(args);
        if (status != 0) {
            System.exit(status);
        }
    }
}
