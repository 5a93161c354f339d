package org.schooloversight.reporting.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.schooloversight.core.json.Cites;
import org.schooloversight.core.json.DataFile;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.reporting.disclosure.DisclosureRules;

/**
 * Reads from which number on a count is shown: an object with the keys {@code threshold}, {@code hidesNought} and {@code check}.
 */
public final class DisclosureTables {

    private static final String BUNDLED = "disclosure.json";
    private static final int HIGHEST = 1000;

    private DisclosureTables() {}

    /**
     * Obtains the rules that come with this library, for a council that has not set its own.
     *
     * @return the rules, not null
     */
    public static DisclosureRules bundled() {
        try (InputStream in =
                DisclosureTables.class.getResourceAsStream("/org/schooloversight/reporting/data/" + BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("the library has no data file '" + BUNDLED + "'");
            }
            return read(BUNDLED, in).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads the rules of a council.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input in UTF-8, not closed here, not null
     * @return the rules or the problems, not null
     * @throws IOException if the input cannot be read
     */
    public static Loaded<DisclosureRules> read(String file, InputStream in) throws IOException {
        return DataFile.read(file, in, DisclosureTables::rules);
    }

    private static DisclosureRules rules(JsonIn document) {
        int threshold = document.wholeNumber("threshold", 1, HIGHEST);
        boolean hidesNought = document.flag("hidesNought", false);
        Check check = Cites.check(document);
        document.done();
        return new DisclosureRules(threshold, hidesNought, check);
    }
}
