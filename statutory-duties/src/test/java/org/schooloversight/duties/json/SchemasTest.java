package org.schooloversight.duties.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files that are shipped keep to their schemas, and broken ones are refused by schema and reader. */
class SchemasTest {

    private static final Path DATA = Path.of("src", "main", "resources", "org", "schooloversight", "duties", "data");
    private static final Path CALENDARS = Path.of("..", "docs", "conformance", "calendars");

    private static List<Path> files(Path folder, String start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .sorted()
                    .toList();
        }
    }

    private static void keepTo(Format format, List<Path> files) throws IOException {
        Schema schema = format.schema();
        for (Path file : files) {
            assertThat(format.faults(schema, Files.readString(file)))
                    .as("%s", file)
                    .isEmpty();
        }
    }

    @Test
    void theBundledMeasuresKeepToTheSchema() throws IOException {
        Path data = Path.of("..", "core", "src", "main", "resources", "org", "schooloversight", "core", "data");
        keepTo(Format.MEASURES, List.of(data.resolve("measures.json")));
    }

    @Test
    void theBundledDutiesKeepToTheSchema() throws IOException {
        keepTo(Format.DUTIES, List.of(DATA.resolve("duties.json")));
    }

    @Test
    void theBundledClocksKeepToTheSchema() throws IOException {
        List<Path> files = files(DATA, "clocks-");
        assertThat(files).hasSizeGreaterThanOrEqualTo(3);
        keepTo(Format.CLOCKS, files);
    }

    @Test
    void theBundledLawOfInterventionKeepsToTheSchema() throws IOException {
        keepTo(Format.INTERVENTION, List.of(DATA.resolve("intervention.json")));
    }

    @Test
    void theCalendarsOfTheKitKeepToTheSchema() throws IOException {
        List<Path> files = files(CALENDARS, "");
        assertThat(files).hasSizeGreaterThanOrEqualTo(11);
        keepTo(Format.TERM_CALENDAR, files);
        for (Path file : files) {
            assertThat(Format.TERM_CALENDAR.problems(Files.readString(file)))
                    .as("%s", file)
                    .isEmpty();
        }
    }

    /** The example of a section of the documentation: what stands between its first two fences of a language. */
    private static String documented(String section, String language) throws IOException {
        String text = Files.readString(Path.of("..", "docs", "formats.md"));
        String fence = "```" + language + "\n";
        int start = text.indexOf(fence, text.indexOf("\n## " + section)) + fence.length();
        return text.substring(start, text.indexOf("```", start));
    }

    @Test
    void theExamplesOfTheDocumentationCanBeRead() throws IOException {
        String calendar = documented("Term calendar", "json");
        assertThat(Format.TERM_CALENDAR.problems(calendar)).isEmpty();
        assertThat(Format.TERM_CALENDAR.faults(Format.TERM_CALENDAR.schema(), calendar))
                .isEmpty();
        String records = documented("Records of cases", "json");
        assertThat(Format.CASE_RECORDS.problems(records)).isEmpty();
        assertThat(Format.CASE_RECORDS.faults(Format.CASE_RECORDS.schema(), records))
                .isEmpty();
        assertThat(CaseLogReaderTest.csv(documented("Records of cases", "csv"))
                        .value()
                        .records())
                .hasSize(4)
                .isEqualTo(CaseLogReaderTest.json(records).value().records());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "TERM_CALENDAR | north-school                | North School",
                "TERM_CALENDAR | \"three\"                   | \"four\"",
                "TERM_CALENDAR | \"2027-08-31\"              | \"2027-09-31\"",
                "TERM_CALENDAR | \"2026-09-02\"              | \"02/09/2026\"",
                "TERM_CALENDAR | [\"2026-09-02\"             | [{\"day\": \"2026-09-02\"}",
                "MEASURES      | \"percent\"                 | \"percentage\"",
                "MEASURES      | \"higher\"                  | \"high\"",
                "MEASURES      | \"endAge\": 11              | \"endAge\": 0",
                "MEASURES      | \"2024-25\"                 | \"2024\"",
                "MEASURES      | \"revised\"                 | \"revized\"",
                "CASE_RECORDS  | \"id\": \"r1\"              | \"id\": \"r 1\"",
                "CASE_RECORDS  | \"2026-0041\", \"event\"    | \"Jane Doe (2015)\", \"event\"",
                "CASE_RECORDS  | \"on\": \"2026-09-07\"      | \"on\": \"2026-09-31\"",
                "CASE_RECORDS  | \"on\": \"2026-09-07\"      | \"on\": \"0026-09-07\"",
                "CASE_RECORDS  | \"on\": \"2026-09-07\"      | \"on\": \"3026-09-07\"",
                "CASE_RECORDS  | 900001                      | 9001",
                "CASE_RECORDS  | 900001                      | \"900001\"",
                "CASE_RECORDS  | \"event\": \"ehc-request-received\", \"on\": \"2026-09-07\" | \"on\": \"2026-09-07\"",
                "CASE_RECORDS  | \"withdraws\": \"r4\"       | \"withdraws\": \"r4\", \"event\": \"ehc-request-received\"",
                "CASE_RECORDS  | \"withdraws\": \"r4\"       | \"withdraws\": \"r4\", \"corrects\": \"r4\"",
                "CASE_RECORDS  | \"school\"                  | \"clock\": \"ehc-final-plan\", \"school\"",
                "CLOCKS        | \"act\"                     | \"law\"",
                "CLOCKS        | \"amount\": 6               | \"amount\": 0",
                "CLOCKS        | \"amount\": 6               | \"amount\": 6.5",
                "CLOCKS        | \"amount\": 6               | \"amount\": 10001",
                "CLOCKS        | \"refuse\"                  | \"next-month\"",
                "CLOCKS        | \"02-28\"                   | \"28-02\"",
                "CLOCKS        | \"week\": -1                | \"week\": 0",
                "CLOCKS        | \"thursday\"                | \"Thursday\"",
                "CLOCKS        | \"2024-25\"                 | \"24-25\"",
                "CLOCKS        | \"of-event\"                | \"next\"",
                "CLOCKS        | \"forwardTo\"               | \"backTo\": \"working-day\", \"forwardTo\"",
                "CLOCKS        | \"backTo\": \"working-day\" | \"backTo\": \"Working Day\"",
                "CLOCKS        | {\"noDate\": \"without delay\"} | {}",
                "CLOCKS        | \"noDate\": \"without delay\"   | \"noDate\": \"soon\", \"before\": {\"amount\": 1, \"unit\": \"days\"}",
                "CLOCKS        | \"at-latest\"               | \"latest\"",
                "CLOCKS        | \"each\": \"term\"          | \"each\": \"week\"",
                "CLOCKS        | \"recurs\"                  | \"starts\": [\"asked\"], \"recurs\"",
                "CLOCKS        | \"starts\": [\"asked\"],    | ``",
                "CLOCKS        | \"cites\": [{\"source\": \"made-up-act\", \"place\": \"section 2\"}] | \"cites\": []",
                "DUTIES        | \"continuing\"              | \"always\"",
                "DUTIES        | \"percent\": 25             | \"percent\": 101",
                "DUTIES        | \"up\"                      | \"down\"",
                "DUTIES        | \"academy\"                 | \"acadamy\"",
                "DUTIES        | \"atMost\": 30              | \"atMost\": 30, \"percent\": 25",
                "DUTIES        | \"2018-09-01\"              | \"1 September 2018\"",
                "INTERVENTION  | \"applies\"                 | \"applicable\"",
                "INTERVENTION  | \"special-measures\"        | \"inadequate\"",
                "INTERVENTION  | \"amount\": 15              | \"amount\": 0",
                "INTERVENTION  | \"coasting\": true          | \"coasting\": false",
                "INTERVENTION  | \"board-constituted\"       | \"board-appointed\"",
                "INTERVENTION  | \"force\": \"may\"          | \"force\": \"might\"",
                "INTERVENTION  | \"routes\": [\"notice\"], \"clock\" | \"routes\": [], \"clock\"",
                "INTERVENTION  | \"step\": \"consult\"       | \"step\": \"tell\""
            })
    void bothRefuseWhatIsBroken(Format format, String good, String bad) {
        String example = format.example();
        assertThat(example).contains(good);
        int at = example.indexOf(good);
        String broken = example.substring(0, at) + bad + example.substring(at + good.length());
        assertThat(format.problems(broken)).as("reader").isNotEmpty();
        assertThat(format.faults(format.schema(), broken)).as("schema").isNotEmpty();
    }
}
