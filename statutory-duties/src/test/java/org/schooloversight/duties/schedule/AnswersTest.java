package org.schooloversight.duties.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.schooloversight.duties.schedule.Kit.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.catalogue.AreaId;
import org.schooloversight.duties.catalogue.BearerId;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.ServiceId;

/** What an answer says beside the day, and what is refused. */
class AnswersTest {

    private static final DutyScheduler SCHEDULER = Kit.scheduler();
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @Test
    void anUnknownClockExceptionOrReadingIsRefused() {
        assertThatThrownBy(() -> answer("no-such-clock", "2026-09-07"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("unknown clock 'no-such-clock'");
        assertThatThrownBy(() -> answer("ehc-review-decision", "2026-09-07", "absent-four-weeks"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("clock 'ehc-review-decision' has no exception 'absent-four-weeks'; accepted: none, "
                        + "this limit has no exceptions");
        assertThatThrownBy(() -> answer("ehc-advice-response", "2026-09-07", "absent-two-weeks"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("accepted: exceptional-circumstances, absent-four-weeks or appointment-missed");
        assertThatThrownBy(() -> DutySettings.defaults(Kit.CATALOGUE).withText(Kit.CATALOGUE, "no-such", "x"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("unknown reading 'no-such'; accepted: ");
        assertThatThrownBy(() -> Kit.scheduler(new DutySettings(Map.of()))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aReadingMattersOnlyWhereItChangesTheDay() {
        assertThat(answer("med-certificate-no-mediation", "2026-12-24")) // Thursday, over Christmas
                .isInstanceOfSatisfying(
                        ClockAnswer.Runs.class,
                        runs -> assertThat(runs.readings().get(0).matters()).isTrue());
        assertThat(answer("med-certificate-no-mediation", "2026-11-02")) // Monday
                .isInstanceOfSatisfying(ClockAnswer.Runs.class, runs -> {
                    assertThat(runs.readings().get(0).matters()).isFalse();
                    assertThat(runs.receipt().readings().keySet())
                            .extracting(Object::toString)
                            .containsExactly("send-working-day");
                });
    }

    @Test
    void aProjectedHolidayGivesADayBesideTheInterval() {
        assertThat(answer("lado-referral", "2028-04-28")) // Friday before the early May bank holiday
                .isInstanceOfSatisfying(ClockAnswer.Runs.class, runs -> {
                    assertThat(runs.deadline().day()).hasToString("on or after 2028-05-01");
                    assertThat(runs.ifProjected()).contains(LocalDate.of(2028, 5, 2)); // Tuesday
                });
        assertThat(answer("lado-referral", "2026-12-24"))
                .isInstanceOfSatisfying(
                        ClockAnswer.Runs.class,
                        runs -> assertThat(runs.ifProjected()).isEmpty());
    }

    @Test
    void theReceiptTellsOccasionsApart() {
        assertThat(answer("lado-referral", "2026-12-24").receipt())
                .isEqualTo(answer("lado-referral", "2026-12-24").receipt())
                .isNotEqualTo(answer("lado-referral", "2026-12-23").receipt());
    }

    @Test
    void guidanceIsMissedAndLawIsBroken() {
        AsOf later = AsOf.on(LocalDate.of(2027, 6, 1)); // Tuesday
        CaseRecord request = Logs.happened("r", "ehc-request-received", MONDAY);
        CaseRecord consulted = Logs.happened("c", "ehc-school-consulted", MONDAY);
        List<DutyOccurrence> found = SCHEDULER
                .schedule(CaseLog.of(List.of(request, consulted)), later)
                .occurrences();
        assertThat(found)
                .filteredOn(each -> each.state() == OccurrenceState.OVERDUE && each.isBreach())
                .extracting(each -> each.clock().id().value())
                .containsExactly("ehc-request-decision", "ehc-final-plan"); // a right to refuse only lapses
        assertThat(found)
                .filteredOn(each -> each.clock().id().value().equals("ehc-school-consultation"))
                .singleElement()
                .satisfies(each -> assertThat(each.state()).isEqualTo(OccurrenceState.OVERDUE))
                .satisfies(each -> assertThat(each.isBreach()).isFalse());
        CaseRecord agreed = Logs.happened("a", "ehc-assessment-agreed", LocalDate.of(2026, 10, 20)); // a day late
        assertThat(SCHEDULER
                        .schedule(CaseLog.of(List.of(request, agreed)), later)
                        .occurrences())
                .filteredOn(each -> each.state() == OccurrenceState.MET_LATE)
                .singleElement()
                .satisfies(each -> assertThat(each.isBreach()).isTrue())
                .satisfies(each -> assertThat(each.endedOn()).contains(LocalDate.of(2026, 10, 20)));
    }

    @Test
    void oneClockIsAnsweredForASystemWithItsOwnCases() {
        ClockId clock = ClockId.of("ehc-request-decision");
        LocalDate due = LocalDate.of(2026, 10, 19); // Monday
        assertThat(SCHEDULER.occurrence(clock, MONDAY, Optional.empty(), due).map(DutyOccurrence::state))
                .contains(OccurrenceState.RUNNING);
        assertThat(SCHEDULER
                        .occurrence(clock, MONDAY, Optional.empty(), due.plusDays(1))
                        .map(DutyOccurrence::state))
                .contains(OccurrenceState.OVERDUE);
        assertThat(SCHEDULER.occurrence(clock, MONDAY, Optional.of(due), due).map(DutyOccurrence::state))
                .contains(OccurrenceState.MET);
        assertThat(SCHEDULER
                        .occurrence(clock, MONDAY, Optional.of(due), due.minusDays(1))
                        .map(DutyOccurrence::state))
                .contains(OccurrenceState.RUNNING);
        assertThat(SCHEDULER.occurrence(clock, LocalDate.of(2014, 8, 31), Optional.empty(), due)) // Sunday
                .isEmpty();
    }

    @Test
    void anotherEventFromTheStartOnCountsElseTheLastBefore() {
        CaseRecord known = Logs.happened("k", "ehc-move-known", LocalDate.of(2026, 11, 2)); // Monday
        CaseRecord old = Logs.happened("o", "ehc-move", LocalDate.of(2026, 9, 1)); // Tuesday
        CaseRecord planned =
                Logs.happened("p", "ehc-move", LocalDate.of(2027, 1, 9), LocalDate.of(2026, 11, 2)); // Saturday
        assertThat(transfer(known, old)).isEqualTo("2026-11-20"); // Friday, 15 working days from Monday
        assertThat(transfer(known, planned)).isEqualTo("2027-01-09");
        assertThat(transfer(known, old, planned)).isEqualTo("2027-01-09");
    }

    private static String transfer(CaseRecord... records) {
        return SCHEDULER
                .schedule(CaseLog.of(List.of(records)), AsOf.on(LocalDate.of(2026, 11, 10)))
                .occurrences()
                .stream()
                .filter(each -> each.clock().id().value().equals("ehc-transfer-old-la"))
                .map(each -> each.day().toString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void idsSayThemselvesInWordsAndAreChecked() {
        assertThat(AreaId.of("place-planning").words()).isEqualTo("place planning");
        assertThat(BearerId.of("local-authority").words()).isEqualTo("local authority");
        assertThat(ServiceId.of("post-sixteen").words()).isEqualTo("post sixteen");
        assertThat(ServiceId.of("a")).isLessThan(ServiceId.of("b")).hasToString("a");
        assertThat(AreaId.of("a")).isLessThan(AreaId.of("b")).hasToString("a");
        assertThat(BearerId.of("a")).isLessThan(BearerId.of("b")).hasToString("a");
        assertThatThrownBy(() -> AreaId.of("Not an id")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> BearerId.of("")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ServiceId.of("a--b")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ClockId.of("A")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void theReceiptTellsWhatWasAsked() {
        DutyReceipt plain = answer("ehc-final-plan", "2026-09-07").receipt();
        assertThat(plain.asked()).isEqualTo("ehc-final-plan under the law of 2026-09-07");
        assertThat(answer("ehc-final-plan", "2026-09-07", "absent-four-weeks").receipt())
                .isNotEqualTo(plain)
                .extracting(DutyReceipt::asked)
                .isEqualTo("ehc-final-plan under the law of 2026-09-07, excepted by absent-four-weeks");
        assertThat(SCHEDULER
                        .answer(ClockId.of("ehc-final-plan"), Occasion.on(MONDAY), Set.of(), MONDAY.plusDays(1))
                        .receipt())
                .isNotEqualTo(plain);
        assertThat(answer("ehc-request-decision", "2026-09-07").receipt()).isNotEqualTo(plain);
    }
}
