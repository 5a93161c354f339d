package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where no report can be made, the status is 2 and the message says what is accepted; a bad row is a problem, and the others count. */
class ReportRefusalTest {

    private static final String REPORTS = "accepted: portfolio, school, school-profile, ofsted-profile, attainment,"
            + " vulnerable-groups, attendance-exclusions, strategy-targets, duties, statutory-year, cost-of-duties or"
            + " policy-comparison";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dutys --audience internal --out OUT | 'dutys' is not a report; did you mean 'duties'?; REPORTS",
                "register.csv --audience internal --out OUT | 'register.csv' is not a report; REPORTS",
                "--audience internal --out OUT | name the reports, or all of them; REPORTS, or --all",
                "--all duties --audience internal --out OUT | name the reports, or all of them; REPORTS, or --all",
                "duties --out OUT | say who will read the reports; accepted: --audience WHO: internal, operational-group, board, school or public",
                "duties --audience internal | say where the reports go; accepted: --out FOLDER",
                "duties --audience pupils --out OUT | 'pupils' is not an audience; accepted: internal, operational-group, board, school or public",
                "duties --audience bord --out OUT | did you mean 'board'?",
                "duties --audience internal --format xls --out OUT | 'xls' is not a form of reports; did you mean 'xlsx'?; accepted: html, xlsx, csv, json, md or ics",
                "duties --audience internal --format html,pdf --out OUT | 'pdf' is not a form of reports",
                "duties --audience internal --out OUT/no/pages | there is no folder OUT/no",
                "duties --audience public --out OUT | the report duties cannot be made: it is not made for the public; accepted: internal, operational-group or board",
                "portfolio --audience school --out OUT | it is not made for the school; accepted: internal, operational-group, board or public",
                "school --audience school --out OUT | a school reads in confidence only what is about itself; accepted with --audience school: one --urn N",
                "school --audience school --urn 900014 --urn 900001 --out OUT | one --urn N",
                "duties --audience public --urn 900014 --out OUT | none was asked for; accepted: --urn with the report school",
                "--all --audience school --out OUT | one --urn N",
                "school --audience internal --urn 123456 --out OUT | none of the 403 schools of the register was asked for",
                "school-profile --audience public --threshold 0 --out OUT | --threshold: invalid threshold: 0; accepted: a whole number from 1",
                "school-profile --audience public --threshold few --out OUT | 'few' is not a count",
                "policy-comparison --audience internal --set-with nosuch=1 --out OUT | --set-with: 'nosuch' is neither a reading nor a parameter of oxfordshire-support 2019-20",
                "policy-comparison --audience internal --set-with low-attainment-ks2=101 --out OUT | --set-with: invalid value for 'low-attainment-ks2': 101; accepted: a number from 0 to 100",
                "policy-comparison --audience internal --with no-such --out OUT | no-such",
                "duties --audience internal --year 2026-28 --out OUT | invalid academic year: '2026-28'",
                "duties --audience internal --remind soon --out OUT | 'soon' is not a count",
                "attainment --audience public --format ics --out OUT | there was nothing to write",
                "cost-of-duties --audience internal --costs no-such.csv --out OUT | cannot read no-such.csv: there is no such file",
                "duties --audience internal --formt csv --out OUT | unknown option '--formt'; did you mean '--format'?",
            })
    void theCommandLineIsRefused(String words, String message) {
        Run run = Run.line("report " + words.replace("OUT", folder.toString()));
        assertThat(run.err()).contains(message.replace("REPORTS", REPORTS).replace("OUT", folder.toString()));
        refused(run);
    }

    @Test
    void aBlankNameIsRefused() {
        Run run = Run.of("report", "duties", "--audience", "internal", "--name", " ", "--out", folder);
        assertThat(run.err()).contains("--name is blank; accepted: the name of the authority");
        refused(run);
    }

    @Test
    void reportsGoToNoFile() throws IOException {
        Path file = file("pages", "kept");
        Run run = Run.of("report", "duties", "--audience", "internal", "--out", file);
        assertThat(run.err()).startsWith("oversight: cannot write to " + file + ": it is a file; --out names a folder");
        assertThat(file).hasContent("kept");
        refused(run);
    }

    @Test
    void noFileThatWasReadIsWrittenOver() throws IOException {
        Path cases = file("duties.md", "id,case,event,on\nr1,2026-0001,ehc-request-received,2020-04-20\n");
        Run run = Run.line("report duties --audience internal --format md --cases " + cases + " --out " + folder);
        assertThat(run.err()).contains("it is one of the files to read, and would be lost");
        assertThat(cases).content(UTF_8).startsWith("id,case,event,on\n");
        refused(run);
    }

    /** Named it is refused; among all of them it is left out with a note. */
    @Test
    void aReportThatLacksItsFileIsLeftOutOfASet() throws IOException {
        Path register = sample("register.csv");
        String given = " --audience public --format json --register " + register + " --out " + folder.resolve("set");
        Run named = Run.line("report cost-of-duties" + given);
        assertThat(named.err()).contains("the report cost-of-duties cannot be made: it needs --costs");
        refused(named);
        Run all = Run.line("report --all --urn 900014" + given);
        assertThat(all.status()).isZero();
        assertThat(all.err())
                .contains("Without attainment: it needs --area-figures, or tables of results with rows of totals.")
                .contains("Without attendance-exclusions: it needs --absence or --results.")
                .contains("Without cost-of-duties: it needs --costs.")
                .contains("Without duties: it is not made for the public; accepted: internal, operational-group or"
                        + " board.")
                .contains("Without policy-comparison: it needs --with or --set-with.")
                .contains("Without strategy-targets: it needs --targets.");
        assertThat(ReportFiles.in(folder.resolve("set")))
                .containsOnlyKeys(
                        "ofsted-profile.json",
                        "portfolio.json",
                        "school-900014.json",
                        "school-profile.json",
                        "statutory-year.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "attainment | --area-figures | la,measure,group,year,value~999,ks2-rwm-expectd,all,2018-19,66~999,ks2-rwm-expected,all,2018-19,67~ | rows.csv:2:2 measure: unknown measure: 'ks2-rwm-expectd'; did you mean 'ks2-rwm-expected'?; accepted: a measure of the catalogue (the row was not used) | 67",
                "cost-of-duties | --costs | title,pounds~Buses,ten~Maps,1234~ | rows.csv:2:2 pounds: it is not an amount; accepted: pounds such as 1359600, £1,359,600 or 1359600.50 (the row was not used) | Maps",
                "school-profile | --stated-counts | kind,number~primary,some~primary,7777~ | rows.csv:2:2 number: it is not a number; accepted: a whole number of at most seven digits (the row was not used) | 7777",
                "strategy-targets | --targets | id,title,measure,test,value,due,source~a,Good,good-schools,at-lest,60,2021-08-31,S~b,Better,good-schools,at-least,60,2021-08-31,S~ | rows.csv:2:4 test: unknown value 'at-lest'; did you mean 'at-least'?; accepted: at-least, at-most, | Better",
            })
    void aBadRowIsAProblemAndTheOthersAreReported(
            String report, String option, String text, String problem, String kept) throws IOException {
        Path rows = file("rows.csv", text.replace('~', '\n'));
        Path out = folder.resolve("out");
        Run run = Run.of(
                "report",
                report,
                "--audience",
                "internal",
                "--format",
                "csv",
                "--la",
                "999",
                option,
                rows,
                "--out",
                out);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("rows.csv: 2 rows read: 1 kept, 0 set aside, 1 refused", "problem: " + problem);
        assertThat(ReportFiles.in(out).entrySet())
                .isNotEmpty()
                .anyMatch(
                        each -> ReportFiles.text(each.getKey(), each.getValue()).contains(kept));
    }

    @Test
    void aNeighbourThatIsNoneIsAProblemAndTheOthersAreKept() throws IOException {
        Path rows = file("rows.csv", "la,neighbour\n999,003\n999,999\n");
        Path figures = sample("area-figures.csv");
        Run run = Run.line("report attainment --audience internal --format json --la 999 --neighbours " + rows
                + " --area-figures " + figures + " --out " + folder.resolve("out"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("rows.csv:3:2 neighbour: an authority is not its own neighbour; accepted: the code of another"
                        + " authority (the row was not used)");
        assertThat(folder.resolve("out/attainment.json")).isNotEmptyFile();
    }

    @Test
    void aSchoolThatIsNotThereIsAProblemAndTheOtherIsReported() throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.line("report school --urn 900001 --urn 123456 --audience public --format json --out " + out);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("not in the register: URN 123456");
        assertThat(ReportFiles.in(out)).containsOnlyKeys("school-900001.json");
    }

    private Path sample(String name) throws IOException {
        Path council = folder.resolve("council");
        assertThat(Run.of("sample", council).status()).isZero();
        return council.resolve(name);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, UTF_8);
    }

    private static void refused(Run run) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }
}
