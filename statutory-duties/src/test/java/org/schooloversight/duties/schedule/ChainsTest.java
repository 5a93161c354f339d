package org.schooloversight.duties.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.duties.schedule.Logs.happened;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.policy.AsOf;

/** Chains of clocks that share events: there is no workflow, only what starts, meets and stops each. */
class ChainsTest {

    private static final DutyScheduler SCHEDULER = Kit.scheduler();

    /** Says each clock of the case with its start, day and state. */
    private static Map<String, String> on(String day, CaseRecord... records) {
        Map<String, String> said = new LinkedHashMap<>();
        SCHEDULER
                .schedule(CaseLog.of(Arrays.asList(records)), AsOf.on(LocalDate.parse(day)))
                .occurrences()
                .forEach(each -> said.put(each.clock().id().value(), each.day() + " " + each.state()));
        return said;
    }

    private static CaseRecord event(String event, String on) {
        return happened("r" + Integer.toHexString((event + on).hashCode()), event, LocalDate.parse(on));
    }

    private static final CaseRecord REQUEST = event("ehc-request-received", "2026-09-07"); // Monday

    @Test
    void aRequestStartsItsClocks() {
        assertThat(on("2026-09-07", REQUEST))
                .containsEntry("ehc-request-decision", "2026-10-19 RUNNING")
                .containsEntry("ehc-refuse-issue", "2026-12-28 RUNNING")
                .containsEntry("ehc-final-plan", "2027-01-25 RUNNING")
                .containsEntry("ehc-consult-before-decision", "on or after 2026-09-07 RUNNING")
                .hasSize(4);
    }

    @Test
    void aRefusalToAssessMeetsTheFirstAndStopsTheOthers() {
        CaseRecord refused = event("ehc-assessment-refused", "2026-10-19"); // Monday, the last day
        assertThat(on("2026-10-20", REQUEST, refused))
                .containsEntry("ehc-request-decision", "2026-10-19 MET")
                .containsEntry("ehc-refuse-issue", "2026-12-28 STOPPED")
                .containsEntry("ehc-final-plan", "2027-01-25 STOPPED");
        assertThat(on("2026-10-18", REQUEST, refused)).containsEntry("ehc-final-plan", "2027-01-25 RUNNING");
    }

    @Test
    void aLateDecisionIsLateAndTheTwentyWeeksStay() {
        CaseRecord agreed = event("ehc-assessment-agreed", "2026-10-20"); // Tuesday
        assertThat(on("2026-10-20", REQUEST)).containsEntry("ehc-request-decision", "2026-10-19 OVERDUE");
        assertThat(on("2026-10-20", REQUEST, agreed))
                .containsEntry("ehc-request-decision", "2026-10-19 MET_LATE")
                .containsEntry("ehc-final-plan", "2027-01-25 RUNNING");
    }

    @Test
    void aDraftAndAFinalPlan() {
        CaseRecord agreed = event("ehc-assessment-agreed", "2026-10-12"); // Monday
        CaseRecord draft = event("ehc-draft-served", "2026-12-14"); // Monday
        CaseRecord plan = event("ehc-plan-finalised", "2027-01-22"); // Friday
        assertThat(on("2026-12-28", REQUEST, agreed, draft))
                .containsEntry("ehc-request-decision", "2026-10-19 MET")
                .containsEntry("ehc-refuse-issue", "2026-12-28 STOPPED")
                .containsEntry("ehc-draft-representations", "2026-12-28 MINIMUM_NOT_OVER")
                .containsEntry("ehc-final-plan", "2027-01-25 RUNNING");
        assertThat(on("2027-01-22", REQUEST, agreed, draft, plan))
                .containsEntry("ehc-draft-representations", "2026-12-28 PERIOD_OVER")
                .containsEntry("ehc-final-plan", "2027-01-25 MET")
                .containsEntry("ehc-annual-review", "2028-01-21 RUNNING"); // Friday
    }

    @Test
    void aReviewLeadsToAnAmendedPlan() {
        CaseRecord meeting = event("ehc-review-meeting", "2026-11-10"); // Tuesday
        CaseRecord report = event("ehc-review-report-sent", "2026-11-25"); // Wednesday, a day late
        CaseRecord decided = event("ehc-review-decided-amend", "2026-12-01"); // Tuesday
        CaseRecord notice = event("ehc-amendment-notice-sent", "2026-12-01"); // Tuesday
        CaseRecord amended = event("ehc-amended-plan-sent", "2027-01-27"); // Wednesday, a day late
        assertThat(on("2026-12-01", meeting, report, decided, notice))
                .containsEntry("ehc-review-report", "2026-11-24 MET_LATE")
                .containsEntry("ehc-review-decision", "2026-12-08 MET")
                .containsEntry("ehc-amendment-notice", "2026-12-08 MET")
                .containsEntry("ehc-final-amended", "2027-01-26 RUNNING")
                .containsEntry("ehc-review-12-week-backstop", "2027-02-02 RUNNING");
        assertThat(on("2027-01-27", meeting, report, decided, notice, amended))
                .containsEntry("ehc-final-amended", "2027-01-26 MET_LATE")
                .containsEntry("ehc-review-12-week-backstop", "2027-02-02 MET");
    }

