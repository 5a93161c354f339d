package org.schooloversight.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes out the files of the sample council. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the files of the built-in sample council into a folder.",
            "",
            "They are to look at and to try things on. Every school, figure, judgement, rating and tier in "
                    + "them is made up. No file that is there is written over."
        },
        footerHeading = "%nExample:%n",
        footer = "  oversight sample council")
final class SampleCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The folder; it is made if it is not there.")
    Path folder;

    @Override
    public Integer call() {
        try {
            Files.createDirectories(folder);
            for (String name : SampleCouncil.FILES) {
                try (InputStream in = SampleCouncil.open(Path.of(name))) {
                    Files.copy(in, folder.resolve(name));
                }
            }
        } catch (FileAlreadyExistsException there) {
            throw new Failure("cannot write " + there.getFile() + ": it is there already");
        } catch (IOException unwritable) {
            throw new Failure("cannot write into " + folder + ": " + unwritable.getMessage());
        }
        spec.commandLine().getOut().println(SampleCouncil.FILES.size() + " files are in " + folder);
        return ExitCode.ALL_WELL;
    }
}
