package org.schooloversight.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about the law itself. */
@Command(
        name = "law",
        mixinStandardHelpOptions = true,
        description = {
            "Looks at the law as this library has it.",
            "",
            "It tells how the law changed, what of it is not checked, and what you checked."
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {LawCompareCommand.class, LawUncheckedCommand.class, LawVerifyCommand.class, HelpCommand.class},
        footerHeading = "%nTo begin with:%n",
        footer = {
            "  oversight law compare --from 2019-09-01 --to 2026-11-22 --area admissions",
            "  oversight law unchecked --area admissions",
            "  oversight law unchecked --worksheet checks.csv",
            "  oversight law verify checks.csv --as-of 2026-11-22"
        })
final class LawCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    /** Without a command there is nothing to do but to tell which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.NOTHING_DONE;
    }
}
