package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the answers go: a file, or standard output. */
final class Destination {

    private final @Nullable Path file;
    private final PrintWriter standard;

    private Destination(@Nullable Path file, PrintWriter standard) {
        this.file = file;
        this.standard = standard;
    }

    /** Makes a destination, and finds out before the long work whether the file could be written. */
    static Destination of(@Nullable Path file, PrintWriter standard, Stream<Path> inputs) {
        if (file != null) {
            check(file, inputs);
        }
        return new Destination(file, standard);
    }

    private static void check(Path file, Stream<Path> inputs) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new Failure("cannot write " + file + ": it is a folder; --out names a file");
        }
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Failure("cannot write " + file + ": there is no folder " + folder);
        }
        if (inputs.anyMatch(each -> isSame(each, file))) {
            throw new Failure("cannot write " + file + ": it is one of the files to read, and would be lost");
        }
        if (Files.exists(file) ? !Files.isWritable(file) : folder != null && !Files.isWritable(folder)) {
            throw new Failure("cannot write " + file + ": the system does not allow it");
        }
    }

    static boolean isSame(Path input, Path file) {
        try {
            return Files.exists(input) && Files.exists(file) && Files.isSameFile(input, file);
        } catch (IOException unknown) {
            return false;
        }
    }

    boolean isFile() {
        return file != null;
    }

    /** Lets the answers be written, and fails if not all of them arrived. */
    void write(Consumer<PrintWriter> answers) {
        if (file == null) {
            answers.accept(standard);
            standard.flush();
            return;
        }
        try (PrintWriter writer = new PrintWriter(
                new OutputStreamWriter(new FailingStream(Files.newOutputStream(file), file.toString()), UTF_8))) {
            answers.accept(writer);
        } catch (IOException unwritable) {
            throw new Failure("cannot write " + file + ": " + why(unwritable));
        }
    }

    static String why(IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        return failure instanceof java.nio.file.AccessDeniedException ? "the system does not allow it" : reason;
    }

    /** Tells whether a failure to write only means that the reader, such as {@code head}, has seen enough. */
    static boolean isReaderGone(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
