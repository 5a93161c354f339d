package org.schooloversight.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions about intervention, on the sample council. The answers were worked by hand from the law as it was summed up for this library. */
class InterventionCommandTest {

    private static final String TODAY = "2026-11-22"; // Sunday

    private static String ask(String words) {
        Run run = Run.line("intervention " + words);
        assertThat(run.status()).as(run.err()).isZero();
        return String.join(" ", run.out().split("\\s+"));
    }

    @Test
    void theListOfAllSchoolsIsTheKeptOne() throws IOException {
        Golden.check(
                "intervention.txt", Run.line("intervention --as-of " + TODAY).out());
    }

    /**
     * One school on five days. 2010: no inspection is known of yet, so nobody can say. 2015: the notice of Monday 2 March had an
     * initial period of fifteen working days to Monday 23 March, was confirmed on 13 April and gave until Thursday 30 April; two months
     * from then end on Tuesday 30 June. 2019: a pay notice gave until Monday 29 April; section 63 does not follow from it, and two
     * months end on Saturday 29 June, unrolled. 2025: a category since the report of Wednesday 20 May 2020, with the duty to make an order and
     * a board in place. 2026: the order may be made and need not.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2010-06-01 | Not known, by all that is recorded. | No inspection that gave grades is known to have been made by Tuesday 1 June 2010",
                "2015-06-01 | Eligible, by all that is recorded. | Since: Friday 1 May 2015 Until: no end yet Periods besides that for complying: until Monday 23 March 2015",
                "2015-06-01 | Eligible, by all that is recorded. | Require the governing body to enter into arrangements Whose: the local authority May or must: may Open: open [?] Until: Tuesday 30 June 2015",
                "2019-06-03 | Eligible, by all that is recorded. | Since: Tuesday 30 April 2019 Until: no end yet Periods besides that for complying: none in law",
                "2019-06-03 | Eligible, by all that is recorded. | Appoint additional governors Whose: the local authority May or must: may Open: open [?] Until: Saturday 29 June 2019",
                "2019-06-03 | Eligible, by all that is recorded. | Require the governing body to enter into arrangements Whose: the local authority Why: No route opens this power on the day.",
                "2019-06-03 | Eligible, by all that is recorded. | Tuesday 31 March 2020 [?] [?] [?] i-0194 still to come not done",
                "2025-06-02 | Eligible, by all that is recorded. | Requires significant improvement (section 61) eligible [?] [?] Wednesday 20 May 2020 no end yet",
                "2025-06-02 | Eligible, by all that is recorded. | Make an academy order for a school in a category of concern Whose: the Secretary of State May or must: must Open: open",
                "2025-06-02 | Eligible, by all that is recorded. | That is so since Monday 3 March 2025.",
                "2026-11-22 | Eligible, by all that is recorded. | Make an academy order for a school in a category of concern Whose: the Secretary of State May or must: may Open: open",
                "2026-11-22 | Eligible, by all that is recorded. | A notice of the Secretary of State ended it on Monday 5 October 2026.",
                "2026-11-22 | Eligible, by all that is recorded. | Monday 9 November 2026 i-0263 Friday 6 November 2026 [?] [?] [?] not revoked",
                "2026-11-22 | Eligible, by all that is recorded. | Wednesday 31 March 2027 [?] [?] [?] i-0263 still to come not done",
                "2026-11-22 | Eligible, by all that is recorded. | Case: i-0261 What: a performance standards and safety warning notice Given by: the local authority Last day for complying: Friday 16 October 2026 Could be given: yes Does not state: nothing is missing Not copied to: the Secretary of State"
            })
    void theSameQuestionOnFiveDays(String day, String state, String detail) {
        assertThat(ask("--urn 900014 --as-of " + day).replaceAll("\\[\\d+]", "[?]"))
                .contains(state)
                .contains(detail);
    }

    /** A school in special measures from the report of Friday 23 November 2018, which became an academy on 1 September 2020. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2010-12-01 | Requires special measures (section 62) not eligible",
                "2015-06-01 | Requires special measures (section 62) not eligible",
                "2019-06-03 | Requires special measures (section 62) eligible [?] [?] Friday 23 November 2018 no end yet",
                "2025-06-02 | Requires special measures (section 62) Answer: not eligible [?] [?] Since: Friday 23 November 2018 Until: Monday 31 August 2020",
                "2026-11-22 | The school had closed, or become an academy under another number: that ends eligibility."
            })
    void aSchoolThatBecameAnAcademyOnFiveDays(String day, String detail) {
        assertThat(ask("--urn 900057 --as-of " + day).replaceAll("\\[\\d+]", "[?]"))
                .contains(detail);
    }

    @ParameterizedTest
    @CsvSource({
        "900014, 2026-06-28, must", // Sunday
        "900014, 2026-06-29, may", // Monday
        "900041, 2026-06-29, must" // the order of Monday 27 January 2020 is saved
    })
    void trap9TheOrderHadToBeMadeUntil28June2026AndOrdersMadeAreSaved(String urn, String day, String force) {
        assertThat(ask("--urn " + urn + " --as-of " + day))
                .contains("Make an academy order for a school in a category of concern Whose: the Secretary of State "
                        + "May or must: " + force + " Open: open");
    }

    @Test
    void otherDaysStandBesideEachOther() {
        String text =
                ask("--urn 900014 --as-of 2026-11-22 --change 2019-06-03,2010-06-01,2015-06-01 --change 2025-06-02");
        List<String> days = List.of(
                "* Tuesday 1 June 2010 By published inspections: not known",
                "* Monday 1 June 2015 By published inspections: not eligible",
                "* Monday 3 June 2019 By published inspections: not eligible",
                "* Monday 2 June 2025 By published inspections: eligible",
                "* Sunday 22 November 2026 By published inspections: eligible");

        assertThat(text).contains(days);
        assertThat(days.stream().map(text::indexOf).toList()).isSorted();
    }

    @Test
    void whatRestsOnNoticesIsInConfidence() {
        for (String who : List.of("public", "board")) {
            String one = ask("--urn 900014 --as-of 2019-06-03 --change 2015-06-01 --audience " + who);
            assertThat(one).contains("Requires significant improvement (section 61) not eligible");
            assertThat(one).doesNotContain("i-0", "Warning notices", "by all that is recorded", "30 April");
            String all = ask("--as-of 2026-11-22 --audience " + who);
            assertThat(all).contains("Alverfell Meadow Primary School", "Since: Wednesday 20 May 2020");
            assertThat(all).doesNotContain("Alverhurst", "900018", "(must)");
        }
        assertThat(ask("--urn 900014 --as-of 2019-06-03 --audience school"))
                .contains("Eligible, by all that is recorded.")
                .doesNotContain("i-0193");
    }

    @Test
    void aCouncilsOwnFilesAreRead(@TempDir Path folder) throws IOException {
        assertThat(Run.of("sample", folder).status()).isZero();
        Object[] named = {
            "intervention",
            "--urn",
            "900020",
            "--as-of",
            TODAY,
            "--register",
            folder.resolve("register.csv"),
            "--inspections",
            folder.resolve("inspections.csv"),
            "--records",
            folder.resolve("intervention-records.csv")
        };
        Run run = Run.of(named);
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("intervention-records.csv: 30 rows read: 30 kept, 0 set aside, 0 refused");
        assertThat(run.out()).contains("Wednesday 30 December 2026");

        Files.writeString(
                folder.resolve("intervention-records.csv"),
                "urn,reference,event,on\n900020,x,board-constitutd,2026-09-07\n123456,y,board-ended,2026-09-07\n");
        Run bad = Run.of(named);
        assertThat(bad.status()).isEqualTo(1);
        assertThat(bad.err())
                .contains("intervention-records.csv:2:3 event", "did you mean 'board-constituted'")
                .contains("Interventions are recorded of 1 number that the register does not have");
    }

    @Test
    void withoutRecordsNobodySaysThatThereWasNoNotice(@TempDir Path folder) throws IOException {
        assertThat(Run.of("sample", folder).status()).isZero();
        Run run = Run.of(
                "intervention", "--urn", "900020", "--as-of", TODAY, "--register", folder.resolve("register.csv"));

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("No records of interventions were named (--records)");
        assertThat(run.out()).contains("Not known, by all that is recorded.", "No records of notices");
    }

    @Test
    void anAcademyIsNotUnderThisLaw() {
        assertThat(ask("--urn 900330 --as-of 2026-11-22"))
                .contains("The law of intervention in maintained schools is not for academies")
                .contains("Not eligible, by all that is recorded.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "intervention | Missing required option: '--as-of=DATE'",
                "intervention --as-of 2026-11-22 --change 2019-06-03 | name it with --urn",
                "intervention --urn 900999 --as-of 2026-11-22 | not in the register: URN 900999",
                "intervention --as-of 2026-11-22 --records nosuch.csv | name it with --register",
                "intervention --as-of 2026-11-22 --audience nobody | is not an audience",
                "intervention --as-of 2026-11-22 --format html | needs --out FOLDER"
            })
    void whatCannotBeAnsweredIsRefused(String words, String message) {
        Run run = Run.line(words);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @Test
    void itIsWrittenInEveryForm(@TempDir Path folder) {
        Path out = folder.resolve("pages");
        Run run = Run.of(
                "intervention", "--urn", "900014", "--as-of", TODAY, "--format", "html,xlsx,csv,json,md", "--out", out);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(out.resolve("intervention-900014.html")).exists();
        assertThat(out.resolve("intervention-900014-routes.csv")).exists();
        assertThat(Run.line("intervention --as-of 2026-11-22 --format json").out())
                .startsWith("{");
    }
}
