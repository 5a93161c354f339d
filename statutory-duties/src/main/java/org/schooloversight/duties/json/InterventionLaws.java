package org.schooloversight.duties.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.schooloversight.core.calendar.DayKinds;
import org.schooloversight.core.json.DataFile;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.source.Sha256;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.intervention.InterventionLaw;

/** Reads {@link InterventionLaw}. */
public final class InterventionLaws {

    private static final String BUNDLED = "intervention.json";

    private InterventionLaws() {}

    /**
     * Obtains the law that comes with this library.
     *
     * @param catalogue  the catalogue whose clocks it refers to, not null
     * @param kinds  the kinds of day that its rules count, not null
     * @return the law, not null
     */
    public static InterventionLaw bundled(DutyCatalogue catalogue, DayKinds kinds) {
        try (InputStream in =
                InterventionLaws.class.getResourceAsStream("/org/schooloversight/duties/data/" + BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("the library has no data file '" + BUNDLED + "'");
            }
            return read(BUNDLED, in, catalogue, kinds).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads the law. It is used whole or not at all.
     *
     * @param file  the name of the file, for problems, not null
     * @param in  the file in UTF-8, not closed here, not null
     * @param catalogue  the catalogue whose clocks it may refer to, not null
     * @param kinds  the kinds of day that rules may count, not null
     * @return the law or the problems, not null
     * @throws IOException if the input cannot be read
     */
    public static Loaded<InterventionLaw> read(String file, InputStream in, DutyCatalogue catalogue, DayKinds kinds)
            throws IOException {
        byte[] text = in.readAllBytes();
        String sha256 = new Sha256().add(text).hex();
        return DataFile.read(
                file,
                new ByteArrayInputStream(text),
                document -> new InterventionIn(document, catalogue, kinds).law(sha256));
    }
}
