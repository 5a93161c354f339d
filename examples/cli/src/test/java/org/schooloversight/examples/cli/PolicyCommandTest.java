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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyCommandTest {

    private static final Path POLICIES =
            Path.of("..", "..", "triggers/src/main/resources/org/schooloversight/triggers/policies");
    private static final Path SCHEMAS =
            Path.of("..", "..", "reporting/src/main/resources/org/schooloversight/reporting/schema");

    @TempDir
    Path folder;

    private static void keeps(String name, String json) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve(name + ".schema.json"), UTF_8), InputFormat.JSON);
        assertThat(json.lines()).hasSize(1);
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }

    private Path sample(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.copy(SampleCouncil.open(Path.of(name)), file);
        return file;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oxfordshire-support-2019-20",
                "dfe-floor-coasting-2016-18",
                "rise-stuck-2025",
                "rise-stuck-2025-11",
                "wales-categorisation-2014-17",
                "wales-categorisation-2017-20",
                "staffordshire-2016",
                "example-support-2026"
            })
    void theExplanationOfEachShippedPolicyIsTheKeptOne(String name) throws IOException {
        Path file = POLICIES.resolve(name + ".json");
        Run run = Run.of("policy", "explain", file);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.check("policy-" + name + ".txt", run.out());
        keeps(
                "policy-explanation",
                Run.of("policy", "explain", file, "--format", "json").out());
        assertThat(Run.of("policy", "check", file).status()).isZero();
        assertThat(Run.of("policy", "export", file).out()).startsWith("<?xml").endsWith("</definitions>\n");
    }

    @Test
    void theVersionIsTheLatestOrThatOfADay() {
        assertThat(Run.line("policy explain wales-categorisation").out()).startsWith("wales-categorisation 2017-20\n");
        assertThat(Run.line("policy explain wales-categorisation --as-of 2015-03-02")
                        .out())
                .startsWith("wales-categorisation 2014-17\n");
    }

    @Test
    void aPageIsWritten() throws IOException {
        Path page = folder.resolve("page.md");
        Run run = Run.of("policy", "explain", "rise-stuck", "--format", "markdown", "--out", page);
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(page)).startsWith("# Stuck schools and RISE intervention");
        Golden.check("policy-rise-stuck.md", Files.readString(page));
    }

    @Test
    void aSoundPolicyIsSummedUpOnALine() {
        Run run = Run.line("policy check oxfordshire-support");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("oxfordshire-support 2019-20: sound; 9 triggers, 0 scales, 8 tiers, 14 rules, 11 readings,"
                        + " 13 parameters; ");
        assertThat(run.answers()).hasSize(1);
    }

    @Test
    void everyFaultIsToldWithItsPlace() throws IOException {
        String faulty = Files.readString(POLICIES.resolve("staffordshire-2016.json"))
                .replaceFirst("\"rated\"", "\"ratd\"")
                .replaceFirst("\"kinds\"", "\"kindz\"")
                .replaceFirst("\"scale\": \"academy-concern\"", "\"scale\": \"academy-concerns\"");
        Path file = Files.writeString(folder.resolve("faulty.json"), faulty);
        Run run = Run.of("policy", "check", file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("problem: faulty.json:", "did you mean 'rated'?", "did you mean 'academy-concern'?");
        assertThat(run.out()).startsWith("faulty.json: not used, because of ");
        Run json = Run.of("policy", "check", file, "--format", "json");
        assertThat(json.status()).isEqualTo(1);
        assertThat(json.err()).isEmpty();
        keeps("policy-check", json.out());
        assertThat(Run.of("policy", "explain", file).status()).isEqualTo(2);
    }

    @Test
    void whatNothingUsesIsTold() throws IOException {
        String text = Files.readString(POLICIES.resolve("rise-stuck-2025.json"))
                .replaceFirst("\"events\": \\[", "\"events\": [\"never-asked-for\", ");
        Path file = Files.writeString(folder.resolve("unused.json"), text);
        Run run = Run.of("policy", "check", file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("the event is never used", "the file can be used as it is");
        assertThat(run.out()).startsWith("rise-stuck 2025: 1 problem; ");
    }

    @Test
    void theScenariosOfTheSampleAreAsExpected() throws IOException {
        Path scenarios = sample("scenarios.csv");
        Run run = Run.of("policy", "test", "oxfordshire-support", scenarios);
        assertThat(run).isEqualTo(new Run(0, "38 scenarios: each is as expected.\n", ""));
        keeps(
                "policy-test",
                Run.of("policy", "test", "oxfordshire-support", scenarios, "--format", "json")
                        .out());
    }

    @Test
    void whatIsNotAsExpectedIsToldWithWhy() throws IOException {
        Path scenarios = sample("scenarios.csv");
        Run run = Run.of("policy", "test", "oxfordshire-support", scenarios, "--set", "low-attainment-ks2=20");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains(": the programme gives ", "  - Expected ", " as expected, ");
        Golden.check("policy-test.txt", run.out());
        Run json = Run.of(
                "policy",
                "test",
                "oxfordshire-support",
                scenarios,
                "--set",
                "low-attainment-ks2=20",
                "--format",
                "json");
        assertThat(json.status()).isEqualTo(1);
        keeps("policy-test", json.out());
    }

    @Test
    void aBadRowIsToldAndTheOthersAreRun() throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.csv"),
                "scenario,type,phase,expect tier\nA,maintained,Primary,targetted\nB,academy,Primary,\n");
        Run run = Run.of("policy", "test", "oxfordshire-support", file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("problem: bad.csv:2", "did you mean 'targeted'?");
        assertThat(run.out()).isEqualTo("1 scenario: each is as expected; and 1 problem in the file.\n");
    }

    @Test
    void whatTablesCannotSayIsTold() {
        Run run = Run.line("policy export wales-categorisation --format dmn");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("<?xml");
        assertThat(run.err()).startsWith("What the tables do not say:").contains("\n  - ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "policy check no-such.json | cannot read no-such.json: there is no such file",
                "policy explain no-such.json | cannot read no-such.json: there is no such file",
                "policy explain rise-stock | there is no policy and no file 'rise-stock'; did you mean 'rise-stuck'?; accepted: ",
                "policy check oxfordshire | there is no policy and no file 'oxfordshire'",
                "policy explain | Missing required parameter: 'ID|FILE'",
                "policy explain rise-stuck --format html | 'html' is not a form of this answer; accepted: text, json or markdown",
                "policy check rise-stuck --format csv | 'csv' is not a form of these answers; accepted: text or json",
                "policy export rise-stuck --format dmm | 'dmm' is not a form of this document; did you mean 'dmn'?",
                "policy explain rise-stuck --as-of 2000-01-03 | no version of rise-stuck is in force on 2000-01-03; there is 2025,",
                "policy explain rise-stuck --as-of tomorrow | 'tomorrow' is not a day",
                "policy explain rise-stuck --set nosuch=1 | 'nosuch' is neither a reading nor a parameter",
                "policy explain rise-stuck --sett x=1 | unknown option '--sett'; did you mean '--set'?",
                "policy test oxfordshire-support no-such.csv | cannot read no-such.csv: there is no such file",
                "policy chek x | unknown command 'chek'; did you mean 'check'?; accepted: check, explain, test, export, verify, compare, sweep or help",
            })
    void whatCannotBeDoneIsRefused(String words, String message) {
        Run run = Run.line(words);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).doesNotContain("Exception", "fault of the program");
    }

    @Test
    void aFileThatIsNoJsonIsNoPolicy() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\"policy\": ");
        Run check = Run.of("policy", "check", file);
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.err()).contains("broken.json:1:", "not valid JSON");
        assertThat(Run.of("policy", "export", file).status()).isEqualTo(2);
    }

    @Test
    void theProgrammeIsNeverWrittenOver() throws IOException {
        Path file = Files.copy(POLICIES.resolve("rise-stuck-2025.json"), folder.resolve("ours.json"));
        Run run = Run.of("policy", "explain", file, "--out", file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("it is one of the files to read, and would be lost");
    }
}
