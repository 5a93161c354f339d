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

/** What a policy asks about the authority itself, in the summary of {@code assess}. */
class AboutTheAuthorityTest {

    private static final Path SHIPPED = Path.of(
            "..", "..", "triggers/src/main/resources/org/schooloversight/triggers/policies/staffordshire-2016.json");
    private static final String HEADING = "About the authority, as far as these schools tell\n";

    @TempDir
    Path folder;

    private Path policy;
    private Path register;
    private Path ratings;

    /** Four maintained schools: one in category D, one in A, one not rated, and one in D of another authority. */
    @BeforeEach
    void writeTheFiles() throws IOException {
        String text = Files.readString(SHIPPED);
        String portfolio = "\"parameters\": [{\"id\": \"many\", \"title\": \"schools in category D that are many\", "
                + "\"default\": 2, \"lowest\": 0, \"highest\": 100, \"note\": \"Made up.\", "
                + "\"cites\": [{\"source\": \"staffordshire-2016\"}], \"check\": {\"basis\": \"made up\"}}],\n"
                + "\"portfolioTriggers\": [{\"id\": \"many-in-d\", \"title\": \"many schools in category D\", "
                + "\"tiers\": [\"category-d\"], \"percent\": false, \"comparison\": \"at-least\", "
                + "\"threshold\": \"many\", \"cites\": [{\"source\": \"staffordshire-2016\"}]}],\n\"classifications\": [";
        assertThat(text).contains("\"classifications\": [").doesNotContain("\"parameters\"");
        policy = Files.writeString(folder.resolve("ours.json"), text.replace("\"classifications\": [", portfolio));
        register = Files.write(
                folder.resolve("register.csv"),
                List.of(
                        "URN,LA (code),EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (name)",
                        "900001,999,Ashcombe,Community school,Open,Primary",
                        "900002,999,Birchwell,Community school,Open,Primary",
                        "900003,999,Coldmere,Community school,Open,Primary",
                        "900004,998,Dunhollow,Community school,Open,Primary"));
        ratings = Files.write(
                folder.resolve("ratings.csv"),
                List.of(
                        "urn,scale,value,made_on,expires_on,role,reason",
                        "900001,category,d,2016-10-03,2017-10-02,adviser,A reason",
                        "900002,category,a,2016-10-03,2017-10-02,adviser,A reason",
                        "900004,category,d,2016-10-03,2017-10-02,adviser,A reason"));
    }

    private Run assess(Object... more) {
        List<Object> words =
                new ArrayList<>(List.of("assess", "--policy", policy, "--register", register, "--ratings", ratings));
        words.addAll(List.of(more));
        return Run.of(words.toArray());
    }

    @Test
    void itIsToldAfterTheTiersWithWhatDecidesAndWhy() {
        assertThat(assess().out())
                .endsWith(HEADING + "  - many schools in category D (many-in-d): fired\n"
                        + "      From 2 of 4 schools in the programme to 3 of 4 schools in the programme, counting those"
                        + " in the tier 'Category D: high concern'. That is at or above 2.\n");
        assertThat(assess("--set", "many=4").out()).endsWith("That is not at or above 4.\n");
    }

    @Test
    void onlyTheSchoolsThatAreAssessedCount() {
        assertThat(assess("--la", "999").out())
                .endsWith(HEADING + "  - many schools in category D (many-in-d): not known\n"
                        + "      From 1 of 3 schools in the programme to 2 of 3 schools in the programme, counting those"
                        + " in the tier 'Category D: high concern'. Whether that is at or above 2 is not known.\n"
                        + "      Would settle it: what is not known about the school 900003.\n");
        assertThat(assess("--urn", "900001").out()).doesNotContain("About the authority");
    }

    @Test
    void whereTheAnswersAreForAnotherProgramItGoesToStandardError() {
        Run json = assess("--format", "json");
        assertThat(json.out()).doesNotContain("About the authority");
        assertThat(json.err()).contains(HEADING, "(many-in-d): fired");
    }

    @Test
    void aPolicyThatAsksNothingOfItSaysNothing() {
        assertThat(Run.line("assess").out()).doesNotContain("About the authority");
    }
}
