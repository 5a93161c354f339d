package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.schooloversight.core.policy.LibraryVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command {@code oversight}. Whatever the platform, it writes UTF-8. */
@Command(
        name = "oversight",
        description = "Says which support each school should get, with reasons and citations.",
        mixinStandardHelpOptions = true,
        versionProvider = Oversight.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = AssessCommand.class)
public final class Oversight {

    private Oversight() {}

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
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((wrong, words) -> {
                    err.println("oversight: " + wrong.getMessage());
                    err.println("Try --help.");
                    return ExitCode.NOTHING_DONE;
                })
                .setExecutionExceptionHandler((failure, line, result) -> {
                    boolean expected = failure instanceof Failure;
                    err.println(
                            "oversight: " + (expected ? failure.getMessage() : "a fault of the program: " + failure));
                    return ExitCode.NOTHING_DONE;
                });
    }

    /**
     * Runs the command and ends the program with a status other than 0 if there was anything wrong.
     *
     * @param args  the command line, not null
     */
    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int status = commandLine(out, err).execute(args);
        out.flush();
        err.flush();
        if (status != 0) {
            System.exit(status);
        }
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), UTF_8), false);
    }
}
