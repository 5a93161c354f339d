package org.schooloversight.examples.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads the checked-in expectations. */
final class Resources {
    private Resources() {}

    /** Returns the text of a resource, empty if there is none. */
    static String text(String name) throws IOException {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), UTF_8);
        }
    }

    /** Returns the lines of a resource, without empty ones and those that begin with #. */
    static List<String> lines(String name) throws IOException {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
