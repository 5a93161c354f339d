package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.catalogue.DutyQuery;
import org.schooloversight.duties.catalogue.ServiceId;
import org.schooloversight.duties.schedule.CaseLog;
import org.schooloversight.duties.schedule.CaseRecord;
import org.schooloversight.duties.schedule.DutySchedule;
import org.schooloversight.duties.schedule.DutyScheduler;
import org.schooloversight.reporting.Councils;
import org.schooloversight.reporting.DutyAnswers;
import org.schooloversight.reporting.DutyCases;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.DatedEntry.Standing;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.document.Value;
import org.schooloversight.reporting.model.DutyList;
import org.schooloversight.reporting.model.DutyWorkload;
import org.schooloversight.reporting.model.Explained;
import org.schooloversight.reporting.words.Phrases;

class DutiesReportTest {

    private static final LocalDate REQUEST = LocalDate.of(2026, 9, 7); // Monday
    private static final LocalDate EXCLUDED = LocalDate.of(2026, 10, 21); // Wednesday
    private static final AsOf AS_OF = AsOf.on(LocalDate.of(2026, 11, 20)); // Friday
    private static final ServiceId SEN = ServiceId.of("special-educational-needs");

    private static final List<CaseRecord> RECORDS = List.of(
            DutyCases.happened("r1", "case-1", "ehc-request-received", REQUEST),
            DutyCases.happened("r2", "case-1", "ehc-assessment-agreed", LocalDate.of(2026, 11, 2)), // Monday
            DutyCases.happened("r3", "case-2", "ehc-request-received", REQUEST),
            DutyCases.excepted("r4", "case-2", "absent-four-weeks", REQUEST),
            DutyCases.happened("r5", "case-3", "ehc-school-consulted", REQUEST),
            DutyCases.happened("r6", "case-4", "exclusion-notified-for-representations", EXCLUDED),
            DutyCases.happened("r7", "case-5", "ehc-budget-requested", REQUEST),
            DutyCases.happened("r8", "case-6", "ehc-request-received", REQUEST),
            DutyCases.happened("r9", "case-6", "ehc-assessment-refused", LocalDate.of(2026, 10, 1))); // Thursday

    private static DutyWorkload workload(DutyScheduler scheduler, List<CaseRecord> records) {
        DutySchedule schedule = scheduler.schedule(AcademicYear.starting(2026), CaseLog.of(records), AS_OF);
        return DutyWorkload.of(
                DutyAnswers.CATALOGUE, schedule, Explained.of(schedule.occurrences(), scheduler::explain));
    }

    private static Report report(DutyScheduler scheduler, List<CaseRecord> records) {
        return DutiesReport.report(workload(scheduler, records), List.of(14, 1), Councils.HEAD);
    }

    private static final Report REPORT = report(DutyCases.scheduler(), RECORDS);

    private static Optional<DatedEntry> entry(Report report, String uid) {
        return report.dates().stream().filter(each -> each.uid().equals(uid)).findFirst();
    }

    @Test
    void breachesAreToldApartFromMissedGuidance() {
        Block.Table cases = Walk.table(REPORT, "cases");
        String service = "Special educational needs";
        assertThat(Walk.number(cases, service, "met-late-breach"))
                .isPositive(); // the decision on 2 November, due 19 October
        assertThat(Walk.number(cases, service, "overdue"))
                .isPositive(); // the consulted school, under the code's guidance
        assertThat(Walk.number(cases, service, "met")).isPositive();
        assertThat(Walk.number(cases, service, "disapplied")).isPositive();
        assertThat(cases.columns().stream().skip(1)).allMatch(each -> each.counted() == Counted.PUPILS);
        assertThat(Walk.table(REPORT, "recurring").columns().stream().skip(1))
                .allMatch(each -> each.counted() == Counted.NOTHING_PERSONAL);
        Block.Table done = Walk.table(REPORT, "done-of-special-educational-needs");
        int row = Walk.words(done, "state").indexOf("Met late on Monday 2 November 2026");
        assertThat(Walk.words(done, "breach").get(row)).isEqualTo("breach of law");
        assertThat(Walk.column(done, "breach").get(row).reasons())
                .allSatisfy(reason -> assertThat(reason.cites()).isNotEmpty());
        assertThat(Walk.words(done, "case").get(row)).isEqualTo("case-1");
        Block.Table due = Walk.table(REPORT, "due-of-special-educational-needs");
        int consulted = Walk.words(due, "case").indexOf("case-3");
        assertThat(Walk.words(due, "breach").get(consulted))
                .startsWith("no breach of law: ")
                .endsWith(" missed");
    }

