package org.schooloversight.duties.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.schooloversight.duties.schedule.Logs.excepted;
import static org.schooloversight.duties.schedule.Logs.happened;
import static org.schooloversight.duties.schedule.Logs.suspended;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.catalogue.ClockId;

/** Clocks that count back, exceptions, suspensions, corrections, and calendars of schools. */
class RecordsTest {

    private static final DutyScheduler SCHEDULER = Kit.scheduler();
    private static final LocalDate MEETING = LocalDate.of(2026, 11, 10); // Tuesday
    private static final LocalDate PLANNED_ON = LocalDate.of(2026, 10, 1); // Thursday
    private static final LocalDate REQUESTED = LocalDate.of(2026, 9, 7); // Monday

    private static DutyOccurrence occurrence(String clock, AsOf asOf, CaseRecord... records) {
        return SCHEDULER.schedule(CaseLog.of(Arrays.asList(records)), asOf).occurrences().stream()
                .filter(each -> each.clock().id().value().equals(clock))
                .reduce((a, b) -> {
                    throw new AssertionError("more than one: " + a + " and " + b);
                })
                .orElseThrow();
    }

    private static OccurrenceState state(String clock, LocalDate asOf, CaseRecord... records) {
        return occurrence(clock, AsOf.on(asOf), records).state();
    }

    @Test
    void aMeetingThatIsPlannedIsWorkedTowards() {
        CaseRecord planned = happened("m", "ehc-review-meeting", MEETING, PLANNED_ON);
        LocalDate due = LocalDate.of(2026, 10, 27); // Tuesday
        assertThat(occurrence("ehc-review-advice-before", AsOf.on(PLANNED_ON), planned)
                        .day())
                .hasToString(due.toString());
        assertThat(state("ehc-review-advice-before", due, planned)).isEqualTo(OccurrenceState.NOT_YET_DUE);
        assertThat(state("ehc-review-advice-before", due.plusDays(1), planned)).isEqualTo(OccurrenceState.OVERDUE);
        CaseRecord inTime = happened("a", "ehc-review-advice-circulated", due);
        assertThat(state("ehc-review-advice-before", due, planned, inTime)).isEqualTo(OccurrenceState.MET);
        CaseRecord late = happened("a", "ehc-review-advice-circulated", due.plusDays(1));
        assertThat(state("ehc-review-advice-before", MEETING, planned, late)).isEqualTo(OccurrenceState.MET_LATE);
        CaseRecord after = happened("a", "ehc-review-advice-circulated", MEETING.plusDays(1));
        assertThat(state("ehc-review-advice-before", MEETING.plusDays(1), planned, after))
                .isEqualTo(OccurrenceState.MET_LATE);
        // what is due after the meeting is not yet running
        assertThat(state("ehc-review-report", due, planned)).isEqualTo(OccurrenceState.NOT_YET_DUE);
    }

    @Test
    void adviceForTheMeetingBeforeIsNotAdviceForThisOne() {
        LocalDate before = MEETING.minusYears(1);
        CaseRecord old = happened("m-old", "ehc-review-meeting", before);
        CaseRecord oldAdvice = happened("a-old", "ehc-review-advice-circulated", before.minusDays(20));
        CaseRecord planned = happened("m-new", "ehc-review-meeting", MEETING, PLANNED_ON);
        DutySchedule schedule =
                SCHEDULER.schedule(CaseLog.of(List.of(planned, oldAdvice, old)), AsOf.on(LocalDate.of(2026, 10, 28)));
        assertThat(schedule.occurrences())
                .filteredOn(each -> each.clock().id().value().equals("ehc-review-advice-before"))
                .extracting(OccurrenceOf::dayAndState)
                .containsExactly("2025-10-27 MET", "2026-10-27 OVERDUE");
    }

    private static final class OccurrenceOf {
        static String dayAndState(DutyOccurrence each) {
            return each.day() + " " + each.state();
        }
    }

