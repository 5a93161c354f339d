package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.json.InspectionOutcomeTables;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.intervention.Eligibility;
import org.schooloversight.duties.intervention.Intervener;
import org.schooloversight.duties.intervention.InterventionEvent;
import org.schooloversight.duties.intervention.InterventionLaw;
import org.schooloversight.duties.intervention.InterventionLog;
import org.schooloversight.duties.intervention.InterventionRecord;
import org.schooloversight.duties.intervention.Interventions;
import org.schooloversight.duties.intervention.NoticeDraft;
import org.schooloversight.duties.intervention.NoticeKind;
import org.schooloversight.duties.intervention.NoticePartId;
import org.schooloversight.duties.intervention.RecordedNotice;
import org.schooloversight.duties.json.DutyCatalogues;
import org.schooloversight.duties.json.InterventionLaws;
import org.schooloversight.duties.schedule.CalendarBook;
import org.schooloversight.duties.schedule.CaseReference;
import org.schooloversight.duties.schedule.DutyScheduler;
import org.schooloversight.duties.schedule.DutySettings;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.model.SchoolIntervention;
import org.schooloversight.reporting.model.SchoolInterventions;

/** What each audience is told of a school that causes concern. */
class InterventionReportTest {

    private static final Calendars CALENDARS = Calendars.of(DayKindTables.bundled(), BankHolidayTables.bundled());
    private static final DutyCatalogue CATALOGUE = DutyCatalogues.bundled(CALENDARS.kinds());
    private static final InterventionLaw LAW = InterventionLaws.bundled(CATALOGUE, CALENDARS.kinds());
    private static final Interventions DOOR = Interventions.of(
            LAW,
            InspectionOutcomeTables.bundled(),
            DutyScheduler.of(CATALOGUE, DutySettings.defaults(CATALOGUE), CalendarBook.of(CALENDARS)),
            CALENDARS);
    private static final AsOf DAY = AsOf.on(LocalDate.of(2026, 11, 22)); // Sunday
    private static final ReportHead HEAD = new ReportHead("Made-up council", DAY, List.of("Everything is made up."));
    private static final LocalDate GIVEN = LocalDate.of(2026, 9, 7); // Monday
    private static final LocalDate COMPLY_BY = LocalDate.of(2026, 10, 16); // Friday
    private static final CaseReference NOTICE = CaseReference.of("i-77");

    private static School school(int urn, String name) {
        return School.builder()
                .urn(Urn.of(urn))
                .name(name)
                .type(EstablishmentTypeTables.bundled()
                        .named("Community school")
                        .orElseThrow())
                .phase(Phase.PRIMARY)
                .status(EstablishmentStatus.OPEN)
                .build();
    }

    /** A full inspection of Wednesday 26 February 2020, reported on on Wednesday 20 May 2020. */
    private static EvidenceSet inspected(School school, OverallGrade grade, CategoryOfConcern... category) {
        return EvidenceSet.builder(school.urn())
                .covering(InspectionCoverage.HISTORY)
                .add(new Inspection.Graded(
                        school.urn(),
                        LocalDate.of(2020, 2, 26),
                        FrameworkId.of("eif-2019"),
                        grade,
                        Arrays.stream(category).findFirst(),
                        new Provenance(
                                "inspections.csv",
                                2,
                                new Publication(LocalDate.of(2020, 5, 20), Publication.Basis.STATED))))
                .build();
    }

    /** A notice that nothing came of, copied to nobody; a suspension of Monday 9 November 2026 after a month of notice. */
    private static List<InterventionRecord> records() {
        List<InterventionRecord> records = new ArrayList<>();
        records.add(new InterventionRecord.NoticeGiven(
                NOTICE,
                NoticeKind.PERFORMANCE_AND_SAFETY,
                Intervener.LOCAL_AUTHORITY,
                GIVEN,
                Optional.of(COMPLY_BY),
                GIVEN));
        records.add(happened("i-77", InterventionEvent.POWERS_ANNOUNCED, GIVEN));
        records.add(happened("i-77", InterventionEvent.NOT_COMPLIED, LocalDate.of(2026, 10, 19))); // Monday
        records.add(happened("i-78", InterventionEvent.SUSPENSION_NOTIFIED, LocalDate.of(2026, 10, 5))); // Monday
        records.add(happened("i-78", InterventionEvent.SUSPENSION_EFFECTIVE, LocalDate.of(2026, 11, 9))); // Monday
        return records;
    }

