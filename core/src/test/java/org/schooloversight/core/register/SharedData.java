package org.schooloversight.core.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.schooloversight.core.problem.RowsRead;

/** The published files, which are not part of this repository: {@code shared/data} in a folder above, or where the environment says. */
final class SharedData {

    private static final String VARIABLE = "SCHOOL_OVERSIGHT_SHARED";

    private SharedData() {}

    /** Reads a file, or skips the test if the files are not there. */
    static <T> RowsRead<T> read(String path, Reference.Reading<T> reading) throws IOException {
        Path file = require(path);
        try (InputStream in = Files.newInputStream(file)) {
            return reading.read(file.getFileName().toString(), in);
        }
    }

    static Path require(String path) {
        Optional<Path> found = folder().map(folder -> folder.resolve(path)).filter(Files::isReadable);
        Assumptions.assumeTrue(
                found.isPresent(), "shared/data/" + path + " is not here; set " + VARIABLE + " to the folder 'shared'");
        return found.orElseThrow();
    }

    private static Optional<Path> folder() {
        Stream<Path> named = Stream.ofNullable(System.getenv(VARIABLE))
                .map(text -> Path.of(text).resolve("data"));
        Stream<Path> above = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared").resolve("data"));
        return Stream.concat(named, above).filter(Files::isDirectory).findFirst();
    }
}
