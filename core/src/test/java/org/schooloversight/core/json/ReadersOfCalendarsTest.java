package org.schooloversight.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.calendar.Closure;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.calendar.TermCalendarId;
import org.schooloversight.core.calendar.TermSystem;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.problem.Problem;

class ReadersOfCalendarsTest {

    private static final String HEAD =
            "{\"id\": \"a\", \"title\": \"A\", \"source\": \"made up\", \"knownUntil\": \"2027-08-31\",\n";

    private static Loaded<TermCalendar> read(String json) throws IOException {
        return TermCalendarReader.read("a.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> problems(String json) throws IOException {
        Loaded<TermCalendar> loaded = read(json);
        assertThat(loaded.value()).isEmpty();
        return loaded.problems().stream()
                .map(each -> each.line() + ":" + each.column() + " " + each.message() + "; " + each.accepted())
                .toList();
    }

    private static String block(String from, String to) {
        return "{\"name\": \"n\", \"from\": \"" + from + "\", \"to\": \"" + to + "\"}";
    }

    @Test
    void everyPartOfALayer() throws IOException {
        TermCalendar layer = read(HEAD
                        + "\"extends\": \"b\", \"system\": \"six\", \"terms\": [" + block("2026-09-02", "2026-10-23")
                        + "],\n\"inset\": [\"2026-09-03\", \"2026-09-02\"],\n"
                        + "\"closures\": [{\"from\": \"2027-01-05\", \"to\": \"2027-01-05\", \"reason\": \"snow\"}]}")
                .orElseThrow();
        assertThat(layer.id()).isEqualTo(TermCalendarId.of("a"));
        assertThat(layer.parent()).contains(TermCalendarId.of("b"));
        assertThat(layer.system()).contains(TermSystem.SIX);
        assertThat(layer.knownUntil()).isEqualTo(LocalDate.of(2027, 8, 31)); // Tuesday
        assertThat(layer.terms())
                .containsExactly(new TermBlock("n", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 10, 23)));
        assertThat(layer.inset()).containsExactly(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 3)); // Wednesday on
        assertThat(layer.closures())
                .containsExactly(new Closure(LocalDate.of(2027, 1, 5), LocalDate.of(2027, 1, 5), "snow"));
        assertThat(layer.title()).isEqualTo("A");
        assertThat(layer.source()).isEqualTo("made up");
    }

    @Test
    void aLayerOverAnotherNeedsNoTerms() throws IOException {
        assertThat(read(HEAD + "\"extends\": \"b\", \"terms\": []}")
                        .orElseThrow()
                        .terms())
                .isEmpty();
        assertThat(read(HEAD + "\"extends\": \"b\"}").orElseThrow().system()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"terms\": []} | 2:10 there are no terms, and no layer that is extended; one block of teaching or more",
                "\"inset\": []} | 1:1 there are no terms, and no layer that is extended; one block of teaching or more",
                "\"extends\": \"b\", \"Terms\": []} | 2:26 unknown key 'Terms'; did you mean 'terms'?; "
                        + "the keys $schema, id, title, source, knownUntil, extends, system, terms, inset and closures",
                "\"extends\": \"b\", \"system\": \"tree\"} | 2:27 unknown value 'tree'; did you mean 'three'?; three or six",
                "\"extends\": \"b\", \"inset\": [\"2026-02-30\"]} | 2:27 no such date: '2026-02-30'; a date as yyyy-mm-dd",
                "\"extends\": \"b\", \"inset\": [\"2026-02-02\", \"2026-02-02\"]} | "
                        + "2:26 the day 2026-02-02 is listed twice; each day once",
                "\"extends\": \"b\", \"closures\": [{\"from\": \"2026-02-02\", \"to\": \"2026-02-01\", \"reason\": \"r\"}]} | "
                        + "2:59 2026-02-01 is before the first day, 2026-02-02; a day on or after it",
                "\"extends\": \"b\", \"closures\": [{\"from\": \"2026-02-02\", \"reason\": \"r\"}]} | "
                        + "2:30 the key 'to' is missing; an object with it"
            })
    void oneProblem(String rest, String problem) throws IOException {
        assertThat(problems(HEAD + rest)).containsExactly(problem);
    }

    @Test
    void blocksThatOverlapOrAreOutOfOrder() throws IOException {
        assertThat(problems(HEAD + "\"terms\": [\n" + block("2026-09-02", "2026-10-23") + ",\n"
                        + block("2026-10-23", "2026-12-18") + ",\n" + block("2026-08-31", "2026-09-01") + ",\n"
                        + block("2026-12-01", "2026-11-01") + "]}"))
                .containsExactly(
                        "4:23 it starts on 2026-10-23, and the block before it ends on 2026-10-23; "
                                + "blocks in order, without overlap",
                        "5:23 it starts on 2026-08-31, and the block before it ends on 2026-10-23; "
                                + "blocks in order, without overlap",
                        "6:43 2026-11-01 is before the first day, 2026-12-01; a day on or after it");
        assertThat(read(HEAD + "\"terms\": [" + block("2026-09-02", "2026-10-23") + ","
                                + block("2026-10-24", "2026-10-24") + "]}")
                        .problems())
                .isEmpty();
    }

    @Test
    void aYearBetweenWithoutTerms() throws IOException {
        assertThat(problems(HEAD + "\"terms\": [" + block("2024-09-02", "2025-07-23") + ","
                        + block("2026-09-02", "2027-07-23") + "]}"))
                .containsExactly("2:10 there are none in 2025-26; terms of every year from the first to the last");
    }

    @Test
    void aWholeYearOfThreeTermsHasSixBlocks() throws IOException {
        String five = "\"system\": \"three\", \"terms\": [" + block("2026-09-02", "2026-10-23") + ","
                + block("2026-11-02", "2026-12-18") + "," + block("2027-01-04", "2027-02-12") + ","
                + block("2027-02-22", "2027-03-25") + "," + block("2027-04-12", "2027-05-28");
        assertThat(problems(HEAD + five + "]}"))
                .containsExactly("2:29 the year 2026-27 has 5 blocks;"
                        + " six blocks in a year of three terms, or the system six");
        assertThat(read(HEAD.replace("2027-08-31", "2027-08-30") + five + "]}").problems())
                .isEmpty();
        String seven = five + "," + block("2027-06-07", "2027-07-02") + "," + block("2027-07-05", "2027-07-21") + "]}";
        assertThat(problems(HEAD.replace("2027-08-31", "2027-08-30") + seven))
                .singleElement()
                .asString()
                .contains("the year 2026-27 has 7 blocks");
        assertThat(read(HEAD + seven.replace("three", "six")).problems()).isEmpty();
    }

    @Test
    void everyProblemIsFoundAtOnce() throws IOException {
        Loaded<TermCalendar> loaded = read("{\"id\": \"A!\", \"title\": \" \", \"knownUntil\": \"soon\",\n"
                + "\"terms\": [{\"name\": \"n\", \"from\": 3, \"to\": \"2026-10-23\", \"half\": 1}], \"inset\": 4}");
        assertThat(loaded.problems())
                .extracting(Problem::place)
                .containsExactly("", "id", "title", "knownUntil", "terms", "terms[0].from", "terms[0].half", "inset");
    }
}