    private static InterventionRecord happened(String reference, InterventionEvent event, LocalDate day) {
        return new InterventionRecord.Happened(CaseReference.of(reference), event, day, day);
    }

    private static SchoolIntervention.Answer answer(
            School school, EvidenceSet evidence, InterventionLog log, AsOf asOf) {
        return SchoolIntervention.Answer.of(
                DOOR.ask(school, evidence, log, asOf),
                DOOR.ask(school, evidence, InterventionLog.of(List.of()), asOf),
                LAW);
    }

    private static SchoolIntervention stands(School school, EvidenceSet evidence, List<InterventionRecord> records) {
        InterventionLog log = InterventionLog.of(records);
        NoticeDraft draft = new NoticeDraft(
                NoticeKind.PERFORMANCE_AND_SAFETY,
                Intervener.LOCAL_AUTHORITY,
                GIVEN,
                Optional.of(COMPLY_BY),
                Set.of(
                        NoticePartId.of("matters"),
                        NoticePartId.of("required-action"),
                        NoticePartId.of("compliance-period")),
                Set.of());
        List<SchoolIntervention.CheckedNotice> notices = records.isEmpty()
                ? List.of()
                : List.of(new SchoolIntervention.CheckedNotice(
                        new RecordedNotice(NOTICE, GIVEN, draft, true, false), DOOR.check(draft, school)));
        LocalDate before = LocalDate.of(2026, 6, 28); // Sunday
        return SchoolIntervention.of(
                school,
                answer(school, evidence, log, DAY),
                notices,
                DOOR.suspensions(school, log, DAY),
                List.of(new SchoolIntervention.OtherDay(before, answer(school, evidence, log, AsOf.on(before)))));
    }

    private static final School MEADOW = school(100001, "Meadow School");
    private static final SchoolIntervention NOTIFIED = stands(MEADOW, inspected(MEADOW, OverallGrade.GOOD), records());
    private static final School BROOK = school(100002, "Brook School");
    private static final SchoolIntervention IN_CATEGORY = stands(
            BROOK, inspected(BROOK, OverallGrade.INADEQUATE, CategoryOfConcern.SIGNIFICANT_IMPROVEMENT), List.of());
    private static final School HILL = school(100003, "Hill School");
    private static final SchoolIntervention NOT_INSPECTED = stands(
            HILL,
            EvidenceSet.builder(HILL.urn()).covering(InspectionCoverage.HISTORY).build(),
            List.of());

    @Test
    void officersReadWhatRestsOnANotice() {
        Report report = InterventionReport.report(NOTIFIED, HEAD);
        Block.Table routes = Walk.table(report, "routes");
        int notice = Walk.words(routes, "case").indexOf("i-77");

        assertThat(Walk.words(routes, "state").get(notice)).isEqualTo("eligible");
        assertThat(Walk.words(routes, "since").get(notice)).isEqualTo("Saturday 17 October 2026");
        Block.Table open = Walk.table(report, "open");
        assertThat(Walk.cell(open, "Appoint additional governors", "until")
                        .value()
                        .words())
                .isEqualTo("Wednesday 16 December 2026");
        assertThat(Walk.cell(open, "Put an interim executive board in place of the governing body", "conditions")
                        .value()
                        .words())
                .startsWith("have the consent of the Secretary of State (not checked); ");
        assertThat(Walk.cell(open, "Give a performance standards and safety warning notice", "law")
                        .value()
                        .words())
                .contains("Education and Inspections Act 2006, section 60");
    }

    @Test
    void aNoticeIsCheckedAndWhatWasNotTakenDownIsNotCalledMissing() {
        Block.Table notices = Walk.table(InterventionReport.report(NOTIFIED, HEAD), "notices");

        assertThat(Walk.words(notices, "lawful")).containsExactly("yes");
        assertThat(Walk.words(notices, "lacks"))
                .containsExactly(
                        "what is to be done if the governing body does not, by powers of intervention or otherwise");
        assertThat(Walk.words(notices, "not-copied")).containsExactly("not recorded");
        assertThat(Walk.column(notices, "not-copied").get(0).reasons())
                .extracting(each -> each.text())
                .anyMatch(text -> text.startsWith("A copy goes at the same time to the head teacher."));
    }

