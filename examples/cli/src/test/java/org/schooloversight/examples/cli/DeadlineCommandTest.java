package org.schooloversight.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineCommandTest {

    @ParameterizedTest
    @CsvSource({
        "deadline-certain, ehc-final-plan --from 2026-09-07",
        "deadline-not-certain, excl-day6-permanent --from 2026-09-07",
        "deadline-disapplied, ehc-final-plan --from 2026-09-07 --exception absent-four-weeks",
        "deadline-not-in-force, ehc-final-plan --from 2010-09-07",
    })
    void theTextIsTheKeptOne(String name, String words) throws IOException {
        kept(name, Run.line("deadline " + words));
    }

    @Test
    void theTextWithACalendarIsTheKeptOne() throws IOException {
        kept(
                "deadline-passed-over",
                Run.of(
                        "deadline",
                        "excl-governors-50",
                        "--from",
                        "2026-10-21",
                        "--calendar",
                        Terms.COUNTY,
                        "--calendar",
                        Terms.SCHOOL));
    }

    private static void kept(String name, Run run) throws IOException {
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        String text = run.out();
        Golden.check(
                name + ".txt", text.substring(0, text.indexOf("  Receipt: ")).stripTrailing() + "\n");
    }

    @Test
    void aClockIsAnObjectAndAGroupAnArray() {
        Run one = Run.of("deadline", "ehc-final-plan", "--from", "2026-09-07", "--format", "json");
        assertThat(one.out()).startsWith("{\"rule\":\"ehc-final-plan\"").endsWith("}\n");
        Run group = Run.of("deadline", "tribunal-order-compliance", "--from", "2026-09-07", "--format", "json");
        assertThat(group.out()).startsWith("[{\"rule\":\"tribunal-order-").endsWith("}]\n");
        assertThat(group.answers()).hasSizeGreaterThan(5);
        assertThat(Run.of("deadline", "tribunal-order-compliance", "--from", "2026-09-07")
                        .out()
                        .lines()
                        .filter(line -> line.startsWith("tribunal-order-")))
                .hasSameSizeAs(group.answers());
    }

    @Test
    void layersOfACalendarMayBeNamedInAnyOrder() {
        Run ours = Run.of(json("--calendar", Terms.COUNTY, "--calendar", Terms.SCHOOL));
        assertThat(ours.out()).contains("\"due\":\"2026-09-14\"");
        assertThat(Run.of(json("--calendar", Terms.SCHOOL, "--calendar", Terms.COUNTY)))
                .isEqualTo(ours);
    }

    @Test
    void anotherReadingGivesItsDay() {
        assertThat(Run.of(json("--calendar", Terms.COUNTY, "--set", "day-six=guidance"))
                        .out())
                .contains("\"due\":\"2026-09-15\"", "\"taken\":\"guidance\"");
    }

    private static Object[] json(Object... more) {
        Object[] words = {"deadline", "excl-day6-permanent", "--from", "2026-09-07", "--format", "json"};
        Object[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return all;
    }

    @Test
    void theDayOfAnotherEventAndASuspensionCount() {
        assertThat(Run.line(
                                "deadline ehc-annual-review --from 2025-02-20 --format json --on ehc-last-review-decided=2026-02-03")
                        .out())
                .contains("\"due\":\"2027-02-02\"");
        assertThat(Run.line(
                                "deadline ehc-school-consultation --from 2026-07-10 --format json --suspended 2026-07-14..2026-07-16")
                        .out())
                .contains("\"due\":\"2026-07-28\"", "\"because\":\"suspended\"");
        assertThat(Run.line("deadline ehc-school-consultation --from 2026-07-10 --format json --suspended 2026-07-14")
                        .out())
                .contains("\"due\":null");
    }

    @Test
    void theLawIsThatOfTheDayNamed() {
        Run run = Run.line("deadline ehc-final-plan --from 2026-09-07 --as-of 2010-01-04 --format json");
        assertThat(run.out()).contains("\"inForce\":false", "in force on Monday 4 January 2010");
    }

    @Test
    void whatChangesNothingIsSaid() {
        Run run = Run.line(
                "deadline ehc-final-plan --from 2026-09-07 --set day-six=guidance --on ehc-draft-served=2026-10-01");
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("'ehc-final-plan' does not depend on day-six, so --set changes nothing.")
                .contains("'ehc-final-plan' does not count from ehc-draft-served, so --on changes nothing.");
    }

    @Test
    void aFileHoldsWhatStandardOutputWould(@TempDir Path folder) {
        Path file = folder.resolve("answer.txt");
        Run run = Run.of("deadline", "ehc-final-plan", "--from", "2026-09-07", "--out", file);
        assertThat(run.out()).isEmpty();
        assertThat(file)
                .usingCharset(StandardCharsets.UTF_8)
                .content()
                .isEqualTo(Run.of("deadline", "ehc-final-plan", "--from", "2026-09-07")
                        .out());
    }

    @ParameterizedTest
    @CsvSource({"tr-TR,Pacific/Kiritimati", "ar-EG-u-nu-arab,Asia/Kolkata"})
    void localeAndTimeZoneChangeNoByte(String locale, String zone) {
        Object[][] runs = {
            json("--calendar", Terms.COUNTY),
            "deadline tribunal-order-compliance --from 2026-12-21".split(" ", -1),
            "duties --area sen".split(" ", -1),
            "duties --kind RECURRING --format csv".split(" ", -1),
            "schedule --year 2026-27".split(" ", -1),
            "schedule --year 2026-27 --financial --format JSON".split(" ", -1),
            {"calendar", "check", Terms.COUNTY, Terms.SCHOOL},
        };
        Locale ourLocale = Locale.getDefault();
        TimeZone ourZone = TimeZone.getDefault();
        for (Object[] words : runs) {
            Run ours = Run.of(words);
            try {
                Locale.setDefault(Locale.forLanguageTag(locale));
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(Run.of(words)).isEqualTo(ours);
            } finally {
                Locale.setDefault(ourLocale);
                TimeZone.setDefault(ourZone);
            }
        }
    }
}
