package org.schooloversight.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked for beside the sample council is heeded, and a report says what it rests on. */
class ReportCommandTest {

    @TempDir
    Path folder;

    private String document(String report, String words) throws IOException {
        Map<String, byte[]> files = ReportFiles.made(folder, report + " --format md " + words);
        return ReportFiles.text(report, files.get(report + ".md"));
    }

    @Test
    void theDaysOfTheSampleAreThoseThatItIsMadeFor() throws IOException {
        assertThat(document("duties", "--audience internal"))
                .contains("Sample council (made up). For officers of the authority. As of Monday 2 November 2026.")
                .contains("- Files: case-records.csv and school-calendar.json.\n")
                .contains("- Every school, figure and case in it is made up.\n");
    }

    @Test
    void aYearThatIsAskedForIsTaken() throws IOException {
        assertThat(document("duties", "--audience internal --year 2025-26")).contains("As of Monday 1 September 2025.");
    }

    @Test
    void aDayThatIsAskedForIsTaken() throws IOException {
        assertThat(document("statutory-year", "--audience public --duties-as-of 2026-12-01"))
                .contains("For the public. As of Tuesday 1 December 2026.");
    }

    @Test
    void whatTheProgrammeIsComparedWithIsWhatWasAskedFor() throws IOException {
        assertThat(document("policy-comparison", "--audience internal"))
                .contains("- Before: every open point and figure is as the programme has it.\n")
                .contains("- After: low-attainment-ks2 is 60, all else is as the programme has it.\n");
        assertThat(document("policy-comparison", "--audience internal --set-with high-absence-primary=4"))
                .contains("- After: high-absence-primary is 4, all else is as the programme has it.\n");
    }

    @Test
    void theNameIsTheOneThatWasGiven() throws IOException {
        Map<String, byte[]> files =
                ReportFiles.made(folder, "statutory-year --audience public --format html --name A&B<c>");
        assertThat(ReportFiles.text("html", files.get("statutory-year.html")))
                .contains("A&amp;B&lt;c&gt;")
                .doesNotContain("A&B", "B<c>");
    }

    @Test
    void filesOfOnesOwnAreNotSaidToBeMadeUp() throws IOException {
        Path council = folder.resolve("council");
        assertThat(Run.of("sample", council).status()).isZero();
        String own = "--audience internal --costs " + council.resolve("costs.csv");
        assertThat(document("cost-of-duties", own))
                .contains("- Files: costs.csv.\n")
                .doesNotContain("made up");
        assertThat(document("school-profile", own))
                .contains("- Made up is what stands in absence-2017-18.csv, ")
                .doesNotContain("Every school, figure and case in it is made up.");
    }
}
