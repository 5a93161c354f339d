package org.schooloversight.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.problem.Problem;

/** Reads a JSON document whole: either a value with no problems, or every problem and no value. */
public final class DataFile {

    private DataFile() {}

    /**
     * Reads a document.
     *
     * @param <T>  the type of what it holds
     * @param file  the name of the input, for problems, not null
     * @param in  the input in UTF-8, not closed here, not null
     * @param read  makes the value from the document, reporting problems, not null
     * @return the value or the problems, not null
     * @throws IOException if the input cannot be read
     */
    public static <T> Loaded<T> read(String file, InputStream in, Function<JsonIn, T> read) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Optional<T> value = JsonIn.parse(file, in, problems).map(read);
        return new Loaded<>(problems.isEmpty() ? value : Optional.empty(), problems);
    }

    /**
     * Reads a document that comes with this module.
     *
     * @param <T>  the type of what it holds
     * @param name  the name of the file among this module's data, not null
     * @param read  makes the value from the document, reporting problems, not null
     * @return the value, not null
     * @throws IllegalStateException if the document is missing or has a problem, which a released library never has
     */
    public static <T> T bundled(String name, Function<JsonIn, T> read) {
        try (InputStream in = DataFile.class.getResourceAsStream("/org/schooloversight/core/data/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the library has no data file '" + name + "'");
            }
            return read(name, in, read).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
