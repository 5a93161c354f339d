package org.schooloversight.publishing.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The style sheet that each page carries: that of the design system, in part, and our own. */
final class Styles {

    private Styles() {}

    static String read() {
        return text("govuk.css") + text("report.css");
    }

    private static String text(String name) {
        try (InputStream in = Styles.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
