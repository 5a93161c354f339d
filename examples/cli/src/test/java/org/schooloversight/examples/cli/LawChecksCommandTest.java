package org.schooloversight.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a legal officer does: take the worksheet, fill it in, have it verified, and use it. */
class LawChecksCommandTest {

    private static final String DUTY = "duty/sen-ehc-plan,";
    private static final String CLOCK = "clock/warning-notice-s60-initial-period/2007-04-01,";
    private static final String AGREES = "agrees,2026-11-20,legal officer,the revised Act,,";

    @TempDir
    Path folder;

    private Path sheet(String name, UnaryOperator<String> change) throws IOException {
        Path blank = folder.resolve("blank-" + name);
        Run run = Run.of("law", "unchecked", "--worksheet", blank);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        List<String> lines = Files.readString(blank).lines().map(change).toList();
        return Files.writeString(folder.resolve(name), String.join("\r\n", lines) + "\r\n");
    }

    /** Fills in the row of an entry, whose five blank cells follow its fingerprint. */
    private static UnaryOperator<String> filled(String entry, String with) {
        return line -> line.startsWith(entry)
                ? line.substring(0, entry.length() + 19) + "," + with + line.substring(entry.length() + 19 + 6)
                : line;
    }

    private static String anUncheckedDuty() {
        return Run.line("law unchecked --area sen --format json")
                .out()
                .replaceAll("(?s)^.*?\"(duty/[a-z0-9-]+)\".*$", "$1");
    }

    @Test
    void whatIsNotCheckedIsListed() {
        Run run = Run.line("law unchecked --area lado");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Law that is not checked against its source\n")
                .contains("Entry: duty/lado-allegations", "To be compared: ", "With: ", "Where it comes from: ");
        assertThat(run.answers()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(111));
        assertThat(Run.line("law unchecked").out()).contains("of 715", "day-kind/working-day", "notice/");
    }

    @Test
    void aSheetThatIsFilledInIsVerifiedAndUsed() throws IOException {
        String duty = anUncheckedDuty();
        String id = duty.substring("duty/".length());
        Path checks = sheet("checks.csv", filled(duty + ",", AGREES));
        Run verified = Run.of("law", "verify", checks, "--as-of", "2026-11-22");
        assertThat(verified.err()).doesNotContain("problem");
        assertThat(verified.status()).isZero();
        assertThat(verified.answers()).startsWith("1 confirmed", "0 found to differ", "0 lapsed");
        assertThat(Run.of("duties", "--id", id).out()).contains("Not checked against its source");
        Run used = Run.of("duties", "--id", id, "--checks", checks);
        assertThat(used.status()).isZero();
        assertThat(used.out()).doesNotContain("Not checked against its source");
        assertThat(used.err()).contains("the authority's checks: 1 confirmed, 0 found to differ, 0 lapsed, ");
        assertThat(Run.of("duties", "--id", id, "--checks", checks, "--format", "json")
                        .out())
                .contains("\"checked\":true", "the authority's own check, by legal officer, against the revised Act");
        assertThat(Run.of("law", "unchecked", "--checks", checks).out())
                .doesNotContain(duty + "\n")
                .contains("Confirmed");
    }

    @Test
    void anAnswerSaysThatItRestsOnTheAuthoritysCheck() throws IOException {
        String words = "deadline warning-notice-s60-initial-period --from 2016-03-01 --format json";
        Path checks = sheet(
                "checks.csv",
                line -> filled(CLOCK, AGREES)
                        .apply(filled("day-kind/working-day,", AGREES).apply(line)));
        Run before = Run.line(words);
        Run after = Run.line(words + " --checks " + checks);
        assertThat(after.status()).isZero();
        assertThat(after.out()).isNotEqualTo(before.out());
        assertThat(sha(after)).isNotEqualTo(sha(before));
        Run schedule = Run.line("schedule --year 2026-27 --checks " + checks);
        assertThat(schedule.status()).isZero();
        assertThat(schedule.err()).contains("the authority's checks: ");
    }

    private static String sha(Run run) {
        return run.out().replaceAll("(?s)^.*\"catalogueSha256\":\"([0-9a-f]{64})\".*$", "$1");
    }

