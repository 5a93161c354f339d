package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy file of a council's own. */
class PolicyFileTest {

    private static final Path BUNDLED = Path.of(
            "..",
            "..",
            "triggers/src/main/resources/org/schooloversight/triggers/policies/oxfordshire-support-2019-20.json");

    @TempDir
    Path folder;

    @Test
    void aCopyOfTheBundledPolicyGivesItsAnswers() throws IOException {
        Path copy = Files.copy(BUNDLED, folder.resolve("ours.json"));
        Run run = Run.of("assess", "--policy", copy, "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(Run.of("assess", "--format", "json").out());
    }

    @Test
    void everyFaultIsReportedWithItsPlace() throws IOException {
        String text = Files.readString(BUNDLED, UTF_8);
        String faulty = text.replaceFirst("\"version\":", "\"verson\":")
                .replaceFirst("\"from\": \"2019-09-01\"", "\"from\": \"2019-09-31\"")
                .replaceFirst("\"comparison\": \"below\"", "\"comparison\": \"belw\"")
                .replaceFirst("\"threshold\": \"low-attainment-ks4\"", "\"threshold\": \"low-attainment-ks44\"")
                .replaceFirst("\"default\": 65", "\"default\": 650");
        Path file = Files.writeString(folder.resolve("faulty.json"), faulty, UTF_8);
        Run run = Run.of("assess", "--policy", file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        List<String> problems =
                run.err().lines().filter(line -> line.startsWith("  problem: ")).toList();
        assertThat(problems)
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(line -> line.matches(" {2}problem: faulty\\.json:[0-9]+:[0-9]+( .*)?: .*; accepted: .*"));
        for (String part : List.of("verson", "2019-09-31", "belw", "low-attainment-ks44", "650")) {
            int line = lineOf(faulty, part);
            assertThat(problems).as(part).anyMatch(each -> each.contains("faulty.json:" + line + ":"));
        }
        assertThat(run.err()).contains("was not used, because of " + problems.size() + " problems");
    }

    @Test
    void aFileThatIsNoPolicyIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), "a,b\n1,2\n");
        Run run = Run.of("assess", "--policy", file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("table.csv:1:1: not valid JSON", "because of 1 problem");
    }

    @Test
    void theDayOfAFileIsCheckedToo() {
        Run run = Run.of("assess", "--policy", BUNDLED, "--as-of", "2018-01-01");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("in force from 2019-09-01 to 2020-08-31");
    }

    private static int lineOf(String text, String part) {
        List<String> lines = text.lines().toList();
        return 1
                + IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).contains(part))
                        .findFirst()
                        .orElseThrow();
    }
}
