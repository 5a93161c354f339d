package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.schooloversight.reporting.SupportPackages.step;
import static org.schooloversight.reporting.SupportPackages.until;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.reporting.Councils;
import org.schooloversight.reporting.Councils.Sort;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.document.Value;
import org.schooloversight.reporting.model.GroupAgenda;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.json.Offers;
import org.schooloversight.triggers.json.PartnershipReader;
import org.schooloversight.triggers.partnership.GroupPapers;
import org.schooloversight.triggers.partnership.Meeting;
import org.schooloversight.triggers.partnership.Offer;
import org.schooloversight.triggers.partnership.OperationalGroup;
import org.schooloversight.triggers.partnership.PackageLog;
import org.schooloversight.triggers.partnership.PackageRecord;
import org.schooloversight.triggers.partnership.PackageStep;

class AgendaReportTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 10); // Monday
    private static final Meeting MEETING = new Meeting(DAY, LocalDate.of(2020, 1, 13)); // Monday
    private static final Assessment TARGETED = Councils.assess(Councils.member(Sort.TARGETED, 1));
    private static final School SCHOOL = TARGETED.school();

    private static GroupAgenda agenda(List<PackageRecord> records, Map<Urn, School> schools, List<Offer> offers) {
        GroupPapers papers = new GroupPapers(
                List.of(TARGETED),
                Evidences.of(SCHOOL)
                        .graded(OverallGrade.GOOD, "2019-11-12", "2020-01-13") // Tuesday, Monday of the last meeting
                        .graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-12-10", "2020-01-14") // Tuesday, Tuesday
                        .build()
                        .inspections(),
                PackageLog.of(records));
        return new GroupAgenda(
                OperationalGroup.of(PartnershipReader.bundled().group()).agenda(MEETING, papers), schools, offers);
    }

    private static Report report(List<PackageRecord> records) {
        return AgendaReport.report(agenda(records, Map.of(SCHOOL.urn(), SCHOOL), Offers.bundled()), Councils.HEAD);
    }

    /** Two for one need, one to report, one of a school that nobody knows, and a step that cannot be. */
    private static List<PackageRecord> records() {
        List<PackageRecord> records = new ArrayList<>();
        records.addAll(until(PackageStep.AGREED, "a", 110001, "attendance", LocalDate.of(2019, 9, 10))); // Tuesday
        records.add(step("b", 110001, "attendance", PackageStep.REQUESTED, LocalDate.of(2020, 1, 14))); // Tuesday
        records.addAll(until(PackageStep.ASSESSED, "c", 110001, "maths", LocalDate.of(2019, 7, 10))); // Wednesday
        records.add(step("d", 110009, "maths", PackageStep.IDENTIFIED, LocalDate.of(2020, 2, 3))); // Monday
        records.add(step("e", 110001, "maths", PackageStep.FUNDED, LocalDate.of(2020, 2, 3))); // Monday
        return records;
    }

    private static final Report REPORT = report(records());

    @Test
    void aDayOfTheMeetingThatIsNotKnownIsNotStated() {
        GroupAgenda agenda = agenda(records(), Map.of(SCHOOL.urn(), SCHOOL), Offers.bundled());
        assertThat(REPORT.title()).startsWith("Operational group, ");
        assertThat(AgendaReport.reportOfMonth(agenda, Councils.HEAD).title())
                .isEqualTo(REPORT.title().replace(", ", ": agenda to "));
    }

    @Test
    void anOutcomeIsNewFromTheDayAfterTheLastMeeting() {
        Block.Table outcomes = Walk.table(REPORT, "outcomes");
        assertThat(Walk.words(outcomes, "published")).containsExactly("Tuesday 14 January 2020");
        assertThat(Walk.words(outcomes, "inspected")).containsExactly("Tuesday 10 December 2019");
        assertThat(Walk.words(outcomes, "found").get(0)).containsIgnoringCase("requires improvement");
        assertThat(Walk.column(outcomes, "school").get(0).link())
                .contains(new Cell.Link(SchoolSupportReport.ID, Optional.of(SCHOOL.urn())));
    }

    @Test
    void theSummaryCountsWhatFollows() {
        Block.Table summary = Walk.table(REPORT, "summary");
        List<String> told = new ArrayList<>();
        for (int i = 0; i < summary.rows().size(); i++) {
            told.add(Walk.words(summary, "what").get(i) + ": "
                    + Walk.words(summary, "items").get(i) + " of "
                    + Walk.words(summary, "schools").get(i));
        }
        assertThat(told)
                .contains(
                        "New inspection outcomes: 1 of 1",
                        "Requests of schools: 1 of 1",
                        "The same need twice: 1 of 1",
                        "Open packages: 4 of 2",
                        "Packages that are stuck: 1 of 1",
                        "To report to the board: 1 of 1");
        int triggers = Walk.table(REPORT, "unanswered").rows().size();
        assertThat(told).contains("Triggers that fired, and no package: " + triggers + " of 1");
    }

    @Test
    void packagesAreDueWithTheirNextStepAndSinceWhenTheyAreStuck() {
        Block.Table due = Walk.table(REPORT, "due");
        assertThat(Walk.words(due, "package")).containsExactly("a", "b", "c", "d");
        assertThat(Walk.words(due, "next"))
                .containsExactly("Funded", "Discussed", "Reported to the Board", "Discussed");
        // two monthly meetings after Tuesday 10 December 2019, and after Tuesday 14 January 2020
        assertThat(Walk.words(due, "stuck").subList(0, 2))
                .containsExactly("yes, since Monday 10 February 2020", "no, not before Saturday 14 March 2020");
        assertThat(Walk.words(Walk.table(REPORT, "requests"), "package")).containsExactly("b");
        assertThat(Walk.words(Walk.table(REPORT, "report"), "package")).containsExactly("c");
        assertThat(Walk.column(due, "school").get(3).value())
                .isEqualTo(new Value.Absent(Absence.NOT_KNOWN, "not in the register"));
        assertThat(Walk.words(due, "urn").get(3)).isEqualTo("110009");
    }

    @Test
    void theSameNeedTwiceIsTold() {
        Block.Table duplicates = Walk.table(REPORT, "duplicates");
        assertThat(Walk.words(duplicates, "packages")).containsExactly("a and b");
        assertThat(Walk.words(duplicates, "days")).containsExactly("from Tuesday 14 January 2020 with no end known");
    }

    @Test
    void aTriggerWithoutAPackageHasTheOffersForSuchSchools() {
        Block.Table unanswered = Walk.table(REPORT, "unanswered");
        assertThat(unanswered.rows()).hasSize((int) TARGETED.findings().stream()
                .filter(each -> each.state() == org.schooloversight.core.finding.FindingState.FIRED)
                .count());
        assertThat(Walk.words(unanswered, "why")).noneMatch(String::isEmpty);
        GroupAgenda withoutOffers = agenda(List.of(), Map.of(), List.of());
        assertThat(Walk.words(Walk.table(AgendaReport.report(withoutOffers, Councils.HEAD), "unanswered"), "offers"))
                .containsOnly("no offer that is known");
        GroupAgenda withOffers = agenda(List.of(), Map.of(), Offers.bundled());
        withOffers
                .agenda()
                .unanswered()
                .forEach(each -> assertThat(withOffers.offers(each))
                        .containsExactlyElementsOf(Offers.bundled().stream()
                                .filter(offer ->
                                        offer.answers().contains(each.finding().trigger()))
                                .filter(offer -> offer.phases().isEmpty()
                                        || offer.phases().contains(SCHOOL.phase()))
                                .filter(offer -> offer.statuses().isEmpty()
                                        || offer.statuses()
                                                .contains(SCHOOL.type().maintenance()))
                                .map(Offer::title)
                                .toList()));
    }

    @Test
    void aStepThatCannotBeIsTold() {
        assertThat(Walk.texts(REPORT, Audience.OPERATIONAL_GROUP))
                .anyMatch(text -> text.startsWith("e, funded on Monday 3 February 2020: ") && text.endsWith("."));
    }

    @Test
    void onlyOfficersAndTheGroupReadIt() {
        for (Audience audience : List.of(Audience.BOARD, Audience.SCHOOL, Audience.PUBLIC)) {
            assertThatThrownBy(() -> Walk.released(REPORT, audience)).isInstanceOf(InvalidValueException.class);
        }
        REPORT.parts().stream()
                .flatMap(part -> part.blocks().stream())
                .forEach(block -> assertThat(block.sensitivity()).isEqualTo(Sensitivity.ABOUT_A_SCHOOL));
        assertThat(Walk.texts(REPORT, Audience.OPERATIONAL_GROUP)).contains("Quillfeather 1");
        assertThat(REPORT.title()).isEqualTo("Operational group, Monday 10 February 2020");
    }

    @Test
    void aMeetingWithNothingToDoSaysSo() {
        Report report = report(List.of());
        assertThat(Walk.tables(report).map(Block.Table::id)).containsExactly("summary", "outcomes", "unanswered");
        assertThat(Walk.texts(report, Audience.INTERNAL)).contains("There is none.");
    }
}
