package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.schooloversight.reporting.build.ToldYear.FALLEN;
import static org.schooloversight.reporting.build.ToldYear.SCHOOL;
import static org.schooloversight.reporting.build.ToldYear.fallen;
import static org.schooloversight.reporting.build.ToldYear.record;
import static org.schooloversight.reporting.build.ToldYear.report;
import static org.schooloversight.reporting.build.ToldYear.texts;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.reporting.OwedYears;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.document.Value;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.triggers.plan.PlanFinding;
import org.schooloversight.triggers.plan.PlanFindings;

class SupportYearReportTest {

    /** Returns what stands in each row of the promises, from the number on without the reasons. */
    private static List<String> promises(Report report, String promise) {
        return Walk.table(report, "promises").rows().stream()
                .filter(row -> words(row, 0).startsWith(promise))
                .map(row -> words(row, 1) + " " + words(row, 4) + " " + words(row, 5) + " " + words(row, 6))
                .toList();
    }

    private static String words(Row row, int cell) {
        return row.cells().get(cell).value().words();
    }

    @Test
    void theTiersOfTheYearFollowEachOther() {
        Block.Table tiers = Walk.table(FALLEN, "tiers");
        assertThat(Walk.words(tiers, "tier"))
                .containsExactly(
                        "Annual review",
                        "Bespoke support for a school that requires improvement",
                        "Bespoke support for a school that requires improvement");
        assertThat(Walk.column(tiers, "from"))
                .extracting(each -> each.value())
                .containsExactly(
                        new Value.Day(LocalDate.of(2019, 9, 1)), // Sunday
                        new Value.Day(LocalDate.of(2019, 11, 21)), // Thursday
                        new Value.Day(LocalDate.of(2020, 1, 1))); // Wednesday
        assertThat(Walk.words(tiers, "to"))
                .containsExactly("Wednesday 20 November 2019", "Tuesday 31 December 2019", "the day of this report");
        assertThat(Walk.words(tiers, "additions").get(2)).contains("new headteacher");
    }

    @Test
    void eachMeetingHasItsDayAndWhatWasDone() {
        Block.Table table = Walk.table(FALLEN, "promises");
        assertThat(table.rows().stream()
                        .filter(row -> words(row, 0).startsWith("Strategy group"))
                        .map(row -> words(row, 5)))
                .containsExactly("Met", "Open", "Not yet open", "Not yet open");
        int first = Walk.words(table, "promise")
                .indexOf(Walk.words(table, "promise").stream()
                        .filter(each -> each.startsWith("Strategy group"))
                        .findFirst()
                        .orElseThrow());
        assertThat(Walk.column(table, "due").subList(first, first + 4))
                .extracting(each -> each.value())
                .containsExactly(
                        new Value.Day(LocalDate.of(2020, 2, 14)), // Friday
                        new Value.Day(LocalDate.of(2020, 4, 3)), // Friday
                        new Value.Day(LocalDate.of(2020, 5, 22)), // Friday
                        new Value.Day(LocalDate.of(2020, 7, 21))); // Tuesday
        assertThat(Walk.words(table, "done").get(first)).isEqualTo("Wednesday 22 January 2020");
        assertThat(Walk.words(table, "records").get(first)).startsWith("m1 (support.csv, line 2");
        // only the other way to read it is told: from the half term of entry, which ended on Friday 20 December 2019
        assertThat(Walk.words(table, "readings").get(first))
                .isEqualTo(
                        "When is the first of the half-termly meetings? If the answer were 'in the half term in which the"
                                + " school enters the tier', the day would be Friday 20 December 2019.");
        assertThat(Walk.words(table, "why").get(first)).contains("The rule goes by terms");
        assertThat(Walk.column(table, "promise").get(first).reasons())
                .singleElement()
                .satisfies(each -> assertThat(each.cites()).isNotEmpty());
    }

