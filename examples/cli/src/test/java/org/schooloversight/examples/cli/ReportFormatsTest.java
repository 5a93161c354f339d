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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A set of all reports in every format: each file is well formed, and the pages lead to each other. */
class ReportFormatsTest {

    private static final String SET = "--all --audience internal --urn 900009 --urn 900014 --remind 14,3 --format ";
    private static final Path SCHEMA =
            Path.of("..", "..", "reporting/src/main/resources/org/schooloversight/reporting/schema/report.schema.json");
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");
    private static final Pattern FIELD = Pattern.compile("(\"(?:[^\"]++|\"\")*+\"|[^\",\r\n]*)(,|\r\n)");

    @TempDir
    static Path folder;

    private static Map<String, byte[]> files = Map.of();

    @BeforeAll
    static void makeThem() throws IOException {
        files = ReportFiles.made(folder.resolve("set"), SET + ReportFiles.EVERY_FORMAT);
    }

    private static void each(String ending, int atLeast, BiConsumer<String, String> check) {
        List<String> names =
                files.keySet().stream().filter(name -> name.endsWith(ending)).toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(atLeast);
        names.forEach(name -> check.accept(name, ReportFiles.text(name, files.get(name))));
    }

    @Test
    void everyReportIsThereInEveryForm() {
        for (ReportKind kind : ReportKind.values()) {
            String name =
                    kind == ReportKind.SCHOOL ? "school-900014" : kind.id().toString();
            assertThat(files).containsKeys(name + ".html", name + ".xlsx", name + ".json", name + ".md");
            assertThat(files.keySet()).anyMatch(each -> each.startsWith(name + "-") && each.endsWith(".csv"));
        }
        assertThat(files.keySet().stream().filter(name -> name.endsWith(".ics")))
                .contains("duties.ics", "school-900014.ics", "statutory-year.ics");
    }

    @Test
    void everyObjectKeepsToTheSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA, UTF_8), InputFormat.JSON);
        each(".json", 13, (name, text) -> {
            assertThat(text.lines()).as(name).hasSize(1);
            assertThat(schema.validate(text, InputFormat.JSON)).as(name).isEmpty();
        });
    }

    @Test
    void everyRowHasAsManyFieldsAsTheHeader() {
        each(".csv", 60, (name, text) -> {
            List<Integer> widths = new ArrayList<>();
            int fields = 0;
            int end = 0;
            for (MatchResult field : FIELD.matcher(text).results().toList()) {
                assertThat(field.start()).as(name).isEqualTo(end);
                end = field.end();
                fields++;
                if (!field.group(2).equals(",")) {
                    widths.add(fields);
                    fields = 0;
                }
            }
            assertThat(end).as(name).isEqualTo(text.length());
            assertThat(widths).as(name).hasSizeGreaterThan(1);
            assertThat(Set.copyOf(widths)).as(name).hasSize(1);
        });
    }

    @Test
    void everyWorkbookIsAnArchiveWithItsSheets() {
        each(
                ".xlsx",
                13,
                (name, text) -> assertThat(text)
                        .as(name)
                        .contains("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"));
    }

    @Test
    void everyFeedIsACalendarWithItsReminders() {
        each(".ics", 3, (name, text) -> {
            assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
            assertThat(text.split("BEGIN:VEVENT", -1)).hasSameSizeAs(text.split("END:VEVENT", -1));
            assertThat(text.lines()).allMatch(line -> line.getBytes(UTF_8).length <= 75);
        });
        assertThat(ReportFiles.text("duties.ics", files.get("duties.ics"))).contains("TRIGGER:-P14D", "TRIGGER:-P3D");
    }

    @Test
    void everyPageAndDocumentHasItsHeading() {
        each(
                ".md",
                13,
                (name, text) -> assertThat(text)
                        .as(name)
                        .startsWith("# ")
                        .contains("For officers of the authority.", "\n## What this rests on\n"));
        each(
                ".html",
                14,
                (name, text) -> assertThat(text)
                        .as(name)
                        .startsWith("<!DOCTYPE html>")
                        .containsOnlyOnce("<h1")
                        .containsOnlyOnce("</html>"));
    }

    @Test
    void everyLinkLeadsToAPageOfTheSetOrAPlaceOnThePage() {
        each(".html", 14, (name, text) -> {
            Set<String> links =
                    HREF.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toSet());
            links.remove("data:,"); // no icon, so that no browser asks for one
            assertThat(links)
                    .as(name)
                    .isNotEmpty()
                    .allMatch(link -> link.startsWith("#")
                            ? text.contains("id=\"" + link.substring(1) + "\"")
                            : files.containsKey(link));
        });
        assertThat(ReportFiles.text("index.html", files.get("index.html")))
                .contains("href=\"school-900014.html\"", "href=\"school-900009.html\"", "href=\"duties.html\"");
        assertThat(ReportFiles.text("portfolio.html", files.get("portfolio.html")))
                .contains("href=\"school-900014.html\"")
                .doesNotContain("href=\"school-900001.html\"");
    }

    @Test
    void theMachineChangesNoByte() throws IOException {
        Locale ourLocale = Locale.getDefault();
        TimeZone ourZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Map<String, byte[]> again = ReportFiles.made(folder.resolve("again"), SET + ReportFiles.EVERY_FORMAT);
            assertThat(again.keySet()).isEqualTo(files.keySet());
            again.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(files.get(name)));
        } finally {
            Locale.setDefault(ourLocale);
            TimeZone.setDefault(ourZone);
        }
    }
}
