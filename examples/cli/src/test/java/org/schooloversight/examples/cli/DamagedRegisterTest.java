package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One register with every kind of damage: each good school is assessed, and each problem is named. */
class DamagedRegisterTest {

    private static final String GOOD = ",Community school,Open,01-09-2001,210\n";

    private static final List<String> LINES = List.of(
            "URN,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),OpenDate,SchoolCapacity\n",
            "900101,Ashcombe Primary School" + GOOD, // 2, good
            "900102,Caf\u00e9 Lane Primary School" + GOOD, // 3, good, one byte of windows-1252
            "900101,Ashcombe Primary School" + GOOD, // 4, the same URN again
            "none,Birchover Primary School" + GOOD, // 5, no URN
            "900103,Coldbrook Primary School,Community school,Open,30-02-2001,210\n", // 6, good but for a date
            "900104,Dunmere Primary School\n", // 7, columns missing
            "900105," + "x".repeat(1_000_000) + GOOD, // 8
            "900106,=HYPERLINK(\"\"http://x\"\")" + GOOD, // 9, no quotes around a field with quotes: as it stands
            "900107,\"Eastmoor Primary School" + GOOD, // 10, a quote that is not closed
            "900108,Fernhollow Primary School" + GOOD, // 11, good
            "900109,Gorsefield, Upper" + GOOD, // 12, a field too many
            "900110,Hazel\u0000wick Primary School" + GOOD, // 13, a byte that is not text
            "12,Inglemoor Primary School" + GOOD, // 14, a URN that is too short
            "900111,Juniper Primary School,Comunity school,Open,01-09-2001,210\n", // 15
            "900112,@SUM(A1)" + GOOD, // 16, good
            "900113,Kestrel Primary School,Community sch"); // 17, cut off

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("damaged.csv"), String.join("", LINES).getBytes(ISO_8859_1));
    }

    @Test
    void everyGoodSchoolIsAssessed() {
        Run run = Run.of("assess", "--register", file, "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.answers().stream().map(line -> line.substring(7, 13)))
                .containsExactly("900101", "900102", "900103", "900106", "900108", "900112");
        assertThat(run.out()).contains("Caf\u00e9 Lane Primary School");
        assertThat(run.err()).contains("6 schools").doesNotContain("Exception", "\tat ");
    }

    @Test
    void theCountsAddUp() {
        assertThat(Run.of("assess", "--register", file).err())
                .contains("damaged.csv: 16 rows read: 6 kept, 0 set aside, 10 refused");
    }

    @Test
    void everyProblemIsNamed() {
        Run run = Run.of("assess", "--register", file);
        List<String> problems =
                run.err().lines().filter(line -> line.contains("problem: ")).toList();
        assertThat(problems)
                .allMatch(line -> line.contains("; accepted: ") && line.endsWith(")"))
                .allMatch(line -> line.length() < 400);
        assertThat(starts(problems))
                .containsExactly(
                        "4:1 URN",
                        "5:1 URN",
                        "6:5 OpenDate",
                        "7:3 TypeOfEstablishment (name)",
                        "7:4 EstablishmentStatus (name)",
                        "8",
                        "10",
                        "12:7",
                        "13",
                        "14:1 URN",
                        "15:3 TypeOfEstablishment (name)",
                        "17:3 TypeOfEstablishment (name)",
                        "17:4 EstablishmentStatus (name)");
        assertThat(run.err())
                .contains("the URN stands on line 2 already", "30-02-2001", "did you mean 'Community school'?")
                .contains("longer than 200000 characters", "never closed", "more fields than the header")
                .contains("(the row was used without this value)", "(the row was not used)");
    }

    @Test
    void noCellOfTheSpreadsheetIsAFormula() {
        Run run = Run.of("assess", "--register", file, "--format", "csv");
        assertThat(run.out()).contains("\r\n900112,'@SUM(A1),").contains("'=HYPERLINK(");
        assertThat(run.answers()).noneMatch(line -> line.matches(".*(^|,)\"?[=+@-].*"));
    }

    private static List<String> starts(List<String> problems) {
        return problems.stream()
                .map(line -> line.substring("  problem: damaged.csv:".length()))
                .map(line -> line.substring(0, line.indexOf(": ")))
                .toList();
    }
}
