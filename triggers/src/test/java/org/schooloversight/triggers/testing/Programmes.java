package org.schooloversight.triggers.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.json.SupportPolicies;
import org.schooloversight.triggers.json.SupportPolicyReader;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;

/** The programme that comes with the library, made ready for tests. */
public final class Programmes {

    /** A Monday in the middle of the programme, when the results of summer 2019 were public. */
    public static final AsOf DAY = AsOf.on(LocalDate.of(2020, 2, 10));

    private static final String FILE = "/org/schooloversight/triggers/policies/oxfordshire-support-2019-20.json";
    private static final MeasureCatalogue MEASURES = MeasureCatalogues.bundled();
    private static final SupportPolicy OXFORDSHIRE =
            SupportPolicies.bundled(MEASURES).all().get(0);

    private Programmes() {}

    public static MeasureCatalogue measures() {
        return MEASURES;
    }

    public static SupportPolicy oxfordshire() {
        return OXFORDSHIRE;
    }

    /** Returns the text of the shipped policy file. */
    public static String oxfordshireText() {
        try (InputStream in = SupportPolicies.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the shipped policy with a text of its file replaced, wherever it stands. */
    public static SupportPolicy oxfordshireWith(String from, String to) {
        String text = oxfordshireText();
        if (!text.contains(from)) {
            throw new AssertionError("the shipped policy has no text: " + from);
        }
        try {
            return new SupportPolicyReader(MEASURES)
                    .read(
                            "changed.json",
                            new ByteArrayInputStream(text.replace(from, to).getBytes(UTF_8)))
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the defaults with some settings over them: the name of a reading or parameter, then its value, and so on. */
    public static PolicySettings settings(String... namesAndValues) {
        PolicySettings settings = PolicySettings.defaults(OXFORDSHIRE);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            settings = settings.withText(OXFORDSHIRE, namesAndValues[i], namesAndValues[i + 1]);
        }
        return settings;
    }

    /** Returns an assessor with some settings over the defaults. */
    public static SupportAssessor assessor(String... namesAndValues) {
        return SupportAssessor.of(OXFORDSHIRE, settings(namesAndValues), MEASURES);
    }
}
