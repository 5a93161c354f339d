package org.schooloversight.duties.checking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.json.DutyCatalogues;
import org.schooloversight.duties.schedule.Kit;

/** The data files of the law as texts. */
final class DataFiles {

    static final String DUTIES = "duties.json";
    static final String INTERVENTION = "intervention.json";

    private static final List<String> NAMES = List.of(
            DUTIES,
            INTERVENTION,
            "clocks-admissions.json",
            "clocks-annual.json",
            "clocks-assessment.json",
            "clocks-early-years.json",
            "clocks-exclusion-and-attendance.json",
            "clocks-inspection-and-organisation.json",
            "clocks-other-services.json",
            "clocks-school-finance.json",
            "clocks-special-educational-needs.json");

    private DataFiles() {}

    static Map<String, String> all() {
        Map<String, String> texts = new TreeMap<>();
        NAMES.forEach(name -> texts.put(name, text(name)));
        return texts;
    }

    private static String text(String name) {
        try (InputStream in = DutyCatalogues.class.getResourceAsStream("/org/schooloversight/duties/data/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Counts check marks as text, without reading the files as the library does. */
    static long checkMarks(String name) {
        return text(name).split("\"check\"\\s*:", -1).length - 1L;
    }

    /** Reads a catalogue from trees or texts by name. */
    static Loaded<DutyCatalogue> catalogue(Map<String, ?> files) {
        Map<String, byte[]> clocks = new TreeMap<>();
        files.forEach((name, text) -> {
            if (name.startsWith("clocks-")) {
                clocks.put(name, text.toString().getBytes(StandardCharsets.UTF_8));
            }
        });
        byte[] duties = Objects.requireNonNull(files.get(DUTIES)).toString().getBytes(StandardCharsets.UTF_8);
        return DutyCatalogues.read(DUTIES, new ByteArrayInputStream(duties), clocks, Kit.CALENDARS.kinds());
    }
}
