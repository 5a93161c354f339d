package org.schooloversight.duties.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.duties.catalogue.ClockId;

class ScheduleTest {

    private final DutyScheduler scheduler = Kit.scheduler();

    static CaseRecord.Happened happened(String id, String event, LocalDate on) {
        return new CaseRecord.Happened(
                RecordId.of(id),
                CaseReference.of("case-1"),
                on,
                Optional.empty(),
                EventId.of(event),
                on,
                Optional.empty());
    }

    @Test
    void theFinalPlanIsDueTwentyWeeksFromTheRequest() {
        ClockAnswer answer = scheduler.answer(
                ClockId.of("ehc-final-plan"),
                Occasion.on(LocalDate.of(2026, 9, 7)), // Monday
                Set.of(),
                LocalDate.of(2026, 9, 7));
        assertThat(answer)
                .isInstanceOfSatisfying(
                        ClockAnswer.Runs.class,
                        runs -> assertThat(runs.deadline().day())
                                .isEqualTo(DaySpan.on(LocalDate.of(2027, 1, 25)))); // Monday
    }

    @Test
    void aRequestStartsItsClocksAndARefusalStopsThem() {
        LocalDate request = LocalDate.of(2026, 9, 7); // Monday
        CaseLog asked = CaseLog.of(List.of(happened("r1", "ehc-request-received", request)));
        DutySchedule running = scheduler.schedule(asked, AsOf.on(LocalDate.of(2026, 10, 1)));
        assertThat(running.occurrences())
                .extracting(each -> each.clock().id().value())
                .containsExactly(
                        "ehc-consult-before-decision", "ehc-request-decision", "ehc-refuse-issue", "ehc-final-plan");
        CaseLog refused = CaseLog.of(List.of(
                happened("r1", "ehc-request-received", request),
                happened("r2", "ehc-assessment-refused", LocalDate.of(2026, 10, 12)))); // Monday
        assertThat(scheduler
                        .schedule(refused, AsOf.on(LocalDate.of(2026, 10, 12)))
                        .occurrences())
                .extracting(each -> each.clock().id() + " " + each.state())
                .contains("ehc-request-decision MET", "ehc-refuse-issue STOPPED", "ehc-final-plan STOPPED");
    }
}
