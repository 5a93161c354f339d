package org.schooloversight.duties.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.duties.catalogue.Recurrence;

/** What recurs, over a year or part of one. */
class RecurrencesTest {

    private static final DutyScheduler SCHEDULER = Kit.scheduler();
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1); // Tuesday

    private static List<String> due(String clock, DutySchedule schedule) {
        return schedule.occurrences().stream()
                .filter(each -> each.clock().id().value().equals(clock))
                .map(each -> each.day() + " " + each.state())
                .toList();
    }

    private static DutySchedule year(LocalDate asOf, CaseRecord... records) {
        return SCHEDULER.schedule(AcademicYear.starting(2026), CaseLog.of(List.of(records)), AsOf.on(asOf));
    }

    @Test
    void anAcademicYearHasEachOfItsDates() {
        DutySchedule schedule = year(FIRST);
        assertThat(due("adm-determine", schedule)).containsExactly("2027-02-28 RUNNING");
        assertThat(due("adm-offer-secondary", schedule)).containsExactly("2027-03-01 RUNNING"); // Monday
        assertThat(due("adm-la-annual-report", schedule)).containsExactly("2026-10-31 RUNNING"); // Saturday
        assertThat(due("september-guarantee", schedule)).containsExactly("2026-09-30 RUNNING"); // Wednesday
        assertThat(due("sacre-annual-report", schedule)).containsExactly("2026-12-31 RUNNING"); // Thursday
        assertThat(schedule.occurrences())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.clock().recurs()).isPresent())
                .allSatisfy(each -> assertThat(each.subject()).isEmpty());
    }

    @Test
    void aFinancialYearHasItsOwn() {
        DutySchedule schedule = SCHEDULER.schedule(
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 3, 31),
                CaseLog.empty(),
                AsOf.on(LocalDate.of(2026, 4, 1)));
        assertThat(due("finance-determine-school-budget-shares", schedule)) // regulations not made
                .containsExactly("not known NOT_KNOWABLE");
        assertThat(due("equality-information-objectives", schedule)).containsExactly("2027-03-30 RUNNING"); // Tuesday
        assertThat(due("adm-determine", schedule)).containsExactly("2027-02-28 NOT_YET_DUE"); // Sunday
        assertThat(due("post16-transport-statement", schedule)).containsExactly("2026-05-31 RUNNING"); // Sunday
    }

    @Test
    void bothEndsOfTheStretchBelongToIt() {
        LocalDate day = LocalDate.of(2027, 2, 28); // Sunday
        AsOf asOf = AsOf.on(FIRST);
        assertThat(due("adm-determine", SCHEDULER.schedule(day, day, CaseLog.empty(), asOf)))
                .hasSize(1);
        assertThat(due("adm-determine", SCHEDULER.schedule(day.plusDays(1), day.plusDays(9), CaseLog.empty(), asOf)))
                .isEmpty();
        assertThat(due("adm-determine", SCHEDULER.schedule(day.minusDays(9), day.minusDays(1), CaseLog.empty(), asOf)))
                .isEmpty();
    }

    @Test
    void aTermHasItsMeetingAndItsList() {
        DutySchedule schedule = year(LocalDate.of(2027, 1, 4));
        assertThat(due("att-targeting-support-meetings", schedule))
                .containsExactly("2026-12-18 OVERDUE", "2027-03-25 RUNNING", "2027-07-21 NOT_YET_DUE");
        assertThat(due("send-annual-review-list", schedule)) // two weeks before each term
                .contains("2026-12-21 OVERDUE", "2027-03-29 NOT_YET_DUE");
    }

    @Test
    void whatIsDueBeforeATermIsListedInTheMonthBefore() {
        DutySchedule december = SCHEDULER.schedule(
                LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31), CaseLog.empty(), AsOf.on(FIRST));
        assertThat(due("send-annual-review-list", december)).containsExactly("2026-12-21 NOT_YET_DUE"); // Monday
    }

    @Test
    void whatIsDueBeforeATermIsMetBeforeIt() {
        LocalDate asOf = LocalDate.of(2027, 1, 11); // Monday
        CaseRecord inTime = Logs.happened("l", "ehc-review-list-sent", LocalDate.of(2026, 12, 21)); // Monday
        CaseRecord late = Logs.happened("l", "ehc-review-list-sent", LocalDate.of(2026, 12, 22)); // Tuesday
        assertThat(due("send-annual-review-list", year(asOf))).contains("2026-12-21 OVERDUE");
        assertThat(due("send-annual-review-list", year(asOf, inTime))).contains("2026-12-21 MET");
        assertThat(due("send-annual-review-list", year(asOf, late))).contains("2026-12-21 MET_LATE");
    }

    @Test
    void whatWasDoneInItsPeriodIsMet() {
        LocalDate asOf = LocalDate.of(2027, 4, 1); // Thursday
        CaseRecord inTime =
                Logs.happened("d", "admission-arrangements-determined", LocalDate.of(2027, 2, 28)); // Sunday
        CaseRecord late = Logs.happened("d", "admission-arrangements-determined", LocalDate.of(2027, 3, 1)); // Monday
        CaseRecord lastYear =
                Logs.happened("d", "admission-arrangements-determined", LocalDate.of(2026, 8, 31)); // Monday
        assertThat(due("adm-determine", year(asOf))).containsExactly("2027-02-28 OVERDUE");
        assertThat(due("adm-determine", year(asOf, inTime))).containsExactly("2027-02-28 MET");
        assertThat(due("adm-determine", year(asOf, late))).containsExactly("2027-02-28 MET_LATE");
        assertThat(due("adm-determine", year(asOf, lastYear))).containsExactly("2027-02-28 OVERDUE");
        assertThat(due("adm-determine", year(LocalDate.of(2027, 2, 27), inTime))) // Saturday
                .containsExactly("2027-02-28 RUNNING");
    }

    @Test
    void aDateOfAYearThatIsNotPublishedIsNotKnowable() {
        DutySchedule schedule = SCHEDULER.schedule(
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 12, 31),
                CaseLog.empty(),
                AsOf.on(LocalDate.of(2027, 2, 1)));
        assertThat(due("places-scap-return", schedule)).containsExactly("not known NOT_KNOWABLE");
    }

    @Test
    void aDayThatMayStillRollIsListedWhereItMayLie() {
        // 16 April 2028 is Easter Sunday, and no bank holiday of 2028 is known
        DutySchedule schedule = SCHEDULER.schedule(
                LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31), CaseLog.empty(), AsOf.on(FIRST));
        assertThat(due("adm-offer-primary", schedule)).containsExactly("on or after 2028-04-17 NOT_YET_DUE");
        assertThat(due(
                        "adm-offer-primary",
                        SCHEDULER.schedule(
                                LocalDate.of(2027, 9, 1), LocalDate.of(2027, 12, 31), CaseLog.empty(), AsOf.on(FIRST))))
                .isEmpty();
    }

    @Test
    void aRecurringDutyWithoutAClockIsListedBesideThem() {
        AsOf asOf = AsOf.on(LocalDate.of(2018, 9, 1)); // Saturday
        assertThat(SCHEDULER
                        .schedule(AcademicYear.starting(2018), CaseLog.empty(), asOf)
                        .untimed())
                .extracting(duty -> duty.id().value())
                .containsExactly("curr-ks1-collect", "curr-ks1-training", "eyfsp-moderation");
        assertThat(year(FIRST).untimed()).isEmpty(); // those two have ended
        assertThat(SCHEDULER.schedule(CaseLog.empty(), asOf).untimed()).isEmpty();
    }

    @Test
    void occurrencesComeInTheOrderOfTheirDays() {
        List<LocalDate> days = year(FIRST).occurrences().stream()
                .flatMap(each -> each.day().earliest().stream())
                .toList();
        assertThat(days).isSorted();
    }

    @Test
    void anOccurrenceThatRecursIsExplainedToo() {
        assertThat(year(FIRST).occurrences())
                .allSatisfy(each -> assertThat(((ClockAnswer.Runs) SCHEDULER.explain(each))
                                .deadline()
                                .day())
                        .isEqualTo(each.day()));
        assertThat(Recurrence.FINANCIAL_YEAR.words()).isEqualTo("each financial year");
    }
}