    @Test
    void aVisitThatWasMissedIsOverdueAndOneOfTheTierBeforeIsNoLongerOwed() {
        assertThat(promises(FALLEN, "Visit by a lead officer"))
                .singleElement()
                .asString()
                .contains("Overdue nothing on record");
        assertThat(promises(FALLEN, "Annual review visit"))
                .singleElement()
                .asString()
                .contains("No longer owed");
    }

    @Test
    void aDayThatCountsFromWhatIsNotOnRecordIsNotKnown() {
        Report report = report(
                OwedYears.sound(Evidences.sound(SCHOOL)),
                OwedYears.TERMS,
                LocalDate.of(2020, 2, 10),
                List.of()); // Monday
        Block.Table table = Walk.table(report, "promises");
        int head = Walk.words(table, "promise").indexOf("Visit by a lead officer of the authority");
        assertThat(Walk.column(table, "due").get(head).value())
                .isEqualTo(new Value.Absent(Absence.NOT_KNOWN, "the day that it counts from is not known"));
        int traded = Walk.words(table, "promise").indexOf("Traded support, which the school can buy");
        assertThat(Walk.column(table, "due").get(traded).value())
                .isEqualTo(new Value.Absent(Absence.NOT_APPLICABLE, "no day is set"));
        assertThat(texts(report, "group")).containsExactly("The programme promises this school no strategy group now.");
    }

    @Test
    void theFourthDayOfThreeAndARecordOfNothingOwedAreTold() {
        Evidences targeted = OwedYears.sound(Evidences.sound(SCHOOL)
                .judged("leadership-governance", JudgementLevel.CONCERN, "2019-09-20")); // Friday
        Report report = report(
                targeted,
                OwedYears.TERMS,
                LocalDate.of(2020, 2, 10), // Monday
                List.of(
                        record("d1", LocalDate.of(2019, 10, 1), "targeted-days", "1.5"), // Tuesday
                        record("d2", LocalDate.of(2019, 11, 12), "targeted-days", "1.5"), // Tuesday
                        record("d3", LocalDate.of(2020, 1, 14), "targeted-days", "1"), // Tuesday
                        record("b1", LocalDate.of(2020, 1, 14), "no-such-thing", "1")));
        Block.Table beyond = Walk.table(report, "beyond");
        assertThat(Walk.words(beyond, "promise")).containsExactly("Targeted support");
        assertThat(Walk.words(beyond, "used")).containsExactly("4 of at most 3");
        assertThat(Walk.words(beyond, "beyond")).containsExactly("Tuesday 14 January 2020");
        assertThat(Walk.words(beyond, "records")).singleElement().asString().startsWith("d3 (support.csv, line 2");
        Block.Table unmatched = Walk.table(report, "unmatched");
        assertThat(Walk.words(unmatched, "for")).containsExactly("no-such-thing");
        assertThat(Walk.words(unmatched, "why"))
                .containsExactly("The programme promises nothing with the id 'no-such-thing'.");
        assertThat(Walk.words(unmatched, "records")).singleElement().asString().startsWith("b1 (");
        assertThat(texts(FALLEN, "beyond")).containsExactly("Nothing was used beyond what is promised at most.");
        assertThat(texts(FALLEN, "unmatched")).containsExactly("Every record of the year meets a promise.");
    }

    @Test
    void theSchoolReadsWhatWasDoneAndNotWhereItIsOnRecord() {
        assertThat(Walk.texts(FALLEN, Audience.INTERNAL)).anyMatch(text -> text.contains("support.csv, line 2"));
        assertThat(Walk.texts(FALLEN, Audience.SCHOOL))
                .contains("Wednesday 22 January 2020")
                .noneMatch(text -> text.contains("m1") || text.contains(".csv") || text.contains("line "));
    }

