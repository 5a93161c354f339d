package org.schooloversight.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What schools of the sample council are owed in 2019-20. The facts were worked by hand from its term dates, events, inspections and records. */
class SupportCommandTest {

    @TempDir
    Path folder;

    private static String ask(String words) {
        Run run = Run.line("support " + words);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEqualTo(SampleCouncil.NOTE + System.lineSeparator());
        return flat(run.out());
    }

    /** The text on one line, with the numbers of reasons left out. */
    private static String flat(String text) {
        return String.join(" ", text.replaceAll("\\[\\d+]", "").split("\\s+"));
    }

    /**
     * Judged Inadequate on Wednesday 26 February 2020. The new head took up post on Monday 20 April, the first day of the half term that
     * ends on Friday 22 May. Nobody met in the half terms from 6 January and from 1 June.
     */
    @Test
    void theYearOfASchoolHasItsChangeOfTierAndItsNewHead() {
        String text = ask("--urn 900014 --as-of 2020-07-31");
        assertThat(text)
                .contains(
                        "* Friday 13 December 2019 To: Tuesday 25 February 2020 Tier: Undecided between Targeted support and")
                .contains(
                        "* Wednesday 26 February 2020 To: Sunday 19 April 2020 Tier: Statement of Action for an Inadequate"
                                + " school Besides the tier: nothing")
                .contains(
                        "* Monday 20 April 2020 To: the day of this report Tier: Statement of Action for an Inadequate school Besides the tier: support for a new headteacher, interim headteachers included (added)")
                .contains(
                        "* Statement of Action, written by senior officers Number: 1 Promised by: Statement of Action for an"
                                + " Inadequate school Opens: Wednesday 26 February 2020 Due: no day is set State: Met"
                                + " Done: Wednesday 18 March 2020")
                .contains("* Visit by a lead officer of the authority Number: 2")
                .contains("Opens: Monday 20 April 2020 Due: Friday 22 May 2020 State: Met Done: Wednesday 6 May 2020")
                .contains("Due: Friday 3 April 2020 State: Met Done: Wednesday 11 March 2020")
                .contains("Due: Friday 22 May 2020 State: Met Done: Wednesday 13 May 2020")
                .contains("Due: Tuesday 21 July 2020 State: Overdue Done: nothing on record")
                .contains(
                        "* Targeted support Number: 1 Promised by: Targeted support or Bespoke support for a Good or Outstanding"
                                + " school Opens: Sunday 1 September 2019 Due: no day is set State: No longer owed")
                .contains("Nothing was used beyond what is promised at most.")
                .contains("Every record of the year meets a promise.");
    }

    @Test
    void beforeTheNewHeadNothingIsOwedForOne() {
        assertThat(ask("--urn 900014 --as-of 2020-03-31"))
                .doesNotContain("Opens: Monday 20 April 2020 Due: Friday 22 May 2020" + " State: Open");
    }

    /** 1 day in October, 2 in November and 1 in January, of 3 at most. */
    @Test
    void aFourthDayOfThreeIsMarked() {
        assertThat(ask("--urn 900012 --as-of 2020-03-31"))
                .contains("Done: Tuesday 22 October 2019; Tuesday 19 November 2019")
                .contains(
                        "Promise Used Beyond it On record as Targeted support 4 of at most 3 Tuesday 21 January 2020 v-007 (");
        assertThat(ask("--urn 900012 --as-of 2019-12-31"))
                .contains("Nothing was used beyond what is promised at most.");
    }

    /** Judged in the third half term of 2017-18; four terms end on Friday 5 April 2019. The head came on 2 September 2019. */
    @Test
    void oneVisitKeepsTwoPromisesAndAPlanIsComplete() {
        assertThat(ask("--urn 900083 --as-of 2020-03-31"))
                .contains("Due: Friday 5 April 2019 State: Overdue")
                .contains("Due: Friday 25 October 2019 State: Met Done: Tuesday 15 October 2019")
                .contains("* One-day visit Number: 1")
                .contains("Due: Monday 31 August 2020 State: Met Done: Tuesday 15 October 2019")
                .contains("* Written support plan Number: 1")
                .contains("State: Met Done: Wednesday 6 November 2019")
                .contains("The plan plan-900083 lacks nothing that could be checked.");
    }

