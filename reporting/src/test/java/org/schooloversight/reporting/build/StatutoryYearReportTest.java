package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.schedule.CaseLog;
import org.schooloversight.duties.schedule.DutySchedule;
import org.schooloversight.duties.schedule.DutyScheduler;
import org.schooloversight.reporting.Councils;
import org.schooloversight.reporting.DutyAnswers;
import org.schooloversight.reporting.DutyCases;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.model.Explained;
import org.schooloversight.reporting.model.StatutoryYear;

class StatutoryYearReportTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 8, 31);
    private static final DutyScheduler SCHEDULER = DutyCases.scheduler();
    private static final Duty UNTIMED =
            DutyAnswers.CATALOGUE.duties().iterator().next();
    private static final DutySchedule SCHEDULE = schedule();
    private static final StatutoryYear YEAR =
            StatutoryYear.of(SCHEDULE, Explained.of(SCHEDULE.occurrences(), SCHEDULER::explain), FIRST, LAST);
    private static final Report REPORT = StatutoryYearReport.report(YEAR, List.of(), Councils.HEAD);

    /** The catalogue times every duty that recurs, so that one without a day is put in by hand. */
    private static DutySchedule schedule() {
        DutySchedule schedule = SCHEDULER.schedule(
                FIRST,
                LAST,
                CaseLog.of(List.of(DutyCases.happened("r1", "case-1", "ehc-request-received", FIRST.plusDays(6)))),
                AsOf.on(LocalDate.of(2026, 11, 20))); // Friday
        return new DutySchedule(schedule.asOf(), schedule.occurrences(), List.of(UNTIMED), schedule.receipt());
    }

    @Test
    void everyMonthIsThereAndEverythingThatRecursIsInOneOfThemOrHasNoDay() {
        assertThat(YEAR.months()).hasSize(12);
        assertThat(YEAR.months().get(0).month()).isEqualTo(YearMonth.of(2026, 9));
        List<Explained> told = new java.util.ArrayList<>(YEAR.withoutDay());
        YEAR.months().forEach(each -> told.addAll(each.due()));
        assertThat(told.stream().map(Explained::occurrence))
                .containsExactlyInAnyOrderElementsOf(SCHEDULE.occurrences().stream()
                        .filter(each -> each.subject().isEmpty())
                        .toList());
        assertThat(YEAR.withoutDay()).isNotEmpty();
        assertThat(YEAR.untimed()).containsExactly(UNTIMED);
    }

    @Test
    void aDayIsToldWithItsWeekdayItsBearerAndItsLaw() {
        Block.Table january = Walk.table(REPORT, "month-2027-01");
        int row = Walk.words(january, "day").indexOf("Sunday 31 January 2027");
        assertThat(row).isNotNegative();
        assertThat(Walk.words(january, "law").get(row)).endsWith("]");
        assertThat(Walk.words(january, "bearer").get(row)).isNotBlank();
        assertThat(Walk.column(january, "day").get(row).reasons())
                .anyMatch(reason -> !reason.cites().isEmpty());
        assertThat(REPORT.parts().get(0).title()).isEqualTo("September 2026");
    }

    @Test
    void whatHasNoDayIsToldWithTheReason() {
        Block.Table table = Walk.table(REPORT, "without-day");
        assertThat(table.rows())
                .hasSize(YEAR.withoutDay().size() + YEAR.untimed().size());
        assertThat(Walk.words(table, "why"))
                .contains("The duty recurs, and the catalogue has no day for it.")
                .anyMatch(why -> why.contains("names no da"))
                .allMatch(why -> !why.isBlank());
    }

    @Test
    void itIsOpenAndHasNoCases() {
        for (Audience audience : Audience.values()) {
            assertThat(Walk.texts(REPORT, audience)).noneMatch(text -> text.contains("case-1"));
        }
        assertThat(REPORT.audiences()).containsExactlyInAnyOrder(Audience.values());
        assertThat(REPORT.dates()).isNotEmpty().allMatch(each -> each.sensitivity() == Sensitivity.OPEN);
        assertThat(REPORT.dates()).extracting(each -> each.uid()).doesNotHaveDuplicates();
        assertThat(REPORT.dates()).anyMatch(each -> each.uid().equals("adm-consult/2026-09-01"));
    }

    @Test
    void aMonthInWhichNothingFallsDueSaysSo() {
        DutySchedule nothing = new DutySchedule(SCHEDULE.asOf(), List.of(), List.of(), SCHEDULE.receipt());
        Report report = StatutoryYearReport.report(StatutoryYear.of(nothing, LAST, LAST), List.of(), Councils.HEAD);
        assertThat(report.parts().get(0).blocks()).containsExactly(Block.read("Nothing that recurs falls due."));
        assertThat(report.parts().get(1).blocks()).containsExactly(Block.read("Everything that recurs has a day."));
        assertThatThrownBy(() -> StatutoryYear.of(nothing, LAST, FIRST)).isInstanceOf(InvalidValueException.class);
    }
}
