package org.schooloversight.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.duties.schedule.CaseLog;
import org.schooloversight.duties.schedule.CaseRecord;
import org.schooloversight.duties.schedule.DutySchedule;
import org.schooloversight.duties.schedule.DutyScheduler;
import org.schooloversight.reporting.Councils;
import org.schooloversight.reporting.DutyAnswers;
import org.schooloversight.reporting.DutyCases;
import org.schooloversight.reporting.build.DutiesReport;
import org.schooloversight.reporting.build.StatutoryYearReport;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.model.DutyWorkload.Standing;

class DutyWorkloadProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1); // Tuesday
    private static final DutyScheduler SCHEDULER = DutyCases.scheduler();
    private static final DutyScheduler CLOSED = DutyCases.closedForAWeek();
    private static final List<String> EVENTS = List.of(
            "ehc-request-received",
            "ehc-assessment-agreed",
            "ehc-plan-finalised",
            "ehc-school-consulted",
            "ehc-review-meeting",
            "exclusion-notified-for-representations",
            "reinstatement-considered",
            "suspension-first-day",
            "absence-first-day",
            "sao-notice-served");

    @Provide
    Arbitrary<List<CaseRecord>> records() {
        Arbitrary<List<Object>> one = Combinators.combine(
                        Arbitraries.of("case-1", "case-2"),
                        Arbitraries.of(EVENTS),
                        Arbitraries.integers().between(0, 300))
                .as((subject, event, day) -> List.<Object>of(subject, event, FIRST.plusDays(day)));
        return one.list().ofMaxSize(12).map(all -> {
            List<CaseRecord> records = new ArrayList<>();
            for (List<Object> each : all) {
                records.add(DutyCases.happened(
                        "r" + records.size(), (String) each.get(0), (String) each.get(1), (LocalDate) each.get(2)));
            }
            return records;
        });
    }

    private static DutySchedule schedule(DutyScheduler scheduler, List<CaseRecord> records, int asOf) {
        return scheduler.schedule(AcademicYear.starting(2026), CaseLog.of(records), AsOf.on(FIRST.plusDays(asOf)));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void everyOccurrenceIsCountedOnceAndListedUnderEachOfItsServices(
            @ForAll("records") List<CaseRecord> records, @ForAll @IntRange(max = 360) int asOf) {
        DutySchedule schedule = schedule(SCHEDULER, records, asOf);
        DutyWorkload workload = DutyWorkload.of(DutyAnswers.CATALOGUE, schedule);
        for (Standing standing : Standing.values()) {
            assertThat(workload.services().stream()
                            .flatMap(each -> Stream.of(each.cases(), each.recurring()))
                            .mapToInt(each -> each.getOrDefault(standing, 0))
                            .sum())
                    .isEqualTo((int) schedule.occurrences().stream()
                            .filter(each -> Standing.of(each) == standing)
                            .count());
        }
        assertThat(workload.services().stream()
                        .flatMap(each -> each.occurrences().stream())
                        .map(Explained::occurrence)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(schedule.occurrences());
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void whatIsABreachStandsApart(@ForAll("records") List<CaseRecord> records, @ForAll @IntRange(max = 360) int asOf) {
        assertThat(schedule(SCHEDULER, records, asOf).occurrences())
                .allMatch(each -> each.isBreach()
                        == (Standing.of(each) == Standing.OVERDUE_BREACH
                                || Standing.of(each) == Standing.MET_LATE_BREACH));
    }

    private static List<DatedEntry> entries(DutySchedule schedule) {
        return DutiesReport.report(DutyWorkload.of(DutyAnswers.CATALOGUE, schedule), List.of(), Councils.HEAD)
                .dates();
    }

    private static List<String> uids(DutySchedule schedule) {
        return entries(schedule).stream().map(DatedEntry::uid).sorted().toList();
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void entriesKeepTheirNamesWhateverMovesTheirDays(
            @ForAll("records") List<CaseRecord> records,
            @ForAll @IntRange(max = 360) int asOf,
            @ForAll @IntRange(max = 300) int from,
            @ForAll @IntRange(max = 40) int days) {
        List<String> uids = uids(schedule(SCHEDULER, records, asOf));
        assertThat(uids).doesNotHaveDuplicates();
        assertThat(uids(schedule(CLOSED, records, asOf))).isEqualTo(uids);
        List<CaseRecord> paused = new ArrayList<>(records);
        LocalDate start = FIRST.plusDays(from);
        for (String clock : List.of("ehc-final-plan", "ehc-request-decision", "excl-governors-50")) {
            paused.add(DutyCases.suspended("s-" + clock, "case-1", clock, start, start.plusDays(days)));
        }
        assertThat(uids(schedule(SCHEDULER, paused, asOf))).isEqualTo(uids);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void theYearHasTheSameEntriesForWhatRecurs(
            @ForAll("records") List<CaseRecord> records, @ForAll @IntRange(max = 360) int asOf) {
        DutySchedule schedule = schedule(SCHEDULER, records, asOf);
        StatutoryYear year =
                StatutoryYear.of(schedule, FIRST, FIRST.plusYears(1).minusDays(1));
        assertThat(StatutoryYearReport.report(year, List.of(), Councils.HEAD).dates())
                .containsExactlyInAnyOrderElementsOf(entries(schedule).stream()
                        .filter(each -> !each.uid().contains("case-"))
                        .toList());
    }
}