    @Test
    void aStatementThatIsNotCompleteSaysWhatIsMissing() {
        assertThat(ask("--urn 900014 --as-of 2020-07-31"))
                .contains("The plan statement-900014 is not complete:")
                .contains("No criterion tells when the area 'Leadership' is better.")
                .contains("The measure 'progress in writing' has no baseline and no date.")
                .contains(
                        "the authority pays, and nothing says why these do not: the school's own budget and national funding.")
                .contains("The Statement of Action does not say who chairs the strategy group.")
                .doesNotContain("plan-900083");
    }

    /** Balances of 31 March 2019 and 2020, with a plan from 18 May 2020: none counts before its day. */
    @Test
    void theLatestBalanceByTheDayCounts() {
        assertThat(ask("--urn 900014 --as-of 2020-03-30"))
                .contains("State: Yes Why: The school was in deficit on Sunday 31 March 2019: -£18,400.")
                .contains("No plan to recover is in hand.");
        assertThat(ask("--urn 900014 --as-of 2020-03-31"))
                .contains("The school was in deficit on Tuesday 31 March 2020: -£42,600. No plan to recover");
        assertThat(ask("--urn 900014 --as-of 2020-07-31"))
                .contains("-£42,600. A plan to recover was agreed on Monday 18 May 2020.");
        assertThat(ask("--urn 900083 --as-of 2020-03-30")).contains("The balance of the school is not known.");
        assertThat(ask("--urn 900083 --as-of 2020-03-31"))
                .contains("The school was not in deficit on Tuesday 31 March 2020: £31,200.");
    }

    /** A row of 2020 without a plan takes back none: the plan of June 2019 runs to 31 March 2022, that of 2020 begins later. */
    @Test
    void anEarlierPlanStandsBesideALaterBalance() throws IOException {
        Path balances = Files.writeString(folder.resolve("balances.csv"), """
                urn,on,balance,income,plan_agreed,recovers_by
                900014,2019-03-31,-18400,1420000,2019-06-24,2022-03-31
                900014,2020-03-31,-42600,1465000,,
                900014,2020-04-30,-42600,1465000,2020-05-18,2023-03-31
                """);
        String words = " --register " + SampleCouncil.file("register.csv") + " --balances " + balances;
        assertThat(flat(Run.line("support --urn 900014 --as-of 2020-04-30" + words)
                        .out()))
                .contains("-£42,600. A plan to recover was agreed on Monday 24 June 2019.");
        assertThat(flat(Run.line("support --urn 900014 --as-of 2020-05-18" + words)
                        .out()))
                .contains("-£42,600. A plan to recover was agreed on Monday 18 May 2020.");
        assertThat(flat(Run.line("support --urn 900014 --as-of 2019-09-02" + words)
                        .out()))
                .contains("-£18,400. A plan to recover was agreed on Monday 24 June 2019.");
    }

    /** In force from Monday 3 February to Sunday 9 November 2025. */
    @Test
    void aYearThatIsNotAllOfTheProgrammesIsMarked() {
        String told =
                "The programme rise-stuck 2025 is in force from 3 February 2025 to 9 November 2025, on some days only of"
                        + " 2024-25.";
        Run run = Run.line("support --policy rise-stuck --as-of 2025-03-03");
        assertThat(run.err()).contains(told);
        assertThat(flat(run.out())).contains(told);
        assertThat(ask("--as-of 2020-03-31")).doesNotContain("some days only");
        assertThat(Run.line("support --as-of 2019-09-02 --year 2018-19 --outside-period")
                        .err())
                .contains("on no day of 2018-19; it was applied all the same.");
    }

    @Test
    void aYearWithoutADayIsToldAtItsEnd() {
        assertThat(ask("--year 2019-20")).isEqualTo(ask("--as-of 2020-08-31"));
        assertThat(Run.line("support --policy wales-categorisation --year 2015-16")
                        .out())
                .contains("As of Wednesday 31 August 2016.");
    }

