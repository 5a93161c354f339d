package org.schooloversight.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DutiesCommandTest {

    @TempDir
    Path folder;

    @Test
    void withoutOptionsAllAreListed() {
        Run run = Run.of("duties");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("217 duties\n");
        assertThat(Run.of("duties", "--format", "json").answers()).hasSize(217);
        assertThat(Run.of("duties", "--format", "csv").answers()).hasSize(218);
    }

    @Test
    void theTextOfOneIsTheKeptOne() throws IOException {
        Golden.check(
                "duties-excluded.txt", Run.of("duties", "--id", "eotas-day-six").out());
    }

    @Test
    void optionsNarrowTheList() {
        int area =
                Run.of("duties", "--area", "sen", "--format", "json").answers().size();
        int both = Run.of("duties", "--area", "sen", "--kind", "event", "--format", "json")
                .answers()
                .size();
        assertThat(area).isBetween(2, 121);
        assertThat(both).isBetween(1, area - 1);
        assertThat(Run.of("duties", "--bearer", "governing-body", "--format", "json")
                        .answers())
                .allMatch(line -> line.contains("\"bearer\":\"governing-body\""));
        assertThat(Run.of("duties", "--owner", "admissions", "--format", "json").answers())
                .allMatch(line -> line.contains("\"owner\":\"admissions\""));
    }

    @Test
    void whatIsEnactedAndNotInForceIsMarkedAndInForceOnNoDay() {
        assertThat(Run.of("duties", "--prospective").out())
                .startsWith("10 duties\n")
                .contains("Enacted, not in force: enacted on Wednesday 29 April 2026.")
                .doesNotContain("    In force from");
        assertThat(Run.of("duties", "--prospective", "--as-of", "2026-11-22", "--format", "json")
                        .out())
                .isEqualTo("[]\n");
        assertThat(Run.of("duties", "--id", "welf-school-attendance-order").out())
                .contains("Replaced by: cnis-attendance-orders (enacted, not in force).");
    }

    @Test
    void whatNoDutyIsIsAnEmptyListAndSaidSo() {
        Run run = Run.of("duties", "--as-of", "1950-01-02", "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("[]\n");
        assertThat(run.err()).contains("No duty of the catalogue is all that was asked for.");
    }

    @Test
    void aSchoolHasTheDutiesTiedToItsKind() {
        assertThat(Run.of("sample", folder).status()).isZero();
        Path register = folder.resolve("register.csv");
        Run run = Run.of("duties", "--school", "900014", "--register", register, "--la", "999", "--format", "json");
        assertThat(run.status()).isZero();
        List<String> community = run.answers();
        assertThat(community).hasSizeBetween(2, 121).anyMatch(line -> line.contains("\"id\":\"re-provision\""));
        assertThat(Run.of("duties", "--school", "900014", "--register", register, "--la", "931")
                        .err())
                .contains("the school 900014 is not in the area of authority 931");
        assertThat(Run.of("duties", "--school", "123456", "--register", register)
                        .err())
                .contains("not in the register: URN 123456");
    }

    @Test
    void aRowOfTheRegisterWithAProblemIsTold() throws IOException {
        Path register = Files.writeString(folder.resolve("cut.csv"), """
                URN,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name)
                900014,Alverfell,Community school,Open
                abc,Nothing,Community school,Open
                """);
        Run run = Run.of("duties", "--school", "900014", "--register", register, "--format", "csv");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("problem: cut.csv:3");
        assertThat(run.answers()).hasSizeGreaterThan(1);
    }
}