    @Test
    void onlyOfficersTheGroupAndTheSchoolReadIt() {
        assertThat(FALLEN.about()).contains(SCHOOL.urn());
        for (Audience audience : List.of(Audience.BOARD, Audience.PUBLIC)) {
            assertThatThrownBy(() -> Walk.released(FALLEN, audience)).isInstanceOf(InvalidValueException.class);
        }
        for (Audience audience : List.of(Audience.INTERNAL, Audience.OPERATIONAL_GROUP, Audience.SCHOOL)) {
            assertThat(Walk.texts(FALLEN, audience))
                    .contains("Bespoke support for a school that requires improvement")
                    .doesNotContain("");
        }
        FALLEN.parts()
                .forEach(part -> part.blocks()
                        .forEach(block -> assertThat(block.sensitivity())
                                .isEqualTo(
                                        part.id().equals("plans")
                                                ? Sensitivity.CASEWORK
                                                : Sensitivity.ABOUT_A_SCHOOL)));
        assertThat(FALLEN.dates()).allMatch(each -> each.sensitivity() == Sensitivity.ABOUT_A_SCHOOL);
    }

    @Test
    void theGroupHasAChairAndSaysWhoDoesNotBelong() {
        Block.Table group = Walk.table(FALLEN, "group");
        assertThat(Walk.words(group, "part")).contains("chairs", "member", "not a member now");
        assertThat(Walk.words(group, "why")).contains("The school has no religious character.");
    }

    @Test
    void beforeAndAfterTheYearItIsSaidHowFarATierIsTold() {
        Evidences sound = OwedYears.sound(Evidences.sound(SCHOOL));
        Report before = report(sound, OwedYears.TERMS, LocalDate.of(2019, 7, 15), List.of()); // Monday
        assertThat(Walk.words(Walk.table(before, "tiers"), "to")).containsExactly("not known yet");
        assertThat(texts(before, "notices")).singleElement().asString().startsWith("The year has not begun");
        Report after = report(sound, OwedYears.TERMS, LocalDate.of(2020, 9, 1), List.of()); // Tuesday
        assertThat(Walk.words(Walk.table(after, "tiers"), "to")).last().isEqualTo("the end of the year");
        Report lastDay = report(sound, OwedYears.TERMS, LocalDate.of(2020, 8, 31), List.of()); // Monday
        assertThat(Walk.words(Walk.table(lastDay, "tiers"), "to")).last().isEqualTo("the day of this report");
    }

    @Test
    void aPlanSaysWhatItLacks() {
        Reason lacks = new Reason("It has no area for improvement.", List.of(), List.of());
        Reason unknown = new Reason("The balance of the school is not known.", List.of(), List.of());
        Report report = report(
                fallen(),
                OwedYears.TERMS,
                LocalDate.of(2020, 3, 9), // Monday
                List.of(),
                new PlanFindings("plan-1", List.of(new PlanFinding(PlanFinding.Gap.NO_AREA, lacks)), List.of(unknown)),
                new PlanFindings("plan-2", List.of(), List.of()));
        assertThat(texts(report, "plans"))
                .containsExactly(
                        "The plan plan-1 is not complete:",
                        "It has no area for improvement.",
                        "What could not be checked:",
                        "The balance of the school is not known.",
                        "The plan plan-2 lacks nothing that could be checked.");
        assertThat(texts(FALLEN, "plans")).containsExactly("No plan was named.");
        for (Audience audience : List.of(Audience.SCHOOL, Audience.OPERATIONAL_GROUP)) {
            assertThat(Walk.released(report, audience).parts())
                    .extracting(Part::id)
                    .contains("promises", "budget")
                    .doesNotContain("plans");
            assertThat(Walk.texts(report, audience)).noneMatch(text -> text.contains("plan-1"));
        }
        assertThat(report.title()).isEqualTo("Support in 2019-20");
        Block.Table budget = Walk.table(report, "budget");
        assertThat(Walk.words(budget, "why")).containsExactly("No balance is on record.");
        assertThat(Walk.words(budget, "would-settle")).containsExactly("the balance of the year");
    }
}