    @Test
    void anExceptionTakesAwayTheLimitsThatHaveIt() {
        CaseRecord request = happened("r", "ehc-request-received", REQUESTED);
        CaseRecord absent = excepted("x", "absent-four-weeks", REQUESTED, Optional.empty());
        LocalDate late = LocalDate.of(2027, 6, 1); // Tuesday
        DutyOccurrence decision = occurrence("ehc-request-decision", AsOf.on(late), request, absent);
        assertThat(decision.state()).isEqualTo(OccurrenceState.DISAPPLIED);
        assertThat(decision.disappliedBy()).map(Object::toString).contains("absent-four-weeks");
        assertThat(decision.isBreach()).isFalse();
        assertThat(SCHEDULER.explain(decision)).isInstanceOf(ClockAnswer.Disapplied.class);
        CaseRecord agreed = happened("d", "ehc-assessment-agreed", late);
        assertThat(state("ehc-request-decision", late, request, absent, agreed)).isEqualTo(OccurrenceState.MET);
        CaseRecord one = excepted("x", "absent-four-weeks", REQUESTED, Optional.of("ehc-final-plan"));
        assertThat(state("ehc-request-decision", late, request, one)).isEqualTo(OccurrenceState.OVERDUE);
        assertThat(state("ehc-final-plan", late, request, one)).isEqualTo(OccurrenceState.DISAPPLIED);
        CaseRecord other = excepted("x", "absent-two-weeks", REQUESTED, Optional.empty());
        assertThat(state("ehc-final-plan", late, request, other)).isEqualTo(OccurrenceState.OVERDUE);
    }

    @Test
    void aSuspensionMovesTheDayOn() {
        CaseRecord request = happened("r", "ehc-request-received", REQUESTED);
        CaseRecord ten = suspended(
                "s", "ehc-request-decision", LocalDate.of(2026, 10, 1), Optional.of(LocalDate.of(2026, 10, 10)));
        AsOf asOf = AsOf.on(LocalDate.of(2026, 10, 29)); // Thursday
        assertThat(occurrence("ehc-request-decision", asOf, request, ten))
                .hasToString("ehc-request-decision in case-1: by 2026-10-29, running"); // Monday 19 and ten days
        assertThat(occurrence("ehc-final-plan", asOf, request, ten).day()).hasToString("2027-01-25"); // another clock
        CaseRecord open = suspended("s", "ehc-request-decision", LocalDate.of(2026, 10, 1), Optional.empty());
        assertThat(occurrence("ehc-request-decision", asOf, request, open))
                .hasToString("ehc-request-decision in case-1: by on or after 2026-10-20, not knowable");
    }

    @Test
    void aCorrectionCountsFromWhenItWasRecorded() {
        CaseRecord wrong = happened("r", "ehc-request-received", REQUESTED);
        CaseRecord right = Logs.happened(
                "c",
                "case-1",
                "ehc-request-received",
                REQUESTED.plusDays(7),
                LocalDate.of(2026, 10, 1),
                Optional.of("r"));
        LocalDate day = LocalDate.of(2026, 12, 1); // Tuesday
        assertThat(occurrence("ehc-request-decision", new AsOf(day, LocalDate.of(2026, 9, 30)), wrong, right)
                        .day())
                .hasToString("2026-10-19"); // Monday
        assertThat(occurrence("ehc-request-decision", AsOf.on(day), wrong, right)
                        .day())
                .hasToString("2026-10-26"); // Monday
        CaseRecord gone = Logs.withdrawn("w", "case-1", "c", LocalDate.of(2026, 11, 2));
        assertThat(SCHEDULER
                        .schedule(CaseLog.of(List.of(wrong, right, gone)), AsOf.on(day))
                        .occurrences())
                .isEmpty();
    }

