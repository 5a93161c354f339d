package org.schooloversight.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @ParameterizedTest
    @ValueSource(strings = {"--help", "help", "assess --help", "help assess", "sample --help", "assess -h"})
    void helpIsAllWellAndFitsAPage(String words) {
        Run run = Run.of((Object[]) words.split(" ", -1));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: oversight");
        assertThat(run.answers()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void helpNamesEveryOptionAndStatus() {
        assertThat(Run.of("assess", "--help").out())
                .contains("--register", "--links", "--groups", "--inspections", "--results", "--absence")
                .contains("--judgements", "--events", "--columns", "--policy", "--set", "--as-of", "--known-by")
                .contains("--outside-period", "--la", "--urn", "--format", "--out", "--max-problems")
                .contains("  0   all well", "  1   some rows", "  2   nothing could be done");
    }

    /** All but those that write into the folder where they are run; the launcher's test runs those. */
    @Test
    void theExamplesWork() {
        List<String> examples = examples();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(6);
        examples.stream()
                .filter(each -> !each.contains("council") && !each.contains("--out"))
                .forEach(each -> {
                    Object[] words = each.substring("oversight ".length()).split(" ", -1);
                    assertThat(Run.of(words).status()).as(each).isZero();
                });
    }

    /** The commands among the examples of the help. */
    static List<String> examples() {
        return Run.of("assess", "--help")
                .out()
                .lines()
                .dropWhile(line -> !line.startsWith("Examples"))
                .filter(line -> line.startsWith("  oversight "))
                .map(String::strip)
                .toList();
    }
}
