package org.schooloversight.duties.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.catalogue.AreaId;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.schedule.ClockAnswer;
import org.schooloversight.duties.schedule.Kit;

class LawChangesTest {

    static final LawChanges CHANGES = LawChanges.of(Kit.CATALOGUE, Kit.scheduler());

    private static LawChange between(String earlier, String later, String event) {
        return CHANGES.between(
                LocalDate.parse(earlier), LocalDate.parse(later), LocalDate.parse(event), Optional.empty());
    }

    private static List<String> duties(LawChange change, ChangeKind kind) {
        return change.duties().stream()
                .filter(each -> each.kind() == kind)
                .map(each -> each.duty().id().value())
                .toList();
    }

    private static DutyChange duty(LawChange change, String id) {
        return change.duties().stream()
                .filter(each -> each.duty().id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not told: " + id));
    }

    private static ClockChange clock(LawChange change, String id) {
        return change.clocks().stream()
                .filter(each -> each.clock().id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not told: " + id));
    }

    private static LocalDate day(ClockAnswer answer) {
        return ((ClockAnswer.Runs) answer).deadline().day().day().orElseThrow();
    }

    /** Section 58 of the Act of 2026 came into force on Monday 29 June 2026. */
    @Test
    void inOneNightTheDutyToMakeAcademyOrdersBecameAPower() {
        LawChange night = between("2026-06-28", "2026-06-29", "2026-06-29");
        assertThat(duties(night, ChangeKind.CHANGED)).containsExactly("academy-order-duty");
        DutyChange order = duty(night, "academy-order-duty");
        assertThat(order.on()).isEqualTo(LocalDate.of(2026, 6, 29)); // Monday
        assertThat(order.successors()).extracting(each -> each.id().value()).containsExactly("academy-order-power");
        assertThat(order.duty().saving()).isPresent();
        assertThat(duties(night, ChangeKind.BEGAN)).containsExactly("admissions-cooperation", "teachers-pay-academies");
        assertThat(duties(night, ChangeKind.ENDED)).isEmpty();
        assertThat(duties(night, ChangeKind.CAME_AND_WENT)).isEmpty();
        assertThat(night.clocks()).isEmpty();
        assertThat(night.awaited())
                .hasSize(10)
                .extracting(each -> each.id().value())
                .contains("cnis-register");
    }

    @Test
    void whatIsNotEnactedByTheLaterDayIsNotAwaited() {
        assertThat(between("2026-04-27", "2026-04-28", "2026-04-28").awaited()).isEmpty();
        assertThat(between("2026-04-28", "2026-04-29", "2026-04-29").awaited()).hasSize(10);
    }

    @Test
    void aSuccessorOfASuccessorIsToldOnce() {
        LawChange years = between("2024-05-01", "2026-05-01", "2026-05-01");
        DutyChange passThrough = duty(years, "finance-ey-pass-through-2024-25");
        assertThat(passThrough.kind()).isEqualTo(ChangeKind.CHANGED);
        assertThat(passThrough.on()).isEqualTo(LocalDate.of(2025, 4, 1)); // Tuesday
        assertThat(passThrough.successors())
                .extracting(each -> each.id().value())
                .containsExactly("finance-ey-pass-through");
        assertThat(duties(years, ChangeKind.CAME_AND_WENT)).contains("finance-ey-pass-through-2025-26");
        assertThat(duties(years, ChangeKind.BEGAN)).doesNotContain("finance-ey-pass-through");
    }

    @Test
    void whatEndedWithNothingInItsPlaceEnded() {
        LawChange change = between("2023-08-31", "2023-09-01", "2023-09-01");
        assertThat(duties(change, ChangeKind.ENDED))
                .contains("curr-ks1-moderation", "curr-ks1-collect", "curr-ks1-training");
        assertThat(duty(change, "curr-ks1-collect").successors()).isEmpty();
    }

    @Test
    void aClockAnswersForTheSameEventUnderBothLaws() {
        LawChange change = between("2015-08-31", "2015-09-01", "2015-10-05");
        ClockChange determine = clock(change, "adm-determine");
        assertThat(determine.kind()).isEqualTo(ChangeKind.CHANGED);
        assertThat(determine.on()).containsExactly(LocalDate.of(2015, 9, 1)); // Tuesday
        assertThat(day(determine.before())).isEqualTo(LocalDate.of(2016, 4, 15)); // Friday
        assertThat(day(determine.after())).isEqualTo(LocalDate.of(2016, 2, 28)); // Sunday
        assertThat(determine.answersDiffer()).isTrue();
        ClockChange send = clock(change, "adm-send-to-la");
        assertThat(send.kind()).isEqualTo(ChangeKind.BEGAN);
        assertThat(send.before()).isInstanceOf(ClockAnswer.NotInForce.class);
        assertThat(send.answersDiffer()).isTrue();
    }

    @Test
    void aClockThatRecursIsAskedOfTheYearOfTheEvent() {
        LocalDate ofTheYear = day(clock(between("2015-08-31", "2015-09-01", "2015-09-01"), "adm-determine")
                .after());
        assertThat(day(clock(between("2015-08-31", "2015-09-01", "2016-08-31"), "adm-determine")
                        .after()))
                .isEqualTo(ofTheYear);
        assertThat(day(clock(between("2015-08-31", "2015-09-01", "2016-09-01"), "adm-determine")
                        .after()))
                .isEqualTo(LocalDate.of(2017, 2, 28)); // Tuesday
    }

    @Test
    void aClockCanEndAndOneCanChangeWithoutAnotherDay() {
        LawChange change = between("2016-04-17", "2016-04-18", "2016-04-11");
        ClockChange representations = clock(change, "warning-notice-s60-initial-period");
        assertThat(representations.kind()).isEqualTo(ChangeKind.ENDED);
        assertThat(day(representations.before())).isEqualTo(LocalDate.of(2016, 5, 3)); // Tuesday
        ClockChange window = clock(change, "power-window-s63-s64-s66");
        assertThat(window.kind()).isEqualTo(ChangeKind.CHANGED);
        assertThat(window.answersDiffer()).isFalse();
    }

    @Test
    void everyDayOnWhichAClockChangedIsTold() {
        ClockChange rates = clock(between("2022-11-01", "2026-11-01", "2026-11-01"), "finance-ey-rates");
        assertThat(rates.on())
                .containsExactly(
                        LocalDate.of(2023, 4, 1), // Saturday
                        LocalDate.of(2024, 4, 1), // Monday
                        LocalDate.of(2025, 4, 1)); // Tuesday
        LawChange wide = between("2006-01-02", "2017-01-02", "2017-01-02");
        assertThat(clock(wide, "warning-notice-s60-initial-period").kind()).isEqualTo(ChangeKind.CAME_AND_WENT);
    }

    @Test
    void oneAreaIsLookedAtAloneIfItIsAsked() {
        LawChange night = CHANGES.between(
                LocalDate.of(2026, 6, 28), // Sunday
                LocalDate.of(2026, 6, 29), // Monday
                LocalDate.of(2026, 6, 29),
                Optional.of(AreaId.of("admissions")));
        assertThat(night.duties())
                .extracting(each -> each.duty().id().value())
                .containsExactly("admissions-cooperation");
        assertThat(night.awaited()).extracting(Duty::area).containsOnly(AreaId.of("admissions"));
        assertThat(night.same()).isEqualTo((int) Kit.CATALOGUE.duties().stream()
                .filter(each -> each.area().equals(AreaId.of("admissions")))
                .filter(each -> each.isInForceOn(night.earlier()) && each.isInForceOn(night.later()))
                .count());
    }

    @Test
    void theDaysAreInOrder() {
        assertThatThrownBy(() -> between("2026-06-29", "2026-06-28", "2026-06-29"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("accepted: from 2026-06-29");
    }
}