    @Test
    void aSuspensionHasItsMonthAndItsReviews() {
        Report report = InterventionReport.report(NOTIFIED, HEAD);

        assertThat(Walk.words(Walk.table(report, "suspensions"), "earliest")).containsExactly("Friday 6 November 2026");
        Block.Table reviews = Walk.table(report, "reviews");
        assertThat(Walk.words(reviews, "due")).containsExactly("Wednesday 31 March 2027");
        assertThat(Walk.words(reviews, "state")).containsExactly("still to come");
    }

    @Test
    void whatRestsOnNoticesIsInConfidenceAndItsReferenceIsCasework() {
        Report report = InterventionReport.report(NOTIFIED, HEAD);
        for (Audience audience : List.of(Audience.PUBLIC, Audience.BOARD)) {
            assertThat(Walk.texts(report, audience))
                    .contains("not eligible", "Requires special measures (section 62)")
                    .noneMatch(text -> text.contains("i-77")
                            || text.contains("October 2026")
                            || text.contains("7 September")
                            || text.equals("eligible"));
        }
        for (Audience audience : List.of(Audience.SCHOOL, Audience.OPERATIONAL_GROUP)) {
            assertThat(Walk.texts(report, audience))
                    .contains("Eligible, by all that is recorded.")
                    .noneMatch(text -> text.contains("i-77"));
        }
        assertThat(Walk.texts(report, Audience.INTERNAL)).contains("i-77");
    }

    @Test
    void whatRestsOnPublishedInspectionsIsOpenToAll() {
        Report report = InterventionReport.report(IN_CATEGORY, HEAD);

        assertThat(Walk.texts(report, Audience.PUBLIC))
                .contains(
                        "eligible",
                        "Wednesday 20 May 2020",
                        "Make an academy order for a school in a category of concern");
        assertThat(Walk.words(Walk.table(report, "follows"), "force")).containsOnly("may");
        assertThat(Walk.table(report, "days").sensitivity()).isEqualTo(Sensitivity.OPEN);
        assertThat(Walk.words(Walk.table(report, "days"), "secretary-of-state").get(0))
                .contains("Make an academy order for a school in a category of concern (must)");
        assertThat(Walk.words(Walk.table(report, "days"), "day"))
                .containsExactly("Sunday 28 June 2026", "Sunday 22 November 2026");
    }

    /** No record can change a word of what the public reads. */
    @Test
    void thePublicReadsTheSameWhateverWasRecorded() {
        SchoolIntervention without = stands(MEADOW, inspected(MEADOW, OverallGrade.GOOD), List.of());

        assertThat(Walk.texts(InterventionReport.report(NOTIFIED, HEAD), Audience.PUBLIC))
                .isEqualTo(Walk.texts(InterventionReport.report(without, HEAD), Audience.PUBLIC));
    }

    @Test
    void ofAllSchoolsThoseThatAreEligibleOrNotKnownAreListed() {
        SchoolInterventions all = SchoolInterventions.of(List.of(NOT_INSPECTED, IN_CATEGORY, NOTIFIED), DAY);
        Report report = InterventionReport.report(all, HEAD);

        assertThat(all.concerned()).containsExactly(NOTIFIED, IN_CATEGORY);
        assertThat(all.notKnown()).containsExactly(NOT_INSPECTED);
        assertThat(all.states())
                .containsEntry(Eligibility.ELIGIBLE, 2L)
                .containsEntry(Eligibility.NOT_ELIGIBLE, 0L)
                .containsEntry(Eligibility.NOT_KNOWN, 1L);
        assertThat(all.publishedStates()).containsEntry(Eligibility.ELIGIBLE, 1L);
        assertThat(Walk.words(Walk.table(report, "categories"), "school")).containsExactly("Brook School");
        assertThat(Walk.texts(report, Audience.PUBLIC))
                .contains("Brook School", "Hill School")
                .doesNotContain("Meadow School");
        assertThat(Walk.texts(report, Audience.INTERNAL)).contains("Meadow School");
    }
}
