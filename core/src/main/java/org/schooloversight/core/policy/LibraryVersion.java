package org.schooloversight.core.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Tells which version of the library this is. */
public final class LibraryVersion {

    private LibraryVersion() {}

    /**
     * Gets the version.
     *
     * @return the version, such as {@code 0.1.0}, not null
     */
    public static String current() {
        try (InputStream in = LibraryVersion.class.getResourceAsStream("/org/schooloversight/core/data/version.txt")) {
            if (in == null) {
                throw new IllegalStateException("the library has no data file 'version.txt'");
            }
            return new String(in.readAllBytes(), UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
