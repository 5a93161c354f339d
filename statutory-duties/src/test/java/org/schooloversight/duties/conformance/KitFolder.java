package org.schooloversight.duties.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.schooloversight.core.calendar.BankHolidays;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.json.DataFile;
import org.schooloversight.core.json.DeadlineRules;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.json.TermCalendarReader;

/** Reads the files of the kit, strictly: a key that nobody asks for is a fault. */
final class KitFolder {

    static final Path ROOT = Path.of("..", "docs", "conformance");

    private KitFolder() {}

    static Map<String, SchoolCalendar> schools(BankHolidays holidays) {
        List<TermCalendar> layers = files("calendars").stream()
                .map(file -> {
                    try {
                        return TermCalendarReader.read(file.toString(), Files.newInputStream(file))
                                .orElseThrow();
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })
                .toList();
        Map<String, SchoolCalendar> schools = new LinkedHashMap<>();
        for (TermCalendar layer : layers) {
            schools.put(layer.id().value(), SchoolCalendar.of(layers, layer.id(), holidays));
        }
        return schools;
    }

    static Map<LocalDate, String> bankHolidays() {
        return read(ROOT.resolve("bank-holidays.json"), document -> {
            Map<LocalDate, String> days = new LinkedHashMap<>();
            document.date("knownFrom");
            document.date("knownUntil");
            for (JsonIn each : document.objects("days")) {
                days.put(each.date("on"), each.text("title"));
            }
            return days;
        });
    }

    static Map<Path, List<KitCase>> cases(DeadlineRules rules) {
        Map<Path, List<KitCase>> all = new LinkedHashMap<>();
        for (Path file : files("cases")) {
            all.put(file, read(file, document -> {
                document.text("title");
                document.text("source");
                List<KitCase> cases = new ArrayList<>();
                document.objects("cases").forEach(each -> cases.add(KitCase.read(each, rules)));
                document.done();
                return cases;
            }));
        }
        return all;
    }

    /** Reads a file. The reader takes no null, and in the kit null means that an end cannot be named. */
    private static <T> T read(Path file, Function<JsonIn, T> reader) {
        try {
            String text = Files.readString(file).replaceAll("(\"(?:earliest|latest)\": )null", "$1\"none\"");
            return DataFile.read(
                            file.toString(), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), reader)
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