    @Test
    void everyOccurrenceIsCountedOnce() {
        DutyWorkload workload = workload(DutyCases.scheduler(), RECORDS);
        int counted = workload.services().stream()
                .flatMap(each -> java.util.stream.Stream.of(each.cases(), each.recurring()))
                .flatMap(each -> each.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(counted).isEqualTo(workload.schedule().occurrences().size()).isGreaterThan(20);
        assertThat(Walk.number(Walk.table(REPORT, "cases"), "All", "total")
                        + Walk.number(Walk.table(REPORT, "recurring"), "All", "total"))
                .isEqualTo(counted);
        assertThat(workload.services().stream()
                        .flatMap(each -> each.duties().stream())
                        .map(each -> each.duty().id()))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(inForce(AS_OF.effectiveOn()))
                .hasSizeLessThan(DutyAnswers.CATALOGUE.duties().size());
    }

    private static List<Duty> inForce(LocalDate day) {
        return DutyAnswers.CATALOGUE.duties(DutyQuery.all().withInForceOn(day));
    }

    private static List<Duty> listed(LocalDate day) {
        DutySchedule schedule = DutyCases.scheduler().schedule(CaseLog.empty(), AsOf.on(day));
        return DutyWorkload.of(DutyAnswers.CATALOGUE, schedule).services().stream()
                .flatMap(each -> each.duties().stream())
                .map(DutyList.Listed::duty)
                .toList();
    }

    @Test
    void onlyWhatIsInForceOnTheDayIsListed() {
        LocalDate last = LocalDate.of(2026, 6, 28); // Sunday
        LocalDate early = LocalDate.of(2020, 9, 1); // Tuesday
        for (LocalDate day : List.of(early, last, last.plusDays(1), AS_OF.effectiveOn())) {
            assertThat(listed(day))
                    .containsExactlyInAnyOrderElementsOf(inForce(day))
                    .allMatch(each -> each.prospective().isEmpty());
        }
        assertThat(listed(last)).extracting(each -> each.id().value()).contains("academy-order-duty");
        assertThat(listed(last.plusDays(1)))
                .extracting(each -> each.id().value())
                .contains("academy-order-power")
                .doesNotContain("academy-order-duty", "cnis-register");
    }

    @Test
    void aServiceIsNamedOnADayOnWhichNoneOfItsDutiesIsInForce() {
        DutySchedule early =
                DutyCases.scheduler().schedule(CaseLog.empty(), AsOf.on(LocalDate.of(1950, 1, 2))); // Monday
        DutyWorkload workload = DutyWorkload.of(DutyAnswers.CATALOGUE, early);
        assertThat(workload.services())
                .hasSameSizeAs(workload(DutyCases.scheduler(), RECORDS).services());
        assertThat(workload.services()).allMatch(each -> each.duties().isEmpty());
    }

    @Test
    void anOfficerAsksWhatIsMineAndWhen() {
        DutyWorkload.OfService mine =
                workload(DutyCases.scheduler(), RECORDS).of(SEN).orElseThrow();
        assertThat(mine.occurrences().stream()
                        .map(each -> each.occurrence().due().earliest().orElse(LocalDate.MAX)))
                .isSorted();
        assertThat(mine.occurrences())
                .filteredOn(each -> each.occurrence().clock().id().value().equals("ehc-final-plan"))
                .extracting(each -> each.occurrence().due().day())
                .contains(Optional.of(LocalDate.of(2027, 1, 25))); // Monday
        assertThat(workload(DutyCases.scheduler(), RECORDS).of(ServiceId.of("nobody")))
                .isEmpty();
    }

    @Test
    void casesAreCaseworkAndWhatRecursIsOpen() {
        assertThat(Walk.texts(REPORT, Audience.BOARD)).noneMatch(text -> text.contains("case-"));
        assertThat(Walk.texts(REPORT, Audience.OPERATIONAL_GROUP)).noneMatch(text -> text.contains("case-"));
        assertThat(Walk.texts(REPORT, Audience.INTERNAL)).anyMatch(text -> text.contains("case-1"));
        assertThat(REPORT.dates())
                .anyMatch(each -> each.sensitivity() == Sensitivity.OPEN)
                .allMatch(each -> each.uid().contains("case-") == (each.sensitivity() == Sensitivity.CASEWORK));
        assertThat(REPORT.audiences()).doesNotContain(Audience.PUBLIC, Audience.SCHOOL);
    }

    @Test
    void anEntryStaysTheSameWhenAPauseMovesItsDay() {
        List<CaseRecord> paused = new ArrayList<>(RECORDS);
        paused.add(DutyCases.suspended(
                "r10", "case-1", "ehc-final-plan", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 10)));
        DatedEntry before = entry(REPORT, "ehc-final-plan/case-1/2026-09-07").orElseThrow();
        DatedEntry after = entry(report(DutyCases.scheduler(), paused), "ehc-final-plan/case-1/2026-09-07")
                .orElseThrow();
        assertThat(before.day()).isEqualTo(LocalDate.of(2027, 1, 25)); // Monday
        assertThat(after.day()).isEqualTo(LocalDate.of(2027, 2, 4)); // Thursday, ten days on
        assertThat(after.title()).isEqualTo(before.title());
        assertThat(uids(report(DutyCases.scheduler(), paused))).isEqualTo(uids(REPORT));
    }

