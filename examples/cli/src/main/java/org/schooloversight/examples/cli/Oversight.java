package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Set;
import java.util.concurrent.Callable;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.policy.LibraryVersion;
import org.schooloversight.core.style.Text;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code oversight}. Whatever the platform, it writes UTF-8. */
@Command(
        name = "oversight",
        description = {
            "Says which support each school should get, and what an authority must do by when, with reasons "
                    + "and citations."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Oversight.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AssessCommand.class,
            WhatIfCommand.class,
            ReportCommand.class,
            DeadlineCommand.class,
            DutiesCommand.class,
            SupportCommand.class,
            PlanCommand.class,
            AgendaCommand.class,
            PartnershipCommand.class,
            LawCommand.class,
            InterventionCommand.class,
            ScheduleCommand.class,
            CalendarCommand.class,
            PolicyCommand.class,
            SampleCommand.class,
            HelpCommand.class
        },
        footerHeading = "%nTo begin with:%n",
        footer = {
            "  oversight assess",
            "      a made-up council, each school in a tier",
            "  oversight assess --urn 900014",
            "      one school of it, with every reason",
            "  oversight whatif --urn 900012 --tier annual-review",
            "      what would have to be otherwise",
            "  oversight policy verify oxfordshire-support",
            "      what is proved of a policy",
            "  oversight report --all --audience internal --out pages",
            "      reports as web pages, for those who may read them",
            "  oversight deadline ehc-final-plan --from 2026-09-07",
            "      a date, with every step of the count",
            "  oversight duties --area sen",
            "      duties, their law and their clocks",
            "  oversight support --urn 900014 --as-of 2020-07-31",
            "      what a school was promised, has had and is missing",
            "  oversight plan --year 2019-20",
            "      who visits which school when, and what cannot be served",
            "  oversight agenda --month 2020-03",
            "      what the operational group is to look at",
            "  oversight partnership annual --as-of 2020-08-31",
            "      what a partnership resolved, paid for and brought about",
            "  oversight intervention --as-of 2026-11-22",
            "      schools causing concern, and who may do what",
            "  oversight schedule --year 2026-27",
            "      what falls due in a year",
            "  oversight policy explain oxfordshire-support",
            "      what a support programme says",
            "  oversight assess --help",
            "      every file and option of a command"
        })
public final class Oversight implements Callable<Integer> {

    /** So wide is the help where no terminal says otherwise. */
    private static final int HELP_WIDTH = 80;

    @Spec
    CommandSpec spec;

    private Oversight() {}

    /** Without a command there is nothing to do but to tell which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.NOTHING_DONE;
    }

    /** Tells the version of the library. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"oversight " + LibraryVersion.current()};
        }
    }

    /**
     * Makes the command line.
     *
     * @param out  where answers go, not null
     * @param err  where problems and notes go, not null
     * @return the command line, ready to execute, not null
     */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Oversight())
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(HELP_WIDTH)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((wrong, words) -> refuse(wrong, err))
                .setExecutionExceptionHandler((failure, line, result) -> {
                    if (!(failure instanceof ReaderGone)) {
                        boolean expected = failure instanceof Failure;
                        err.println("oversight: "
                                + (expected ? failure.getMessage() : "a fault of the program: " + failure));
                    }
                    return ExitCode.NOTHING_DONE;
                });
    }

    private static int refuse(ParameterException wrong, PrintWriter err) {
        CommandLine command = wrong.getCommandLine();
        err.println("oversight: " + what(wrong, command.getCommandSpec()));
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.NOTHING_DONE;
    }

    private static String what(ParameterException wrong, CommandSpec command) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(wrong.getMessage());
        }
        String first = unmatched.getUnmatched().get(0);
        String shown = "'" + Text.shorten(first) + "'";
        if (unmatched.isUnknownOption()) {
            String name = first.split("=", 2)[0];
            return "unknown option " + shown
                    + Nearest.hint(name, command.optionsMap().keySet());
        }
        Set<String> commands = command.subcommands().keySet();
        return commands.isEmpty()
                ? shown + " belongs to no option; a file follows its option, as in --register FILE"
                : "unknown command " + shown + Nearest.hint(first, commands) + "; accepted: "
                        + Text.list(commands, "or");
    }

    /**
     * Runs the command and ends the program with a status other than 0 if there was anything wrong.
     *
     * @param args  the command line, not null
     */
    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out, "to standard output");
        PrintWriter err = utf8(FileDescriptor.err, "to standard error");
        int status = run(out, err, args);
        if (status != 0) {
            System.exit(status);
        }
    }

    private static int run(PrintWriter out, PrintWriter err, String... args) {
        try {
            int status = commandLine(out, err).execute(args);
            out.flush();
            err.flush();
            return status;
        } catch (ReaderGone gone) {
            return ExitCode.NOTHING_DONE;
        } catch (Failure unwritable) {
            err.println("oversight: " + unwritable.getMessage());
            err.flush();
            return ExitCode.NOTHING_DONE;
        }
    }

    private static PrintWriter utf8(FileDescriptor stream, String name) {
        return new PrintWriter(
                new OutputStreamWriter(new FailingStream(new FileOutputStream(stream), name), UTF_8), false);
    }
}
