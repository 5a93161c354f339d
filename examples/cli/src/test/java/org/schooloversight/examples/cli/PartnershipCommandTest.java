package org.schooloversight.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the partnership resolved, paid for and brought about: facts that were worked by hand from the sources and the sample. */
class PartnershipCommandTest {

    private static String ask(String words) {
        Run run = Run.line("partnership " + words);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEqualTo(SampleCouncil.NOTE + System.lineSeparator());
        return String.join(" ", run.out().replaceAll("\\[\\d+]", "").split("\\s+"));
    }

    /** 30,641 + 30,930 + 17,140 + 1,060 pounds. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "annual --as-of 2018-08-31 | * All Year: all years, at least Cost: £79,771",
                "annual --as-of 2010-01-01 | This is not known on Friday 1 January 2010",
                "annual --as-of 2018-08-31 | State: Placed Won: not known yet",
                "annual --as-of 2020-03-31 --audience public | How many packages there are: State Packages All 6",
                "annual --as-of 2018-08-31 | Won: £180,000 How it is stated: at least so much",
                "annual --as-of 2020-03-31 | Requested by the school 2 Discussed 1 Provider found 0 Agreed with the school 0 Funded 1",
                "annual --as-of 2020-03-31 | Impact assessed 1 Reported to the Board 0 Withdrawn 0 All 6",
                "newsletter --as-of 2020-01-20 | Newsletter, from Monday 6 January 2020 to Friday 3 April 2020",
                "newsletter --as-of 2020-01-20 | Last day for responses: Friday 28 February 2020.",
                "newsletter --as-of 2020-07-31 | Newsletter, from Monday 20 April 2020 to Tuesday 21 July 2020",
                "newsletter --as-of 2020-07-31 | Friday 31 July 2020 is in no term, so the term told is the last before it.",
                "newsletter --as-of 2020-02-18 | Newsletter, from Monday 6 January 2020 to Friday 3 April 2020",
                "newsletter --as-of 2020-01-05 | Newsletter, from Tuesday 3 September 2019 to Friday 20 December 2019",
                "networks --as-of 2020-01-20 | alverfell-schools Partnership 3",
                "networks --as-of 2019-12-31 | alverfell-schools Partnership 4",
                "networks --as-of 2020-01-20 | schools-company Collaborative company 2",
                "networks --as-of 2020-04-01 | schools-company Collaborative company 3",
                "conditions --as-of 2020-03-31 --since 2019-09-01 | Before: In place Now: Emerging Change: Worse",
                "conditions --as-of 2020-03-31 --since 2019-09-01 | Evidence: five schools gave support",
                "conditions --as-of 2020-03-31 --since 2019-09-01 | Before: Emerging Now: Secure Change: Better",
                "conditions --as-of 2020-03-31 --since 2019-09-01 | The condition 'Links with regional partners that work' is not rated.",
                "conditions --as-of 2020-03-31 --since 2019-09-01 | 'Enough money from schools and the authority' states no evidence.",
                "strategy --as-of 2020-03-31 | Stated 62 Under way 0 Done 0 Stopped 0 All 62",
                "strategy --as-of 2020-03-31 | Still holds: No Why: In 2018-19 ks2-maths-progress was 0.3 here and 0.2 in England.",
                "consultation --as-of 2020-01-20 | * Last day for responses When: Friday 28 February 2020 State: To come",
                "consultation --as-of 2020-01-20 | * The document is published as it will stand When: From Monday 20 April 2020 to Tuesday 21 July 2020",
                "consultation --as-of 2020-03-02 | * Last day for responses When: Friday 28 February 2020 State: Over",
                "leaders --as-of 2020-01-20 | * leader-1 Eligible: Eligible",
                "leaders --as-of 2020-01-07 | * leader-2 Eligible: Eligible",
                "leaders --as-of 2020-01-08 | * leader-2 Eligible: Not eligible",
                "leaders --as-of 2020-01-20 | The leader was a Local Leader of Education until Tuesday 7 January 2020.",
                "leaders --as-of 2020-01-20 | * leader-4 Eligible: Eligible Lapses on: Tuesday 21 July 2020",
                "leaders --as-of 2020-07-21 | * leader-4 Eligible: Not eligible",
            })
    void eachReportSaysWhatIsSo(String words, String fact) {
        assertThat(ask(words)).contains(fact);
    }

    @Test
    void ratingsAreComparedWithThoseOfAYearBeforeUnlessAnotherDayIsNamed() {
        assertThat(ask("conditions --as-of 2019-12-31"))
                .isEqualTo(ask("conditions --as-of 2019-12-31 --since 2018-12-31"));
    }

    @Test
    void withoutFilesOfItsOwnAReportSaysWhatIsNotKnown() {
        Run run = Run.of(
                "partnership", "leaders", "--as-of", "2020-03-31", "--register", SampleCouncil.file("register.csv"));
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("No file was named for what 'leaders' rests on, so nothing of it is known.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "annual | Made up is what stands in packages.csv. - The priorities, commissions and bids were published in Oxfordshire",
                "newsletter | Made up is what stands in term-dates.json. - The commissions, the stages of the consultation and the offers were published",
                "conditions | Made up is what stands in condition-ratings.csv. - The nine conditions were published in Oxfordshire",
                "strategy | Made up is what stands in area-figures.csv. - The strategy of 2015 to 2018 and what was said of the area in 2020 were published",
                "consultation | Made up is what stands in term-dates.json. - The stages of the consultation were published in Oxfordshire",
                "leaders | Made up is what stands in inspections.csv, leaders.csv, links.csv and register.csv. - The rules for leaders were published",
                "networks | Sample council (made up). For officers of the authority.",
            })
    void whatIsMadeUpAndWhatWasPublishedIsSaid(String report, String words) {
        assertThat(ask(report + " --as-of 2020-01-20")).contains(words);
    }

    @Test
    void aReportWithoutADayHasNoDiaryAndSaysSo(@TempDir Path folder) {
        Run run = Run.line("partnership annual --as-of 2020-01-20 --format ics --out " + folder);
        assertThat(run.out()).startsWith("0 files");
        assertThat(run.err()).contains("The report holds no day, so there is no diary (ics) of it.");
        Run stages = Run.line("partnership consultation --as-of 2020-01-20 --format ics --out " + folder);
        assertThat(stages.out()).startsWith("1 file ");
        assertThat(stages.err()).doesNotContain("no day");
    }

    @Test
    void aNewsletterOfTermTimeSaysNothingOfAnotherTerm() {
        assertThat(ask("newsletter --as-of 2020-02-18")).doesNotContain("in no term");
    }

    /** What is about schools in confidence, and who leads, is not for everybody. */
    @Test
    void thePublicReadsNoSchool() {
        assertThat(ask("annual --as-of 2020-03-31 --audience public"))
                .contains("£79,771")
                .doesNotContain("9000", "p-01");
        assertThat(ask("newsletter --as-of 2020-01-20 --audience public")).contains("Maths hub");
    }

    @ParameterizedTest
    @ValueSource(strings = {"annual", "newsletter", "conditions", "strategy", "consultation", "leaders", "networks"})
    void theSameQuestionGivesTheSameBytes(String report) {
        for (String form : new String[] {"", " --format md", " --format json"}) {
            String words = "partnership " + report + " --as-of 2020-01-20" + form;
            assertThat(Run.line(words)).isEqualTo(Run.line(words));
        }
    }
}
