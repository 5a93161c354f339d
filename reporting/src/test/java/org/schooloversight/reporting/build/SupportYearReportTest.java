package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.School;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.reporting.Answers;
import org.schooloversight.reporting.Councils;
import org.schooloversight.reporting.OwedYears;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.document.Value;
import org.schooloversight.reporting.model.SchoolYear;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.analysis.Portfolio;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.delivery.SupportRecord;
import org.schooloversight.triggers.delivery.SupportYear;
import org.schooloversight.triggers.json.Offers;
import org.schooloversight.triggers.partnership.Signposting;
import org.schooloversight.triggers.plan.PlanFinding;
import org.schooloversight.triggers.plan.PlanFindings;
import org.schooloversight.triggers.plan.StrategyGroup;

class SupportYearReportTest {

    private static final School SCHOOL =
            Schools.primary().name("Quillfeather Primary").build();

    /** Came to require improvement on Thursday 21 November 2019, and has a new head from Wednesday 1 January 2020. */
    private static Evidences fallen() {
        return OwedYears.sound(Evidences.sound(SCHOOL)
                .graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-10-15", "2019-11-21")
                .event(RecordedEvent.HEAD_APPOINTED, "2020-01-01"));
    }

    private static SupportRecord record(String id, LocalDate on, String serves, String quantity) {
        return OwedYears.record(SCHOOL.urn(), id, on, serves, quantity);
    }

    private static final Finding DEFICIT = new Finding(
            TriggerId.of("deficit"),
            "a deficit without a plan",
            FindingState.NOT_KNOWN,
            false,
            List.of(new Reason("No balance is on record.", List.of(), List.of())),
            List.of("the balance of the year"));

    private static final SupportRecord MEETING =
            record("m1", LocalDate.of(2020, 1, 22), "strategy-group", "1"); // Wednesday

    private static Report report(
            Evidences evidence,
            Calendars calendars,
            LocalDate asOf,
            List<SupportRecord> records,
            PlanFindings... plans) {
        SupportYear year = OwedYears.year(new Portfolio.Member(SCHOOL, evidence.build()), calendars, asOf, records);
        Assessment now = year.stays().get(year.stays().size() - 1).assessment();
        return SupportYearReport.report(
                new SchoolYear(
                        Answers.POLICY,
                        year,
                        StrategyGroup.of(Answers.POLICY, now),
                        Signposting.of(Offers.bundled()).signposts(now),
                        List.of(plans),
                        DEFICIT),
                List.of(14),
                Councils.HEAD);
    }

    private static final Report FALLEN =
            report(fallen(), OwedYears.TERMS, LocalDate.of(2020, 3, 9), List.of(MEETING)); // Monday

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

    private static List<String> texts(Report report, String part) {
        return report.parts().stream()
                .filter(each -> each.id().equals(part))
                .flatMap(each -> each.blocks().stream())
                .flatMap(block -> block instanceof Block.Points points
                        ? points.items().stream()
                        : block instanceof Block.Paragraph paragraph
                                ? List.of(paragraph.text()).stream()
                                : List.<String>of().stream())
                .toList();
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
                .containsExactly(
                        "Wednesday 20 November 2019", "Tuesday 31 December 2019", "the day of this report");
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
        assertThat(Walk.words(table, "done").get(first)).isEqualTo("Wednesday 22 January 2020 (m1)");
        // only the other way to read it is told: from the half term of entry, which ended on Friday 20 December 2019
        assertThat(Walk.words(table, "readings").get(first))
                .isEqualTo("if half-termly-first is read as on-entry: Friday 20 December 2019");
        assertThat(Walk.column(table, "due").get(first).reasons()).isNotEmpty();
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
        assertThat(texts(report, "beyond"))
                .containsExactly("Targeted support: 4 used of 3 at most; beyond it d3 of Tuesday 14 January 2020.");
        assertThat(texts(report, "unmatched"))
                .containsExactly("b1 of Tuesday 14 January 2020, for no-such-thing: "
                        + "The programme promises nothing with the id 'no-such-thing'.");
        assertThat(texts(FALLEN, "beyond")).containsExactly("Nothing was used beyond what is promised at most.");
        assertThat(texts(FALLEN, "unmatched")).containsExactly("Every record of the year meets a promise.");
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
        FALLEN.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .forEach(block -> assertThat(block.sensitivity()).isEqualTo(Sensitivity.ABOUT_A_SCHOOL));
        assertThat(FALLEN.dates()).allMatch(each -> each.sensitivity() == Sensitivity.ABOUT_A_SCHOOL);
    }

    @Test
    void theGroupHasAChairAndSaysWhoDoesNotBelong() {
        Block.Table group = Walk.table(FALLEN, "group");
        assertThat(Walk.words(group, "part")).contains("chairs", "member", "not a member now");
        assertThat(Walk.words(group, "why")).contains("The school has no religious character.");
    }

    @Test
    void aDiaryHasEachDayUnderAnIdThatDoesNotMoveWithTheTerms() {
        Calendars moved = OwedYears.terms(
                "2019-09-05/2019-10-18", // Thursday, Friday
                "2019-10-28/2019-12-18", // Monday, Wednesday
                "2020-01-07/2020-02-13", // Tuesday, Thursday
                "2020-02-25/2020-04-02", // Tuesday, Thursday
                "2020-04-21/2020-05-21", // Tuesday, Thursday
                "2020-06-02/2020-07-20"); // Tuesday, Monday
        Report other = report(fallen(), moved, LocalDate.of(2020, 3, 9), List.of(MEETING)); // Monday
        assertThat(FALLEN.dates()).extracting(DatedEntry::uid).doesNotHaveDuplicates();
        assertThat(other.dates())
                .extracting(DatedEntry::uid)
                .containsAll(FALLEN.dates().stream()
                        .map(DatedEntry::uid)
                        .filter(each -> each.contains("strategy-group"))
                        .toList());
        DatedEntry met = entry(FALLEN, "support/123456/strategy-group/2019-20/1");
        assertThat(met.standing()).isEqualTo(DatedEntry.Standing.DONE);
        assertThat(met.day()).isEqualTo(LocalDate.of(2020, 2, 14)); // Friday
        assertThat(met.remindDaysBefore()).containsExactly(14);
        assertThat(entry(other, met.uid()).day()).isEqualTo(LocalDate.of(2020, 2, 13)); // Thursday
        assertThat(entry(FALLEN, "support/123456/annual-review/2019-20/1").standing())
                .isEqualTo(DatedEntry.Standing.NO_LONGER_DUE);
        assertThat(entry(FALLEN, "support/123456/visit/2019-20/1").standing()).isEqualTo(DatedEntry.Standing.CERTAIN);
    }

    private static DatedEntry entry(Report report, String uid) {
        return report.dates().stream()
                .filter(each -> each.uid().equals(uid))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + uid + " in "
                        + report.dates().stream().map(DatedEntry::uid).toList()));
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
        assertThat(report.title()).isEqualTo("Support in 2019-20");
        Block.Table budget = Walk.table(report, "budget");
        assertThat(Walk.words(budget, "why")).containsExactly("No balance is on record.");
        assertThat(Walk.words(budget, "would-settle")).containsExactly("the balance of the year");
    }
}