    @Test
    void whatDiffersIsSaidSoWhereverItIsUsed() throws IOException {
        String duty = anUncheckedDuty();
        Path checks =
                sheet("checks.csv", filled(duty + ",", "differs,2026-11-20,legal officer,the revised Act,six weeks,"));
        Run verified = Run.of("law", "verify", checks, "--as-of", "2026-11-22");
        assertThat(verified.status()).isZero();
        assertThat(verified.out()).contains("1 found to differ", "Found to differ;", duty + ": six weeks");
        assertThat(Run.of("duties", "--id", duty.substring(5), "--checks", checks)
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("found that it differs: six weeks");
    }

    @Test
    void aCheckOfAnotherWordingHasLapsedAndIsNotUsed() throws IOException {
        String duty = anUncheckedDuty();
        UnaryOperator<String> fill = filled(duty + ",", AGREES);
        Path checks = sheet(
                "checks.csv",
                line -> line.startsWith(duty + ",")
                        ? duty + ",0000-0000-0000-0000" + fill.apply(line).substring(duty.length() + 20)
                        : line);
        Run verified = Run.of("law", "verify", checks, "--as-of", "2026-11-22");
        assertThat(verified.status()).isEqualTo(1);
        assertThat(verified.out())
                .contains("1 lapsed", "Lapsed, for they were changed since", duty + ": its fingerprint is now ")
                .containsPattern("checks\\.csv:\\d+ " + duty);
        Run used = Run.of("duties", "--id", duty.substring(5), "--checks", checks);
        assertThat(used.status()).isEqualTo(1);
        assertThat(used.err()).contains("a check that has lapsed is not used");
        assertThat(used.out()).contains("Not checked against its source");
        Path next = folder.resolve("next.csv");
        assertThat(Run.of("law", "unchecked", "--checks", checks, "--worksheet", next)
                        .status())
                .isZero();
        assertThat(Files.readString(next)).contains("\"lapsed, for the entry was changed: agrees on ");
        assertThat(Run.of("law", "verify", next, "--as-of", "2026-11-22").status())
                .isZero();
    }

    @Test
    void everythingWrongIsToldByLineAndTheRestIsCounted() throws IOException {
        String duty = anUncheckedDuty();
        Path checks = sheet(
                "checks.csv",
                line -> line.startsWith(duty + ",")
                        ? filled(duty + ",", "agrees,2026-11-23,legal officer,the revised Act,,")
                                .apply(line)
                        : filled(DUTY, "yes,,,,,")
                                .apply(line)
                                .replaceFirst("^duty/lado-allegations,", "duty/lado-alegations,"));
        Run run = Run.of("law", "verify", checks, "--as-of", "2026-11-22");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .containsPattern(
                        "problem: checks\\.csv:\\d+:4 checked_on: the day is after that of the question, 2026-11-22")
                .containsPattern("problem: checks\\.csv:\\d+:1 entry: there is no entry 'duty/lado-alegations'")
                .contains("did you mean 'duty/lado-allegations'?");
        assertThat(run.out()).contains("0 confirmed");
        assertThat(Run.of("deadline", "ehc-final-plan", "--from", "2026-09-07", "--checks", checks)
                        .status())
                .isEqualTo(1);
    }

    @Test
    void aSheetThatIsThereIsNeverWrittenOver() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.csv"), "my work");
        Run run = Run.of("law", "unchecked", "--worksheet", mine);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is a file " + mine + " already");
        assertThat(mine).hasContent("my work");
    }

    @Test
    void aFileThatIsNoSheetIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        Run run = Run.of("law", "verify", other, "--as-of", "2026-11-22");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("the file was not used");
        assertThat(run.out()).contains("0 confirmed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "law unchecked --area send | there is no area 'send'; did you mean 'sen'?; accepted: academy-conversion,",
                "law unchecked --checks no-such.csv | cannot read no-such.csv: there is no such file",
                "law unchecked --worksheet w.csv --format md | accepted: it without --out and --format",
                "law unchecked --worksheet no/such/folder/w.csv | there is no folder",
                "law unchecked --format xlsx | --format xlsx needs --out FOLDER",
                "law verify checks.csv | Missing required option: '--as-of=DATE'",
                "law verify --as-of 2026-11-22 | Missing required parameter: 'FILE'",
                "law verify no-such.csv --as-of 2026-11-22 | cannot read no-such.csv: there is no such file",
                "law verify no-such.csv --as-of soon | 'soon' is not a day",
                "duties --checks no-such.csv | cannot read no-such.csv: there is no such file",
                "deadline ehc-final-plan --from 2026-09-07 --checks no-such.csv | cannot read no-such.csv",
                "schedule --year 2026-27 --checks no-such.csv | cannot read no-such.csv",
                "law verfy | unknown command 'verfy'; did you mean 'verify'?",
            })
    void theCommandLineIsRefused(String words, String message) {
        Run run = Run.line(words);
        assertThat(run.err()).contains(message).startsWith("oversight: ");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void withoutACommandTheCommandsAreListed() {
        Run run = Run.of("law");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("compare", "unchecked", "verify");
    }
}
