package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers about the sample council, in every form. */
class SampleAnswersTest {

    private static final Path SCHEMA = Path.of(
            "..", "..", "reporting/src/main/resources/org/schooloversight/reporting/schema/assessment.schema.json");

    @Test
    void theSampleIsSaidToBeMadeUpAndIsAllWell() {
        Run run = Run.of("assess");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo(SampleCouncil.NOTE + System.lineSeparator());
        assertThat(run.out())
                .contains("900014  Alverfell Meadow Primary School (Community school, primary): statement-of-action\n")
                .contains("as of 2020-08-31: 403 schools\n");
        assertThat(run.answers())
                .allSatisfy(
                        line -> assertThat(line).isEqualTo(line.stripTrailing()).hasSizeLessThan(160));
    }

    @Test
    void everyLineKeepsToTheSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA, UTF_8), InputFormat.JSON);
        List<String> lines = Run.of("assess", "--format", "json").answers();
        assertThat(lines)
                .hasSize(403)
                .allSatisfy(line ->
                        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
        assertThat(lines).anyMatch(line -> line.contains("\"outcome\":\"undecided\""));
        assertThat(lines).anyMatch(line -> line.contains("\"outcome\":\"outside\""));
        assertThat(lines).anyMatch(line -> line.contains("\"readingsThatMatter\":[{"));
    }

    @Test
    void theSpreadsheetHasARowForEverySchool() {
        Run run = Run.of("assess", "--format", "csv");
        assertThat(run.out().split("\r\n", -1)).hasSize(403 + 2);
        assertThat(run.out()).startsWith("urn,name,type,kind,outcome,tier,").endsWith("\r\n");
        assertThat(run.err()).contains("403 schools");
    }

    @Test
    void aFileHoldsWhatStandardOutputWould(@org.junit.jupiter.api.io.TempDir Path folder) {
        for (String format : List.of("text", "json", "csv")) {
            Path file = folder.resolve("answers." + format);
            Run run = Run.of("assess", "--format", format, "--out", file);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("403 schools");
            assertThat(file)
                    .usingCharset(UTF_8)
                    .content()
                    .isEqualTo(Run.of("assess", "--format", format).out());
        }
    }

    @ParameterizedTest
    @CsvSource({"tr-TR,Pacific/Kiritimati", "ar-EG-u-nu-arab,Asia/Kolkata"})
    void localeAndTimeZoneChangeNoByte(String locale, String zone) {
        Locale ourLocale = Locale.getDefault();
        TimeZone ourZone = TimeZone.getDefault();
        for (String format : List.of("text", "JSON", "csv")) {
            Run ours = Run.of("assess", "--format", format);
            try {
                Locale.setDefault(Locale.forLanguageTag(locale));
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(Run.of("assess", "--format", format)).isEqualTo(ours);
            } finally {
                Locale.setDefault(ourLocale);
                TimeZone.setDefault(ourZone);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"900009", "900014", "900027"})
    void theFullTextIsTheKeptOne(String urn) throws IOException {
        String text = Run.of("assess", "--urn", urn).out();
        String withoutReceipt = text.substring(0, text.indexOf("  Receipt: ")).stripTrailing() + "\n";
        Golden.check(urn + ".txt", withoutReceipt);
    }
}
