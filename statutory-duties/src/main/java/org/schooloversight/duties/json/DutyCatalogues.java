package org.schooloversight.duties.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.schooloversight.core.calendar.DayKinds;
import org.schooloversight.core.json.DataFile;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.source.Sha256;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.catalogue.DutyCatalogue;

/** Reads {@link DutyCatalogue}, from one file of duties and any number of files of clocks. */
public final class DutyCatalogues {

    private static final String FOLDER = "/org/schooloversight/duties/data/";
    private static final String DUTIES = "duties.json";
    private static final List<String> CLOCKS = List.of(
            "clocks-admissions.json",
            "clocks-annual.json",
            "clocks-assessment.json",
            "clocks-early-years.json",
            "clocks-exclusion-and-attendance.json",
            "clocks-inspection-and-organisation.json",
            "clocks-other-services.json",
            "clocks-school-finance.json",
            "clocks-special-educational-needs.json");

    private DutyCatalogues() {}

    /**
     * Obtains the catalogue that comes with this library.
     *
     * @param kinds  the kinds of day that its rules count, not null
     * @return the catalogue, not null
     */
    public static DutyCatalogue bundled(DayKinds kinds) {
        Map<String, byte[]> clocks = new TreeMap<>();
        CLOCKS.forEach(name -> clocks.put(name, bundled(name)));
        return read(DUTIES, new ByteArrayInputStream(bundled(DUTIES)), clocks, kinds)
                .orElseThrow();
    }

    private static byte[] bundled(String name) {
        try (InputStream in = DutyCatalogues.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the library has no data file '" + name + "'");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads a catalogue. It is used whole or not at all.
     *
     * @param file  the name of the file of duties, for problems, not null
     * @param duties  the file of duties in UTF-8, not closed here, not null
     * @param clocks  the files of clocks in UTF-8, by name, read in the order of the names, not null
     * @param kinds  the kinds of day that rules may count, not null
     * @return the catalogue or the problems, not null
     */
    public static Loaded<DutyCatalogue> read(
            String file, InputStream duties, Map<String, byte[]> clocks, DayKinds kinds) {
        try {
            byte[] text = duties.readAllBytes();
            Sha256 digest = new Sha256().add(text);
            List<Problem> problems = new ArrayList<>();
            DutiesIn all = new DutiesIn(kinds);
            problems.addAll(DataFile.read(file, new ByteArrayInputStream(text), all::duties)
                    .problems());
            for (Map.Entry<String, byte[]> each : new TreeMap<>(clocks).entrySet()) {
                digest.add(each.getValue());
                problems.addAll(DataFile.read(each.getKey(), new ByteArrayInputStream(each.getValue()), all::clocks)
                        .problems());
            }
            return problems.isEmpty()
                    ? new Loaded<>(Optional.of(all.catalogue(digest)), problems)
                    : new Loaded<>(Optional.empty(), problems);
        } catch (IOException | InvalidValueException unreadable) {
            return new Loaded<>(
                    Optional.empty(),
                    List.of(new Problem(
                            file,
                            0,
                            0,
                            "",
                            String.valueOf(unreadable.getMessage()),
                            "a catalogue of duties",
                            Problem.Effect.INPUT_REFUSED)));
        }
    }
}
