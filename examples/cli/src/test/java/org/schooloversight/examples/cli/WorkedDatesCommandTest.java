package org.schooloversight.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.schooloversight.core.json.DataFile;
import org.schooloversight.core.json.JsonIn;

/** Every worked date of the notes of law, as a user gets it. */
class WorkedDatesCommandTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path DATES =
            ROOT.resolve("statutory-duties/src/test/resources/org/schooloversight/duties/schedule/worked-dates.json");

    /** What is typed, and the day that was worked out without this library. */
    record Typed(List<String> words, String due, String where) {
        @Override
        public String toString() {
            return String.join(" ", words) + ": " + due + " (" + where + ")";
        }
    }

    static Stream<Typed> dates() throws IOException {
        try (InputStream in = Files.newInputStream(DATES)) {
            return DataFile.read("worked-dates.json", in, WorkedDatesCommandTest::all).orElseThrow().stream();
        }
    }

    private static List<Typed> all(JsonIn document) {
        List<Typed> all = new ArrayList<>();
        for (JsonIn each : document.objects("dates")) {
            List<String> words = new ArrayList<>(List.of(
                    "deadline",
                    each.text("clock"),
                    "--from",
                    each.date("from").toString(),
                    "--calendar",
                    ROOT.resolve("docs/conformance/calendars/illustrative.json").toString(),
                    "--format",
                    "json"));
            add(words, "--on", each, "events");
            add(words, "--set", each, "readings");
            all.add(new Typed(
                    words, each.object("expect").orElseThrow().date("due").toString(), each.text("where")));
        }
        return all;
    }

    private static void add(List<String> words, String option, JsonIn each, String name) {
        each.optionalObject(name)
                .ifPresent(object -> object.members().forEach((key, value) -> {
                    words.add(option);
                    words.add(key + "=" + value.asText());
                }));
    }

    @Test
    void allOfThemAreThere() throws IOException {
        assertThat(dates()).hasSize(165);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void comesOut(Typed typed) {
        Run run = Run.of(typed.words().toArray());
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"due\":\"" + typed.due() + "\"");
    }
}
