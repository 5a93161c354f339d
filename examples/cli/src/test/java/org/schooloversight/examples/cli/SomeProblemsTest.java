package org.schooloversight.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where something is wrong and the rest can be done, it is done, and the status is 1; where all is well it is 0. */
class SomeProblemsTest {

    private static final String JUDGEMENTS = "urn,concern,level,made_on,expires_on,role,reason,published\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheSample() {
        assertThat(Run.of("sample", folder).status()).isZero();
    }

    @Test
    void goodFilesAreAllWell() {
        Run run = Run.of("assess", "--register", at("register.csv"), "--la", "999", "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.answers()).hasSize(403);
        assertThat(run.err())
                .contains("register.csv: 403 rows read: 403 kept, 0 set aside, 0 refused")
                .contains("No judgements of officers were named (--judgements)");
    }

    @Test
    void theFilesOfTheSampleGiveItsAnswers() {
        Run files = Run.of(
                "assess",
                "--register",
                at("register.csv"),
                "--links",
                at("links.csv"),
                "--groups",
                at("groups.csv"),
                "--inspections",
                at("inspections.csv"),
                "--results",
                "2017-18=" + at("ks2-2017-18.csv"),
                "--results",
                "2018-19=" + at("ks2-2018-19.csv"),
                "--results",
                "2017-18=" + at("ks4-2017-18.csv"),
                "--results",
                "2018-19=" + at("ks4-2018-19.csv"),
                "--results",
                at("exclusions.csv"),
                "--absence",
                "2017-18=" + at("absence-2017-18.csv"),
                "--absence",
                "2018-19=" + at("absence-2018-19.csv"),
                "--judgements",
                at("judgements.csv"),
                "--ratings",
                at("ratings.csv"),
                "--tiers",
                at("tiers.csv"),
                "--events",
                at("events.csv"),
                "--columns",
                at("columns.json"),
                "--format",
                "csv");
        assertThat(files.status()).isZero();
        assertThat(files.out()).isEqualTo(Run.of("assess", "--format", "csv").out());
    }

    @Test
    void aUrnThatTheRegisterDoesNotHaveIsAProblemAndTheOthersAreAssessed() {
        Run run = Run.of("assess", "--urn", "900014", "--urn", "123456", "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.answers()).singleElement().asString().startsWith("{\"urn\":900014,");
        assertThat(run.err()).contains("not in the register: URN 123456");
    }

    @Test
    void aJudgementThatThePolicyDoesNotAskForIsAProblem() throws IOException {
        Path judgements = Files.writeString(
                folder.resolve("ours.csv"),
                JUDGEMENTS + "900014,safe-guarding,concern,2019-10-01,2020-09-30,adviser,A reason,\n");
        Run run = Run.of("assess", "--register", at("register.csv"), "--judgements", judgements);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("the policy asks for no judgement of 'safe-guarding'; did you mean 'safeguarding'?")
                .contains("1 row without effect");
        assertThat(run.out()).contains(": 403 schools\n");
    }

    @Test
    void aTableOfNoUseIsAProblemAndTheSchoolsAreAssessed() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        Run run = Run.of("assess", "--register", at("register.csv"), "--results", empty, "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.answers()).hasSize(403);
        assertThat(run.err()).contains("empty.csv: the file is empty; accepted: ");
    }

    @Test
    void onlySoManyProblemsAreShown() throws IOException {
        String rows = "90000A,concern-x,concern,never,never,adviser,A reason,\n".repeat(30);
        Path judgements = Files.writeString(folder.resolve("ours.csv"), JUDGEMENTS + rows);
        Run run = Run.of("assess", "--register", at("register.csv"), "--judgements", judgements, "--max-problems", "7");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines().filter(line -> line.startsWith("  problem: ")))
                .hasSize(7);
        assertThat(run.err()).containsPattern("  and [0-9]+ more problems in this file; --max-problems [0-9]+ shows");
    }

    @Test
    void aDayOutsideThePeriodCanBeAskedAboutAndEveryAnswerSaysSo() {
        Run run = Run.of("assess", "--as-of", "2021-02-03", "--outside-period", "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.answers())
                .hasSize(403)
                .allMatch(line -> line.contains("in force from 1 September 2019 to 31 August 2020"));
    }

    @Test
    void theSampleIsNeverWrittenOverAFile() {
        Run again = Run.of("sample", folder);
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("it is there already");
    }

    private Path at(String name) {
        return folder.resolve(name);
    }
}
