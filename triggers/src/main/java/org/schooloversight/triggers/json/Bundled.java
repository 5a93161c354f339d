package org.schooloversight.triggers.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.schooloversight.core.json.DataFile;
import org.schooloversight.core.json.JsonIn;

/** Reads data files of this module. */
final class Bundled {

    private Bundled() {}

    static <T> T read(String name, Function<JsonIn, T> read) {
        try (InputStream in = Bundled.class.getResourceAsStream("/org/schooloversight/triggers/data/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the library has no data file '" + name + "'");
            }
            return DataFile.read(name, in, read).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
