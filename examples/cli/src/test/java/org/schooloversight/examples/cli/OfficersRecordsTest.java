package org.schooloversight.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratings by officers and tiers that were recorded, in the commands that read them; the answers were worked out from the files. */
class OfficersRecordsTest {

    private static final String RATINGS = "urn,scale,value,made_on,expires_on,role,reason\n";
    private static final String TIERS = "urn,policy,tier,kind,stage,from,last_day,role,reason,published\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheSample() {
        assertThat(Run.of("sample", folder).status()).isZero();
    }

    private Path at(String name) {
        return folder.resolve(name);
    }

    /** Asks the programme of Wales, which has officers place schools on a scale; no Estyn category is read as none. */
    private Run wales(String command, Path ratings, Path tiers, String... more) {
        List<Object> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.addAll(List.of("--set", "no-estyn-record=none", "--register", at("register.csv")));
        words.addAll(List.of("--ratings", ratings, "--tiers", tiers));
        words.addAll(List.of(more));
        return Run.of(words.toArray());
    }

    private Run wales(String command, String... more) {
        return wales(command, at("ratings.csv"), at("tiers.csv"), more);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "900008, green", // rated A
        "900012, yellow", // rated B
        "900010, amber", // rated C
        "900014, red", // rated C, then D
        "900022, amber", // rated B, and an officer decided on amber
    })
    void aRatingGivesAColourAndAnOfficerMayChangeIt(String urn, String colour) {
        Run run = wales("assess --policy wales-categorisation", "--urn", urn, "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("{\"urn\":" + urn + ",").contains(",\"tier\":\"" + colour + "\",");
    }

    @Test
    void whatCameLaterIsNotUsed() {
        String early = "2020-01-14"; // the day before the officer's decision, and before the second rating
        assertThat(wales("assess --policy wales-categorisation", "--format", "json", "--known-by", early)
                        .answers())
                .anyMatch(line -> line.startsWith("{\"urn\":900014,") && line.contains(",\"tier\":\"amber\","))
                .anyMatch(line -> line.startsWith("{\"urn\":900022,") && line.contains(",\"tier\":\"yellow\","));
    }

    @Test
    void everySchoolOfTheSampleIsCounted() {
        // of 116 maintained schools: 8 without a rating that counts; 100 others are in no tier while Estyn's categories
        // are not known
        assertThat(wales("policy sweep wales-categorisation --readings").out())
                .containsPattern("as set\n +24 +46 +30 +8 +8 +287 +0\n")
                .containsPattern("no-estyn-record=not-known\n +0 +0 +0 +8 +108 +287 +100\n");
        assertThat(wales("assess --policy wales-categorisation").out())
                .containsPattern("\ntotal +24 +46 +30 +8 +8 +287 +403\n");
    }

    @Test
    void aMoveIsToldFromTheTierThatWasRecorded() {
        assertThat(Run.of("assess", "--urn", "900008", "--format", "json").out())
                .contains("\"move\":{\"from\":\"annual-review\",\"since\":\"2019-09-16\",\"to\":\"annual-review\","
                        + "\"takesEffect\":\"2019-09-16\",\"stage\":\"\"}");
        assertThat(wales("assess --policy wales-categorisation", "--urn", "900022", "--format", "json")
                        .out())
                .contains("\"move\":{\"from\":\"green\",\"since\":\"2018-11-07\",\"to\":\"amber\","
                        + "\"takesEffect\":\"2020-08-31\",\"stage\":\"agreed\"}");
    }

    @Test
    void theyCountForWhatIfAndForCompareToo() throws IOException {
        Path rated = Files.writeString(
                at("ours.csv"), RATINGS + "900008,improvement-capacity,c,2019-10-01,2020-09-30,adviser,A reason\n");
        Path tiers = Files.writeString(
                at("decided.csv"),
                TIERS + "900010,wales-categorisation,red,overridden,,2020-01-13,,adviser,A reason,\n");
        Run whatIf = wales("whatif --policy wales-categorisation --urn 900008 --tier amber", rated, tiers);
        assertThat(whatIf.status()).isZero();
        assertThat(whatIf.out()).contains("now amber\n  It is in the tier amber already.");
        Run compare = Run.of(
                "policy",
                "compare",
                "wales-categorisation",
                "wales-categorisation",
                "--set-after",
                "no-estyn-record=none",
                "--register",
                at("register.csv"),
                "--ratings",
                rated,
                "--tiers",
                tiers,
                "--format",
                "csv");
        assertThat(compare.status()).isZero();
        assertThat(compare.answers().stream().filter(line -> line.startsWith("900")))
                .singleElement()
                .asString()
                .startsWith("900008,")
                .contains(",undecided,amber or red,placed,amber,");
    }

    @Test
    void withoutThemThatIsSaid() {
        Run run = Run.of("assess", "--policy", "wales-categorisation", "--register", at("register.csv"));
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("No ratings by officers were named (--ratings), so what rests on them is not known.")
                .contains("No tiers that were recorded were named (--tiers), so no earlier tier and no officer's"
                        + " decision on one is taken account of.");
        assertThat(Run.of("assess", "--register", at("register.csv")).err())
                .doesNotContain("--ratings")
                .contains("(--tiers)");
    }

    @Test
    void whatThePolicyDoesNotKnowIsAProblem() throws IOException {
        Path rated = Files.writeString(
                at("ours.csv"),
                RATINGS + "900008,improvment-capacity,c,2019-10-01,2020-09-30,adviser,A reason\n".repeat(2));
        Path tiers = Files.writeString(
                at("decided.csv"),
                TIERS + "900010,wales-categorisation,ambre,overridden,,2020-01-13,,adviser,A reason,\n");
        Run run = wales("assess --policy wales-categorisation", rated, tiers);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("  problem: the policy has officers place schools on no scale 'improvment-capacity'; "
                        + "did you mean 'improvement-capacity'? (2 rows without effect); it has: improvement-capacity")
                .contains("  problem: wales-categorisation has no tier 'ambre'; did you mean 'amber'? (1 row without"
                        + " effect); it has: amber, green, red and yellow");
    }

    @Test
    void filesThatServeOtherProgrammesTooAreNoProblem() {
        Run run = Run.of(
                "assess",
                "--register",
                at("register.csv"),
                "--ratings",
                at("ratings.csv"),
                "--tiers",
                at("tiers.csv"),
                "--format",
                "csv");
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("  note: the policy has officers place schools on no scale, so no rating has an effect")
                .contains("  note: tiers of another policy, 'wales-categorisation' (23 rows without effect)")
                .doesNotContain("problem");
    }
}