    @Test
    void whatIsMadeUpIsSaidOfItInEachFormat() throws IOException {
        String madeUp = "Every school, figure and case in it is made up.";
        assertThat(ask("--as-of 2020-03-31")).contains("Sample council (made up). For officers", madeUp);
        for (String form : new String[] {"md", "json"}) {
            assertThat(Run.line("support --urn 900014 --as-of 2020-07-31 --format " + form)
                            .out())
                    .contains(madeUp)
                    .contains("The offers of help come with the program: they were published in Oxfordshire");
        }
        Run.line("support --urn 900014 --as-of 2020-07-31 --format html,ics --out " + folder.resolve("a"));
        assertThat(folder.resolve("a/support-year-900014.html")).content().contains(madeUp);
        assertThat(Files.readString(folder.resolve("a/support-year-900014.ics")).replaceAll("\\r\\n ", ""))
                .contains("figure and case in it is made up");
    }

    @Test
    void aSchoolThatClosedIsOwedNothing() {
        assertThat(ask("--urn 900082 --as-of 2020-03-31")).contains("The school closed on 31 March 2019");
    }

    @Test
    void withoutANumberAllSchoolsStandInOneList() {
        assertThat(ask("--as-of 2020-03-31"))
                .contains("Alverfell Lime Tree Primary School")
                .contains("v-007")
                .contains("Pennowcombe Hill Primary School");
    }

    @Test
    void filesOfACouncilAreReadAndCounted() {
        assertThat(Run.of("sample", folder).status()).isZero();
        Run run = Run.line(
                "support --urn 900012 --as-of 2020-03-31 --register F/register.csv --inspections F/inspections.csv --calendar F/term-dates.json --support-records F/support-records.csv --plans F/support-plans.json"
                        .replace("F/", folder + "/"));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("support-records.csv: 17 rows read: 17 kept, 0 set aside, 0 refused")
                .contains("No judgements of officers were named (--judgements), so what rests on them is not known.");
        assertThat(flat(run.out())).contains("Done: Tuesday 22 October 2019", "No plan was named.");
    }

    @Test
    void withoutRecordsAndTermsThatIsSaid() {
        assertThat(Run.of("sample", folder).status()).isZero();
        Run run = Run.of(
                "support", "--urn", "900012", "--as-of", "2020-03-31", "--register", folder.resolve("register.csv"));
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("No term dates were named (--calendar), so no day that goes by terms is known.")
                .contains(
                        "No records of support were named (--support-records), so nothing is known to have been done.");
    }

    /** A school reads what is promised to it and nothing of other schools; the board reads numbers alone. */
    @Test
    void theBoardReadsNoSchool() {
        assertThat(ask("--as-of 2020-03-31 --audience board")).doesNotContain("Alverfell", "9000", "v-007");
        assertThat(ask("--urn 900014 --as-of 2020-03-31 --audience school"))
                .contains("Alverfell Meadow Primary School")
                .doesNotContain("900012");
    }

    @Test
    void theSameQuestionGivesTheSameBytes() throws IOException {
        String words =
                "support --urn 900014 --as-of 2020-07-31 --format " + ReportFiles.EVERY_FORMAT + " --remind 14 --out ";
        assertThat(Run.line(words + folder.resolve("a")).status()).isZero();
        assertThat(Run.line(words + folder.resolve("b")).status()).isZero();
        assertThat(ReportFiles.in(folder.resolve("a")).keySet())
                .contains("support-year-900014.html", "support-year-900014.ics", "support-year-900014.xlsx");
        ReportFiles.in(folder.resolve("a"))
                .forEach((name, bytes) ->
                        assertThat(folder.resolve("b").resolve(name)).hasBinaryContent(bytes));
        assertThat(Run.line("support --as-of 2020-03-31 --format json"))
                .isEqualTo(Run.line("support --as-of 2020-03-31 --format json"));
    }

    @Test
    void noPlanThatWasReadIsWrittenOver() throws IOException {
        Path plans = folder.resolve("support-year-900083.json");
        Files.writeString(plans, "{\"plans\": []}");
        Run run = Run.of(
                "support",
                "--urn",
                "900083",
                "--as-of",
                "2020-03-31",
                "--plans",
                plans,
                "--format",
                "json",
                "--out",
                folder);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("it is one of the files to read, and would be lost");
        assertThat(plans).hasContent("{\"plans\": []}");
    }
}