    @Test
    void anEntryStaysTheSameWhenACalendarMovesItsDay() {
        String uid = "excl-governors-50/case-4/2026-10-21";
        LocalDate before = entry(REPORT, uid).orElseThrow().day();
        Report closed = report(DutyCases.closedForAWeek(), RECORDS);
        LocalDate after = entry(closed, uid).orElseThrow().day();
        assertThat(after).isAfter(before);
        assertThat(uids(closed)).isEqualTo(uids(REPORT));
    }

    private static List<String> uids(Report report) {
        return report.dates().stream().map(DatedEntry::uid).sorted().toList();
    }

    @Test
    void entriesSayHowCertainTheyAre() {
        assertThat(REPORT.dates()).extracting(DatedEntry::uid).doesNotHaveDuplicates();
        assertThat(REPORT.dates()).allMatch(each -> each.remindDaysBefore().equals(List.of(14, 1)));
        assertThat(entry(REPORT, "ehc-request-decision/case-1/2026-09-07"))
                .get()
                .extracting(DatedEntry::standing)
                .isEqualTo(Standing.DONE);
        assertThat(entry(REPORT, "ehc-final-plan/case-1/2026-09-07"))
                .get()
                .extracting(DatedEntry::standing)
                .isEqualTo(Standing.CERTAIN);
        assertThat(entry(REPORT, "ehc-final-plan/case-2/2026-09-07"))
                .get()
                .extracting(DatedEntry::standing)
                .isEqualTo(Standing.NO_LONGER_DUE);
        assertThat(entry(REPORT, "ehc-personal-budget/case-5/2026-09-07")).isEmpty();
        Block.Table due = Walk.table(REPORT, "due-of-special-educational-needs");
        int budget = Walk.words(due, "case").indexOf("case-5");
        assertThat(Walk.column(due, "day").get(budget).value())
                .isEqualTo(new Value.Absent(Absence.NOT_APPLICABLE, "no number of days is set"));
        assertThat(Walk.column(due, "day").get(budget).reasons()).isNotEmpty();
    }

    @Test
    void aDayHasItsStepsBehindIt() {
        DatedEntry governors =
                entry(REPORT, "excl-governors-50/case-4/2026-10-21").orElseThrow();
        assertThat(governors.reasons()).hasSizeGreaterThan(2);
        assertThat(governors.reasons()).anyMatch(reason -> reason.text().contains("Not counted: "));
        assertThat(governors.reasons()).anyMatch(reason -> !reason.cites().isEmpty());
    }

    @Test
    void numbersAndUncheckedRulesAreTold() {
        assertThat(Walk.words(Walk.table(REPORT, "quotas"), "number")).isNotEmpty();
        assertThat(Walk.tables(REPORT).filter(each -> each.id().startsWith("duties-of-")))
                .allSatisfy(each -> assertThat(Walk.words(each, "clauses")).doesNotContain("none"));
        Duty untimed = DutyAnswers.CATALOGUE.duties().iterator().next();
        DutySchedule none = workload(DutyCases.scheduler(), RECORDS).schedule();
        DutySchedule schedule = new DutySchedule(none.asOf(), List.of(), List.of(untimed), none.receipt());
        Report report = DutiesReport.report(DutyWorkload.of(DutyAnswers.CATALOGUE, schedule), List.of(), Councils.HEAD);
        assertThat(Walk.words(Walk.table(report, "untimed-of-" + untimed.owner()), "duty"))
                .containsExactly(Phrases.title(untimed.title()));
        assertThat(report.dates()).isEmpty();
        assertThat(REPORT.restsOn()).last().isEqualTo("Everything here is made up.");
    }
}