    @Test
    void twoRecordsWithOneIdAreRefused() {
        CaseRecord first = happened("r", "ehc-request-received", REQUESTED);
        assertThatThrownBy(() -> CaseLog.of(List.of(first, first)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("two records have the id 'r'; accepted: each id once");
        assertThat(CaseLog.of(List.of(first))).hasToString("1 records");
        assertThat(CaseLog.empty().records()).isEmpty();
    }

    @Test
    void suspensionsThatShareDaysLeaveEachDayOutOnce() {
        CaseRecord request = happened("r", "ehc-request-received", REQUESTED);
        CaseRecord first =
                suspended("a", "ehc-final-plan", LocalDate.of(2026, 9, 10), Optional.of(LocalDate.of(2026, 9, 20)));
        CaseRecord second =
                suspended("b", "ehc-final-plan", LocalDate.of(2026, 9, 15), Optional.of(LocalDate.of(2026, 9, 25)));
        // from Thursday 10 to Friday 25 September are 16 days; Monday 25 January 2027 and 16 days
        assertThat(occurrence("ehc-final-plan", AsOf.on(REQUESTED.plusDays(30)), second, request, first)
                        .day())
                .hasToString("2027-02-10"); // Wednesday
    }

    @Test
    void noDayBindsWhereTheLimitDoesNotApply() {
        CaseRecord request = happened("r", "ehc-request-received", REQUESTED);
        CaseRecord exception = excepted("e", "absent-four-weeks", REQUESTED, Optional.empty());
        DutyOccurrence running = occurrence("ehc-final-plan", AsOf.on(REQUESTED), request);
        assertThat(running.due()).isEqualTo(running.day());
        DutyOccurrence free = occurrence("ehc-final-plan", AsOf.on(REQUESTED), request, exception);
        assertThat(free.day()).isEqualTo(running.day());
        assertThat(free.due()).isEqualTo(DaySpan.any());
        assertThat(free).hasToString("ehc-final-plan in case-1: by not known, limit does not apply");
    }

    @Test
    void theReceiptTellsLogsApart() {
        CaseRecord first = happened("a", "ehc-request-received", REQUESTED);
        CaseRecord second = happened("b", "ehc-advice-requested", REQUESTED);
        CaseRecord moved = happened("b", "ehc-advice-requested", REQUESTED.plusDays(1));
        String both = CaseLog.of(List.of(first, second)).sha256();
        assertThat(CaseLog.of(List.of(second, first)).sha256()).isEqualTo(both);
        assertThat(CaseLog.of(List.of(first, moved)).sha256()).isNotEqualTo(both);
        List<CaseRecord> others = List.of(
                excepted("b", "absent-four-weeks", REQUESTED, Optional.empty()),
                suspended("b", "ehc-final-plan", REQUESTED, Optional.empty()),
                suspended("b", "ehc-final-plan", REQUESTED, Optional.of(REQUESTED)),
                Logs.withdrawn("b", "case-1", "a", REQUESTED),
                Logs.withdrawn("b", "case-1", "a", REQUESTED.plusDays(1)));
        assertThat(others.stream().map(each -> CaseLog.of(List.of(first, each)).sha256()))
                .doesNotHaveDuplicates()
                .doesNotContain(both);
        DutySchedule schedule = SCHEDULER.schedule(CaseLog.of(List.of(first, second)), AsOf.on(REQUESTED));
        assertThat(schedule.receipt().given()).isEqualTo(both);
        assertThat(schedule.receipt().catalogueSha256()).isEqualTo(Kit.CATALOGUE.sha256());
        assertThat(schedule.receipt().calendars())
                .containsExactly(
                        "bank holidays of England, known until 2027-12-31", "illustrative, known until 2027-08-31");
    }

    @Test
    void eachSchoolCountsItsOwnDays() {
        SchoolCalendar late = Kit.school("""
                {"id": "late", "title": "Begins late", "source": "made up", "knownUntil": "2026-12-31",
                 "terms": [{"name": "Autumn", "from": "2026-09-02", "to": "2026-12-18"}], "inset": ["2026-11-16"]}
                """);
        Urn own = Urn.of(100001);
        DutyScheduler scheduler = DutyScheduler.of(
                Kit.CATALOGUE,
                DutySettings.defaults(Kit.CATALOGUE),
                new CalendarBook(Kit.CALENDARS.at(Kit.SCHOOL), Map.of(own, late)));
        LocalDate day = LocalDate.of(2026, 11, 12); // Thursday
        List<DutyOccurrence> found = scheduler
                .schedule(
                        CaseLog.of(List.of(at("a", "case-1", day, own), at("b", "case-2", day, Urn.of(100002)))),
                        AsOf.on(day))
                .occurrences();
        assertThat(found)
                .filteredOn(each -> each.clock().id().equals(ClockId.of("excl-day6-permanent")))
                .extracting(each -> each.school().orElseThrow() + " " + each.day())
                .containsExactly("100002 2026-11-19", "100001 2026-11-20"); // Thursday, Friday
        assertThat(found)
                .allSatisfy(each -> assertThat(((ClockAnswer.Runs) scheduler.explain(each))
                                .deadline()
                                .day())
                        .isEqualTo(each.day()));
    }

    private static CaseRecord at(String id, String subject, LocalDate on, Urn school) {
        return new CaseRecord.Happened(
                RecordId.of(id),
                CaseReference.of(subject),
                on,
                Optional.empty(),
                EventId.of("permanent-exclusion-first-day"),
                on,
                Optional.of(school));
    }
}
