package org.schooloversight.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "help",
                "assess --help",
                "help assess",
                "sample --help",
                "assess -h",
                "deadline --help",
                "duties --help",
                "law --help",
                "law compare --help",
                "law unchecked --help",
                "law verify --help",
                "schedule --help",
                "calendar --help",
                "calendar check --help",
                "policy --help",
                "policy check --help",
                "policy explain --help",
                "policy test --help",
                "policy export --help",
                "policy verify --help",
                "policy compare --help",
                "policy sweep --help",
                "whatif --help",
                "report --help",
                "intervention --help",
                "support --help",
                "plan --help",
                "agenda --help",
                "partnership --help"
            })
    void helpIsAllWellAndFitsAPage(String words) {
        Run run = Run.of((Object[]) words.split(" ", -1));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: oversight");
        assertThat(run.answers()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    /** The list of commands shows the first line of each description, which must not end in the middle of a sentence. */
    @ParameterizedTest
    @ValueSource(strings = {"--help", "law --help", "calendar --help", "policy --help"})
    void eachCommandIsNamedWithOneShortSentence(String words) {
        List<String> commands = Run.line(words)
                .out()
                .lines()
                .dropWhile(line -> !line.equals("Commands:"))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .toList();
        assertThat(commands)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(line -> assertThat(line).matches("  [a-z]+ +[A-Z].{10,70}\\."));
    }

    @Test
    void helpNamesEveryOptionAndStatus() {
        assertThat(Run.of("assess", "--help").out())
                .contains("--register", "--links", "--groups", "--inspections", "--results", "--absence")
                .contains(
                        "--judgements",
                        "--ratings",
                        "--tiers",
                        "--events",
                        "--columns",
                        "--policy",
                        "--set",
                        "--as-of",
                        "--known-by")
                .contains("--outside-period", "--la", "--urn", "--format", "--out", "--max-problems")
                .contains("  0   all well", "  1   some rows", "  2   nothing could be done");
    }

    @Test
    void helpNamesEveryOptionOfTheDutiesToo() {
        assertThat(Run.of("deadline", "--help").out())
                .contains(
                        "RULE",
                        "--from",
                        "--calendar",
                        "--as-of",
                        "--set",
                        "--checks",
                        "--on",
                        "--exception",
                        "--suspended")
                .contains("--format=text|json", "--out");
        assertThat(Run.of("duties", "--help").out())
                .contains(
                        "--id",
                        "--area",
                        "--owner",
                        "--kind",
                        "--bearer",
                        "--as-of",
                        "--school",
                        "--register",
                        "--la",
                        "--checks")
                .contains("--format=text|json|csv", "--out");
        assertThat(Run.of("schedule", "--help").out())
                .contains("--year", "--financial", "--events", "--calendar", "--as-of", "--set", "--format", "--out");
        assertThat(Run.of("calendar").status()).isEqualTo(2);
        assertThat(Run.of("calendar", "--help").out()).contains("check");
    }

    /** All but those that write into the folder where they are run; the launcher's test runs those. */
    @ParameterizedTest
    @ValueSource(strings = {"assess", "deadline", "duties", "schedule", "intervention", "law compare"})
    void theExamplesWork(String command) {
        List<String> examples = examples(command);
        assertThat(examples).hasSizeGreaterThanOrEqualTo(3);
        examples.stream()
                .filter(each -> !each.contains("council") && !each.contains("--out"))
                .forEach(each -> {
                    Object[] words = each.substring("oversight ".length()).split(" ", -1);
                    assertThat(Run.of(words).status()).as(each).isZero();
                });
    }

    @Test
    void theExamplesOfReportsWork(@TempDir Path folder) throws IOException {
        List<String> examples = examples("report");
        assertThat(examples).hasSize(4);
        for (String example : examples) {
            String words = example.substring("oversight ".length()).replace("--out ", "--out " + folder + "/");
            assertThat(Run.line(words).status()).as(example).isZero();
        }
        assertThat(folder.resolve("pages/index.html")).exists();
        assertThat(folder.resolve("public/statutory-year.ics")).exists();
        assertThat(folder.resolve("letter/school-900014.html")).exists();
        Golden.check("report-help.txt", Run.of("report", "--help").out());
        Golden.check("report-list.txt", Run.of("report", "--list").out());
    }

    /** Each is all well, but for the agenda of a month in which a step on record cannot be, as its help says. */
    @ParameterizedTest
    @ValueSource(strings = {"support", "plan", "agenda", "partnership"})
    void theExamplesOfSupportWork(String command, @TempDir Path folder) {
        List<String> examples = examples(command);
        assertThat(examples).hasSizeGreaterThanOrEqualTo(2);
        for (String example : examples) {
            Run run = Run.line(example.substring("oversight ".length()).replace("--out ", "--out " + folder + "/"));
            assertThat(run.status()).as(run.err()).isEqualTo(example.endsWith("agenda --month 2020-03") ? 1 : 0);
            assertThat(run.out()).as(example).isNotEmpty();
        }
    }

    @Test
    void helpNamesEveryOptionOfSupportToo() {
        assertThat(Run.of("support", "--help").out())
                .contains(
                        "--urn",
                        "--year",
                        "--la",
                        "--audience",
                        "--plans",
                        "--remind",
                        "--support-records",
                        "--calendar")
                .contains("--format=FORM", "--out", "--register", "--as-of");
        assertThat(Run.of("plan", "--help").out()).contains("--providers", "--tiers-first", "--calendar", "--out");
        assertThat(Run.of("agenda", "--help").out())
                .contains("--month", "--on", "--since", "--packages", "--la", "--out");
        assertThat(Run.of("partnership", "--help").out())
                .contains("REPORT", "--since", "--audience", "--packages", "--condition-ratings", "--leaders")
                .contains("--area-figures", "--remind", "--calendar");
    }

    @Test
    void theProgramNamesItsCommandsToBeginWith() {
        assertThat(Run.of("--help").out())
                .contains("oversight support --urn 900014", "oversight plan --year 2019-20")
                .contains("oversight agenda --month 2020-03", "oversight partnership annual --as-of 2020-08-31");
    }

    /** The commands among the examples of the help of assess. */
    static List<String> examples() {
        return examples("assess");
    }

    private static List<String> examples(String command) {
        return onOneLine(Run.line(command + " --help").out())
                .lines()
                .dropWhile(line -> !line.startsWith("Examples"))
                .filter(line -> line.startsWith("  oversight "))
                .map(String::strip)
                .toList();
    }

    /** A shell reads on after a backslash at the end of a line. */
    private static String onOneLine(String help) {
        return help.replaceAll(" \\\\\\R +", " ");
    }

    @Test
    void theExamplesWithFilesWorkOnTheSample(@TempDir Path folder) {
        assertThat(Run.of("sample", folder).status()).isZero();
        String files = folder + "/";
        for (String command : List.of("deadline", "duties", "schedule", "calendar check", "policy test")) {
            String help = onOneLine(Run.line(command + " --help").out());
            List<String> examples = help.lines()
                    .filter(line -> line.startsWith("  oversight ") && line.contains("council/"))
                    .map(line -> line.strip().substring("oversight ".length()).replace("council/", files))
                    .toList();
            assertThat(examples)
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(Run.line(each).status()).isZero());
        }
    }
}
