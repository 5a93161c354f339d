package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nothing can be done, the status is 2, there is no answer, and the message says what is accepted. */
class RefusalTest {

    private static final String REGISTER_HEADER =
            "URN,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name)\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--as-of 2019-02-30 | 'oversight: Invalid value for option '--as-of': '2019-02-30' is not a day; accepted: a day of the",
                "--as-of 01/02/2020 | is not a day; accepted: a day of the calendar as yyyy-mm-dd, such as 2020-03-02",
                "--known-by yesterday | 'yesterday' is not a day",
                "--urn abc | invalid URN: 'abc'; accepted: a number of five to seven digits",
                "--urn 12 | invalid URN: '12'",
                "--la 93 | invalid local authority code: '93'; accepted: a number of three digits, such as 931",
                "--la 001 | none of the 403 schools of the register is in the area of authority 001",
                "--urn 123456 | none of the 403 schools of the register was asked for",
                "--regster x | unknown option '--regster'; did you mean '--register'?",
                "--formt=csv | unknown option '--formt=csv'; did you mean '--format'?",
                "register.csv | 'register.csv' belongs to no option; a file follows its option, as in --register FILE",
                "--register | Missing required parameter for option '--register' (FILE)",
                "--format xml | 'xml' is not a form of answers; accepted: text, json or csv",
                "--format jsn | did you mean 'json'?",
                "--max-problems -1 | '-1' is not a count; accepted: a whole number from 0",
                "--max-problems many | 'many' is not a count",
                "--policy oxfordshire-suport | did you mean 'oxfordshire-support'?; accepted: oxfordshire-support, dfe-floor-coasting,",
                "--policy no-such.json | cannot read no-such.json: there is no such file",
                "--set nosuch=1 | 'nosuch' is neither a reading nor a parameter",
                "--set significant-concern=foo | has no option 'foo'; accepted: any-bespoke-or-marked, any-bespoke or",
                "--set low-attainment-ks2=101 | invalid value for 'low-attainment-ks2': 101; accepted: a number from 0 to 100",
                "--set low-attainment-ks2=half | invalid value for 'low-attainment-ks2': 'half'; accepted: a number",
                "--set low-attainment-ks2 | sets nothing; accepted: NAME=VALUE, such as low-attainment-ks2=60",
                "--set new-head-months=3 --set new-head-months=4 | 'new-head-months' is set twice; accepted: each name once",
                "--as-of 2021-02-03 | oxfordshire-support is in force on 2021-02-03; there is 2019-20, in force from 2019-09-01 to 2020-08-31",
                "--results ks2.csv | no register; name it with --register FILE, or name no file to see the sample council",
                "--results 2019-18=ks2.csv | invalid academic year: '2019-18'; accepted: two years that follow each other",
                "--results 2018-19/finl=ks2.csv | a status is provisional, revised or final",
                "--results 2018-19@2019-02-30=k.csv | '2019-02-30' is not a day of the calendar",
                "--register no-such.csv | cannot read no-such.csv: there is no such file",
            })
    void theCommandLineIsRefused(String words, String message) {
        Run run = Run.of((Object[]) ("assess " + words).split(" ", -1));
        assertThat(run.err()).contains(message.startsWith("'oversight") ? message.substring(1) : message);
        refused(run);
    }

    @Test
    void anUnknownCommandIsRefusedWithTheNearest() {
        Run run = Run.of("ases");
        assertThat(run.err())
                .contains(
                        "unknown command 'ases'; did you mean 'assess'?; accepted: assess, whatif, report, deadline, duties,"
                                + " support, plan, agenda, partnership, law, intervention, schedule, calendar, policy,"
                                + " sample or help");
        refused(run);
    }

    @Test
    void withoutACommandThereIsHelp() {
        Run run = Run.of();
        assertThat(run.err()).contains("Usage: oversight", "oversight assess --help");
        refused(run);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "`` | the file is empty",
                "`PK\u0003\u0004x` | the file is an Excel workbook or another zip archive",
                "`\u0000\u0001\u0002` | the file is not text",
                "`a,b~1,2~` | there is no column for urn",
                "`<html>` | the file is a web page or another kind of markup",
                "` ~ ~` | the file has no text in it",
            },
            quoteCharacter = '`')
    void aRegisterOfNoUseIsRefused(String text, String message) throws IOException {
        Path file = file("register.csv", text.replace('~', '\n'));
        Run run = Run.of("assess", "--register", file);
        assertThat(run.err())
                .contains("problem: register.csv", message, "; accepted: ", "(the file was not used)")
                .contains("there is no school to assess: no row of the register could be used");
        refused(run);
    }

    @Test
    void aRegisterWithAHeaderOnlyIsRefused() throws IOException {
        Run run = Run.of("assess", "--register", file("register.csv", REGISTER_HEADER));
        assertThat(run.err()).contains("the file has a header and no rows");
        refused(run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--register", "--policy", "--columns"})
    void aFolderIsNoFile(String option) {
        Run run = Run.of("assess", "--register", folder.resolve("x"), option, folder);
        if (option.equals("--register")) {
            run = Run.of("assess", option, folder);
        }
        assertThat(run.err()).contains("cannot read " + folder + ": it is a folder");
        refused(run);
    }

    @Test
    void aFileThatMayNotBeReadIsRefused() throws IOException {
        Path file = file("register.csv", REGISTER_HEADER);
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "this user may read everything");
        Run run = Run.of("assess", "--register", file);
        assertThat(run.err()).contains("cannot read " + file + ": the system does not allow it");
        refused(run);
    }

    @Test
    void answersGoToNoFolder() {
        Run run = Run.of("assess", "--out", folder);
        assertThat(run.err()).contains("cannot write " + folder + ": it is a folder; --out names a file");
        refused(run);
    }

    @Test
    void answersGoToNoFolderThatIsNotThere() {
        Run run = Run.of("assess", "--out", folder.resolve("no/answers.csv"));
        assertThat(run.err()).contains("there is no folder " + folder.resolve("no"));
        refused(run);
    }

    @Test
    void answersNeverReplaceAFileThatIsRead() throws IOException {
        Path file = file("register.csv", REGISTER_HEADER + "900001,A,Community school,Open\n");
        Run run = Run.of("assess", "--register", file, "--out", folder.resolve("./register.csv"));
        assertThat(run.err()).contains("it is one of the files to read, and would be lost");
        assertThat(file).hasContent(REGISTER_HEADER + "900001,A,Community school,Open\n");
        refused(run);
    }

    @Test
    void aFullDiskIsTold() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "there is no /dev/full");
        Run run = Run.of("assess", "--out", full);
        assertThat(run.err()).contains("cannot write /dev/full: ");
        refused(run);
    }

    private static void refused(Run run) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("oversight").doesNotContain("Exception", "\tat ", "fault of the program");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8);
    }
}
