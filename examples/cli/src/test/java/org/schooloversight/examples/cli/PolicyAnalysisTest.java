package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.triggers.json.ScenarioReader;
import org.schooloversight.triggers.json.SupportPolicyReader;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.scenario.Scenario;
import org.schooloversight.triggers.scenario.ScenarioRunner;

/** What is proved of policies, and where they differ, on the sample council. */
class PolicyAnalysisTest {

    private static final String OURS = "oxfordshire-support";
    private static final Path SCHEMAS =
            Path.of("..", "..", "reporting/src/main/resources/org/schooloversight/reporting/schema");
    private static final Path BUNDLED = Path.of(
            "..",
            "..",
            "triggers/src/main/resources/org/schooloversight/triggers/policies/oxfordshire-support-2019-20.json");

    @TempDir
    Path folder;

    private static void keepsTo(String schema, String line) throws IOException {
        Schema read = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve(schema + ".schema.json"), UTF_8), InputFormat.JSON);
        assertThat(read.validate(line, InputFormat.JSON)).isEmpty();
        assertThat(line.lines()).hasSize(1);
    }

    @Test
    void aPolicyIsVerified() throws IOException {
        Run text = Run.of("policy", "verify", OURS);
        assertThat(text.out()).startsWith("oxfordshire-support 2019-20 (").contains("every school in scope has a tier");
        Run json = Run.of("policy", "verify", OURS, "--format", "json");
        keepsTo("verification", json.out());
        assertThat(json.status()).isEqualTo(text.status());
        assertThat(text.status()).isEqualTo(json.out().contains("\"sound\":true") ? 0 : 1);
    }

    @Test
    void theFaultsOfAPolicyAreShownAndTheirExamplesRun() throws IOException {
        // the gap that the programme declares is declared no more, and its rules are claimed not to overlap
        String text = Files.readString(BUNDLED, UTF_8)
                .replaceFirst("(?s)\"declares\": \\{.*?\n  \\},", "\"declares\": {\"hit\": \"unique\"},");
        Path file = Files.writeString(folder.resolve("gap.json"), text, UTF_8);
        Path examples = folder.resolve("faults.csv");
        Run run = Run.of("policy", "verify", file, "--examples", examples);
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "  FAILS        every school in scope has a tier",
                        "There is a gap",
                        "inspection that gave grades: Satisfactory")
                .contains("  FAILS        no two rules with different tiers hold at once", " overlap: ");
        assertThat(run.err()).contains(" written to " + examples);
        MeasureCatalogue measures = MeasureCatalogues.bundled();
        SupportPolicy policy;
        try (InputStream in = Files.newInputStream(file)) {
            policy = new SupportPolicyReader(measures).read("gap.json", in).orElseThrow();
        }
        try (InputStream in = Files.newInputStream(examples)) {
            RowsRead<List<Scenario>> read = ScenarioReader.of(policy, measures)
                    .read("faults.csv", in, AsOf.on(policy.header().effective().startInclusive()));
            assertThat(read.problems()).isEmpty();
            ScenarioRunner runner = ScenarioRunner.of(policy, PolicySettings.defaults(policy), measures);
            assertThat(read.value())
                    .allSatisfy(each -> assertThat(runner.run(each).differences())
                            .as(each.name())
                            .isEmpty());
        }
    }

    @Test
    void aPolicyIsTheSameAsItself() {
        Run run = Run.of("policy", "compare", OURS, OURS);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains(SampleCouncil.NOTE);
        assertThat(run.out())
                .contains("They give the same tiers, whatever the evidence.", "Of 403 schools, none move.");
    }

    @Test
    void anotherFigureMovesSchools() throws IOException {
        Object[] words = {"policy", "compare", OURS, OURS, "--set-after", "low-attainment-ks2=60"};
        Run text = Run.of(words);
        assertThat(text.status()).as(text.err()).isZero();
        assertThat(text.out())
                .contains(" -> ", ", for example if\n", "  After:  ")
                .doesNotContain("none move");
        Run json = Run.line("policy compare " + OURS + " " + OURS + " --set-after low-attainment-ks2=60 --format json");
        keepsTo("comparison", json.out());
        Run csv = Run.line("policy compare " + OURS + " " + OURS + " --set-after low-attainment-ks2=60 --format csv");
        assertThat(csv.out())
                .startsWith("urn,name,type,kind,before_outcome,before,")
                .contains("\r\n9000");
        assertThat(csv.err()).contains("Over all evidence there are ");
    }

    @Test
    void versionsAreComparedWithoutSchools() {
        Run run = Run.line("policy compare rise-stuck@2025 rise-stuck@2025-11 --symbolic-only");
        assertThat(run.out()).startsWith("Before: rise-stuck 2025 (").doesNotContain("403");
        assertThat(run.err())
                .contains("rise-stuck 2025-11 is in force from 2025-11-10", "it is applied to 2025-11-09 all the same.")
                .doesNotContain(SampleCouncil.NOTE);
    }

    @Test
    void aFigureIsVaried() throws IOException {
        Run text = Run.line("policy sweep " + OURS + " --parameter low-attainment-ks2");
        assertThat(text.status()).as(text.err() + text.out()).isZero();
        assertThat(text.out())
                .startsWith("low-attainment-ks2 (")
                .contains("set to 65: 403 schools", "Some school moves at ", "\n* ");
        keepsTo(
                "sweep",
                Run.line("policy sweep " + OURS + " --parameter low-attainment-ks2 --format json")
                        .out());
        assertThat(Run.line("policy sweep " + OURS + " --parameter low-attainment-ks2 --format csv")
                        .out())
                .startsWith("parameter,set,from,from_inclusive,to,to_inclusive,outcome,tier,schools,moved\r\n"
                        + "low-attainment-ks2,65,0,true,");
    }

    @Test
    void theReadingsAreVaried() throws IOException {
        Run text = Run.line("policy sweep " + OURS + " --readings");
        assertThat(text.status()).as(text.err()).isZero();
        assertThat(text.out()).contains("\nas set\n", "\nsignificant-concern=any-bespoke\n");
        keepsTo(
                "sweep",
                Run.line("policy sweep " + OURS + " --readings --format json").out());
    }

    @Test
    void whatWouldHaveToBeOtherwiseIsTold() throws IOException {
        Run text = Run.line("whatif --urn 900012 --tier annual-review");
        assertThat(text.status()).as(text.err() + text.out()).isZero();
        assertThat(text.out())
                .startsWith("900012  Alverfell Lime Tree Primary School (Community school, primary): now targeted\n")
                .contains("  1. ", " (now ");
        keepsTo(
                "whatif",
                Run.line("whatif --urn 900012 --tier annual-review --format json")
                        .out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "policy verify | Missing required parameter: 'ID|FILE'",
                "policy verify oxfordshire-suport | did you mean 'oxfordshire-support'?; accepted: oxfordshire-support,",
                "policy verify no-such.json | cannot read no-such.json: there is no such file",
                "policy verify oxfordshire-support@2019-21 | has no version '2019-21'; did you mean '2019-20'?",
                "policy verify oxfordshire-support --as-of 2021-01-01 | in force from 2019-09-01 to 2020-08-31",
                "policy verify oxfordshire-support --set nosuch=1 | --set: 'nosuch' is neither a reading nor a parameter",
                "policy verify oxfordshire-support --format csv | accepted: text or json",
                "policy verify oxfordshire-support --out x.csv --examples x.csv | name the same file",
                "policy verify oxfordshire-support --examples . | it is a folder",
                "policy verify rise-stuck | has no last day; name the day of the question with --as-of DATE",
                "policy verfy | unknown command 'verfy'; did you mean 'verify'?",
                "policy compare oxfordshire-support | Missing required parameter: 'AFTER'",
                "policy compare oxfordshire-support oxfordshire-support --set-after nosuch=1 | --set-after: 'nosuch' is neither",
                "policy compare oxfordshire-support oxfordshire-support --set-before x | 'x' sets nothing",
                "policy compare oxfordshire-support oxfordshire-support --symbolic-only --format csv | lists the schools that move",
                "policy compare oxfordshire-support oxfordshire-support --symbolic-only --register r.csv | looks at no schools",
                "policy compare oxfordshire-support oxfordshire-support --results ks2.csv | no register; name it with --register",
                "policy sweep oxfordshire-support | name what is to be varied; accepted: --parameter NAME, or --readings",
                "policy sweep oxfordshire-support --readings --parameter new-head-months | name what is to be varied",
                "policy sweep oxfordshire-support --parameter low-attainment-ks3 | did you mean 'low-attainment-ks2'?",
                "policy sweep oxfordshire-support --readings --la 001 | none of the 403 schools of the register",
                "whatif --urn 900014 | Missing required option: '--tier=ID'",
                "whatif --urn 900014 --tier univrsal | has no tier 'univrsal'; did you mean 'universal'?; accepted: ",
                "whatif --urn 990014 --tier universal | not in the register: URN 990014; did you mean '900014'?",
                "whatif --urn x --tier universal | invalid URN: 'x'",
            })
    void badInputIsRefusedWithWhatIsAccepted(String words, String message) {
        Run run = Run.line(words);
        assertThat(run.err()).contains(message).doesNotContain("Exception", "fault of the program");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }
}