    @Test
    void aReviewThatKeepsThePlanStopsTheAmendment() {
        CaseRecord meeting = event("ehc-review-meeting", "2026-11-10"); // Tuesday
        CaseRecord kept = event("ehc-review-decided-keep", "2026-12-01"); // Tuesday
        assertThat(on("2027-03-01", meeting, kept))
                .containsEntry("ehc-review-decision", "2026-12-08 MET")
                .containsEntry("ehc-amendment-notice", "2026-12-08 STOPPED")
                .containsEntry("ehc-review-12-week-backstop", "2027-02-02 STOPPED")
                .containsEntry("ehc-review-report", "2026-11-24 OVERDUE");
    }

    @Test
    void anExclusionLeadsToAPanelThatReconvenes() {
        CaseRecord[] records = {
            event("permanent-exclusion-first-day", "2026-11-12"), // Thursday
            event("exclusion-notified-for-review", "2026-11-12"),
            event("excluded-pupil-education-begins", "2026-11-19"), // Thursday
            event("reinstatement-considered", "2026-12-03"), // Thursday
            event("non-reinstatement-notified", "2026-12-03"),
            event("irp-applied", "2027-01-07"), // Thursday
            event("irp-hearing", "2027-01-25"), // Monday
            event("irp-decision-delivered", "2027-01-25"),
            event("exclusion-reconsidered", "2027-02-09") // Tuesday, a day late
        };
        assertThat(on("2027-02-09", records))
                .containsEntry("excl-day6-permanent", "2026-11-19 MET")
                .containsEntry("excl-governors-15", "2026-12-03 MET")
                .containsEntry("irp-application", "2027-01-07 MET")
                .containsEntry("excl-register-deletion", "2027-01-07 STOPPED")
                .containsEntry("irp-hearing", "2027-01-28 MET")
                .containsEntry("irp-papers", "2027-01-18 OVERDUE")
                .containsEntry("irp-reconvene", "2027-02-08 MET_LATE");
    }

    @Test
    void aCancelledExclusionStopsWhatItStarted() {
        CaseRecord excluded = event("permanent-exclusion-first-day", "2026-11-12"); // Thursday
        CaseRecord cancelled = event("exclusion-cancelled", "2026-11-16"); // Monday
        assertThat(on("2026-12-01", excluded, cancelled)).containsEntry("excl-day6-permanent", "2026-11-19 STOPPED");
    }

    @Test
    void aRightThatWasNotUsedHasLapsed() {
        CaseRecord notice = event("sen-decision-notice-sent", "2026-09-15"); // Tuesday
        assertThat(on("2026-11-16", notice)).containsEntry("send-tribunal-appeal-window", "2026-11-16 RUNNING");
        assertThat(on("2026-11-17", notice)).containsEntry("send-tribunal-appeal-window", "2026-11-16 PERIOD_OVER");
        CaseRecord certificate = event("mediation-certificate-issued", "2026-11-20"); // Friday
        assertThat(on("2026-11-20", notice, certificate))
                .containsEntry("send-tribunal-appeal-window", "2026-12-21 RUNNING"); // Monday
    }

    @Test
    void aNewRequestEndsTheTimeInWhichTheOldOneIsMet() {
        CaseRecord again = event("ehc-request-received", "2027-03-01"); // Monday
        CaseRecord agreed = event("ehc-assessment-agreed", "2027-03-08"); // Monday
        DutySchedule schedule = SCHEDULER.schedule(
                CaseLog.of(Arrays.asList(REQUEST, again, agreed)), AsOf.on(LocalDate.of(2027, 3, 8)));
        assertThat(schedule.occurrences())
                .filteredOn(each -> each.clock().id().value().equals("ehc-request-decision"))
                .extracting(each -> each.occasion().day() + " " + each.state())
                .containsExactly("2026-09-07 OVERDUE", "2027-03-01 MET");
    }

    @Test
    void twoRecordsOfOneEventOnADayStartOneClock() {
        CaseRecord second = happened("r-second", "ehc-request-received", LocalDate.of(2026, 9, 7)); // Monday
        CaseRecord other = event("ehc-responsibility-began", "2026-09-07"); // Monday
        assertThat(SCHEDULER
                        .schedule(CaseLog.of(Arrays.asList(REQUEST, second, other)), AsOf.on(LocalDate.of(2026, 9, 8)))
                        .occurrences())
                .hasSize(4);
    }

    @Test
    void eventsBeforeTheStartMeetNothing() {
        CaseRecord early = event("ehc-assessment-agreed", "2026-09-04"); // Friday
        assertThat(on("2026-10-01", early, REQUEST)).containsEntry("ehc-request-decision", "2026-10-19 RUNNING");
    }
}
