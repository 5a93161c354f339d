package org.schooloversight.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The reports of the sample council, as the commands make them. It stands in the package of the commands to run them in this process. */
public final class SampleSite {

    private SampleSite() {}

    /**
     * Makes every report for an audience.
     *
     * @param audience  the audience, as the command names it
     * @param folder  where the pages go; the folder above it must be there
     * @param more  more words of the command line
     */
    public static void make(String audience, Path folder, String... more) {
        run(
                folder,
                Stream.concat(Stream.of("report", "--all", "--audience", audience), Stream.of(more))
                        .toList());
    }

    /**
     * Makes what a command tells.
     *
     * @param folder  where the pages go; the folder above it must be there
     * @param command  the words of the command line but for the folder
     */
    public static void run(Path folder, List<String> command) {
        StringWriter err = new StringWriter();
        String[] words = Stream.concat(command.stream(), Stream.of("--out", folder.toString()))
                .toArray(String[]::new);
        int status = Oversight.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err))
                .execute(words);
        if (status != ExitCode.ALL_WELL) {
            throw new IllegalStateException("the command ended with " + status + ": " + err);
        }
    }
}
