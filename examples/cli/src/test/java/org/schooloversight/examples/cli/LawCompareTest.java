package org.schooloversight.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawCompareTest {

    @TempDir
    Path folder;

    @Test
    void whatOneNightChangedIsToldOnTheScreen() {
        Run run = Run.line("law compare --from 2026-06-28 --to 2026-06-29");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Law of Sunday 28 June 2026 and of Monday 29 June 2026\n")
                .contains("Id: academy-order-duty", "(academy-order-power)", "Id: cnis-register");
        assertThat(run.answers()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(111));
    }

    @Test
    void aDayComparedWithItselfDiffersInNothing() {
        assertThat(Run.line("law compare --from 2026-06-29 --to 2026-06-29 --area sen")
                        .out())
                .contains("Duties and powers that differ: none", "under the law of each day: none");
    }

    @Test
    void theEventIsThatOfTheLaterDayUnlessNamed() {
        String words = "law compare --from 2015-08-31 --to 2015-09-01 --area admissions";
        assertThat(flowing(Run.line(words))).contains("event of Tuesday 1 September 2015");
        assertThat(flowing(Run.line(words + " --event 2016-10-03")))
                .contains("event of Monday 3 October 2016", "by Saturday 15 April 2017", "by Tuesday 28 February 2017");
    }

    /** The answer as if no line had been broken. */
    private static String flowing(Run run) {
        return run.out().replaceAll("\\s+", " ");
    }

    @Test
    void itIsWrittenInEveryForm() throws IOException {
        String words = "law compare --from 2026-06-28 --to 2026-06-29 --area admissions";
        assertThat(Run.line(words + " --format json").answers())
                .singleElement()
                .asString()
                .startsWith("{\"id\":\"law-change\"");
        assertThat(Run.line(words + " --format md").out()).startsWith("# Law of Sunday 28 June 2026");
        Run written = Run.line(words + " --format html,csv,xlsx,json,md --out " + folder.resolve("pages"));
        assertThat(written.status()).isZero();
        assertThat(written.out()).contains(" for the public: ");
        assertThat(folder.resolve("pages/law-change.html")).exists();
        assertThat(folder.resolve("pages/law-change.xlsx")).exists();
        assertThat(Files.readString(folder.resolve("pages/law-change-duties.csv")))
                .contains("admissions-cooperation");
        assertThat(Run.line(words + " --out " + folder.resolve("plain")).status())
                .isZero();
        assertThat(folder.resolve("plain/law-change.html")).exists();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "law compare --to 2026-06-29 | Missing required option: '--from=DATE'",
                "law compare --from 2026-06-29 --to 2026-06-28 | --to 2026-06-28 is before --from 2026-06-29; accepted: the later day",
                "law compare --from 2026-06-31 --to 2026-07-01 | '2026-06-31' is not a day",
                "law compare --from 2026-06-28 --to 2026-06-29 --area send | there is no area 'send'; did you mean 'sen'?; accepted: academy-conversion,",
                "law compare --from 2026-06-28 --to 2026-06-29 --format html | --format html needs --out FOLDER; accepted without it: json or md",
                "law compare --from 2026-06-28 --to 2026-06-29 --format md,json | --format md and json needs --out FOLDER",
                "law compre | unknown command 'compre'; did you mean 'compare'?",
            })
    void theCommandLineIsRefused(String words, String message) {
        Run run = Run.line(words);
        assertThat(run.err()).contains(message).startsWith("oversight: ");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }
}
