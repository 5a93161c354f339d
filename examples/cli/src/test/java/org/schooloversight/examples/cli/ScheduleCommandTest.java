package org.schooloversight.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleCommandTest {

    private static final String CASES = """
            id,case,event,on
            r1,case-1,ehc-request-received,2026-09-07
            r2,case-1,ehc-assessment-agreed,2026-11-02
            """;

    @TempDir
    Path folder;

    @Test
    void withoutADayItIsTheFirstOfTheYearAndSaidSo() {
        Run run = Run.of("schedule", "--year", "2026-27");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("At the end of Tuesday 1 September 2026: ");
        assertThat(run.err())
                .contains("No day was named (--as-of), so this is as at the first day of the year, Tuesday 1"
                        + " September 2026.")
                .contains("No term dates were named (--calendar)");
    }

    @Test
    void aFinancialYearBeginsInApril() {
        Run run = Run.of("schedule", "--year", "2026-27", "--financial", "--format", "json");
        assertThat(run.out()).startsWith("{\"asOf\":\"2026-04-01\",\"knownBy\":\"2026-04-01\",\"occurrences\":[{");
        assertThat(run.err()).contains("Wednesday 1 April 2026");
    }

    @Test
    void termsNeedACalendar() {
        assertThat(Run.line("schedule --year 2026-27 --as-of 2026-11-02 --format csv")
                        .out())
                .doesNotContain("\r\nsend-annual-review-list,");
        Run run = Run.of(
                "schedule",
                "--year",
                "2026-27",
                "--as-of",
                "2026-11-02",
                "--format",
                "csv",
                "--calendar",
                Terms.COUNTY);
        assertThat(run.out()).contains("\r\nsend-annual-review-list,");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void casesFromATableAreInTheSchedule() throws IOException {
        Path cases = Files.writeString(folder.resolve("cases.csv"), CASES);
        Run run =
                Run.of("schedule", "--year", "2026-27", "--as-of", "2026-11-30", "--events", cases, "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("cases.csv: 2 rows read: 2 kept");
        assertThat(run.out())
                .contains("{\"clock\":\"ehc-request-decision\"")
                .contains("\"case\":\"case-1\"", "\"state\":\"met-late\",\"ended\":\"2026-11-02\"", "\"breach\":true");
        Run text = Run.of("schedule", "--year", "2026-27", "--as-of", "2026-11-30", "--events", cases);
        String mine = text.out()
                .lines()
                .dropWhile(line -> !line.contains("(ehc-request-decision, case case-1)"))
                .limit(3)
                .reduce("", (all, line) -> all + line + "\n");
        Golden.check("schedule-case.txt", mine);
    }

    @Test
    void casesFromJsonGiveTheSame() throws IOException {
        Path table = Files.writeString(folder.resolve("cases.csv"), CASES);
        Path json = Files.writeString(folder.resolve("cases.json"), """
                {"records": [
                  {"id": "r1", "case": "case-1", "event": "ehc-request-received", "on": "2026-09-07"},
                  {"id": "r2", "case": "case-1", "event": "ehc-assessment-agreed", "on": "2026-11-02"}]}
                """);
        assertThat(Run.of("schedule", "--year", "2026-27", "--as-of", "2026-11-30", "--events", json, "--format", "csv")
                        .out())
                .isEqualTo(Run.of(
                                "schedule",
                                "--year",
                                "2026-27",
                                "--as-of",
                                "2026-11-30",
                                "--events",
                                table,
                                "--format",
                                "csv")
                        .out());
    }

    @Test
    void aRecordWithAProblemIsToldAndTheOthersAreUsed() throws IOException {
        Path cases =
                Files.writeString(folder.resolve("cases.csv"), CASES + "r3,case-2,ehc-request-recieved,2026-09-07\n");
        Run run =
                Run.of("schedule", "--year", "2026-27", "--as-of", "2026-11-30", "--events", cases, "--format", "csv");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("problem: cases.csv:4:", "unknown event; did you mean 'ehc-request-received'?");
        assertThat(run.out()).contains(",case-1,").doesNotContain("case-2");
    }
}
