package org.schooloversight.duties.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.duties.schedule.Kit.answer;
import static org.schooloversight.duties.schedule.Kit.day;
import static org.schooloversight.duties.schedule.Kit.dayUnder;
import static org.schooloversight.duties.schedule.Kit.dayWith;
import static org.schooloversight.duties.schedule.Kit.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.DayKind;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.core.deadline.DeadlineRule;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.duties.catalogue.AreaId;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.ClockVersion;

/** What is easily got wrong about plans for special educational needs, their reviews and moves. A number is that of the trap in the notes of law. */
class SenTrapsTest {

    private static Clock clock(String id) {
        return Kit.CATALOGUE.clock(ClockId.of(id)).orElseThrow();
    }

    private static List<DeadlineRule> rules(Clock clock) {
        DutySettings settings = DutySettings.defaults(Kit.CATALOGUE);
        return clock.versions().versions().stream()
                .map(version -> version.value().under(settings.readings()).rule())
                .toList();
    }

    @Test
    void trapA1DayIsACalendarDayUnlessTheRegulationsSayWorkingDay() {
        assertThat(day("ehc-reassess-request", "2026-11-02")).isEqualTo("2026-11-17"); // Monday to Tuesday
        Set<String> counted = new TreeSet<>();
        Kit.CATALOGUE.clocks().stream()
                .filter(clock -> clock.area().equals(AreaId.of("sen")))
                .filter(clock ->
                        rules(clock).stream().anyMatch(rule -> !rule.dayKinds().isEmpty()))
                .forEach(clock -> counted.add(clock.id().value()));
        assertThat(counted)
                .containsExactly(
                        "ehc-transfer-icb",
                        "ehc-transfer-icb-request",
                        "ehc-transfer-old-la",
                        "med-certificate-after",
                        "med-certificate-no-mediation",
                        "med-certificate-not-arranged",
                        "med-notify-icb",
                        "med-venue-notice",
                        "send-tribunal-appeal-window",
                        "send-tribunal-response");
    }

    @Test
    void trapA1SchoolDaysAreNeverCountedForSpecialNeeds() {
        assertThat(Kit.CATALOGUE.clocks())
                .filteredOn(clock -> clock.area().equals(AreaId.of("sen")))
                .flatExtracting(SenTrapsTest::rules)
                .flatExtracting(DeadlineRule::dayKinds)
                .noneMatch(DayKind::isOfASchool);
    }

    @Test
    void trapA2OneFifteenCountsTheDayOfServiceAndAnotherDoesNot() {
        assertThat(day("ehc-draft-representations", "2026-12-14")).isEqualTo("2026-12-28"); // Monday to Monday
        assertThat(day("ehc-amend-representations", "2026-12-14")).isEqualTo("2026-12-28"); // Monday to Monday
        assertThat(day("ehc-reassess-request", "2026-12-14")).isEqualTo("2026-12-29"); // Monday to Tuesday
        assertThat(day("ehc-school-consultation", "2026-12-14")).isEqualTo("2026-12-29"); // Monday to Tuesday
        assertThat(dayUnder("school-consultation-count", "included", "ehc-school-consultation", "2026-12-14"))
                .isEqualTo("2026-12-28"); // Monday to Monday
    }

    @Test
    void trapA3SixSixteenAndTwentyWeeksAllRunFromTheRequest() {
        for (String clock : List.of("ehc-request-decision", "ehc-refuse-issue", "ehc-final-plan")) {
            assertThat(clock(clock).starts()).contains(EventId.of("ehc-request-received"));
        }
        assertThat(day("ehc-request-decision", "2026-09-07")).isEqualTo("2026-10-19"); // Monday to Monday
        assertThat(day("ehc-refuse-issue", "2026-09-07")).isEqualTo("2026-12-28"); // Monday to Monday
        assertThat(day("ehc-final-plan", "2026-09-07")).isEqualTo("2027-01-25"); // Monday to Monday
    }

    @Test
    void trapA4NothingIsAddedWhereAnExceptionTakesTheLimitAway() {
        assertThat(day("ehc-request-decision", "2027-07-01")).isEqualTo("2027-08-12"); // Thursday to Thursday
        assertThat(answer("ehc-request-decision", "2027-07-01", "school-closed-four-weeks"))
                .isInstanceOfSatisfying(
                        ClockAnswer.Disapplied.class,
                        disapplied -> assertThat(disapplied.exception().id()).hasToString("school-closed-four-weeks"));
    }

    @Test
    void trapA5TheTribunalsAbsenceIsTwoWeeksAndThatOfTheRegulationsFour() {
        assertThat(clock("ehc-final-plan").exceptions())
                .extracting(each -> each.id().value())
                .contains("absent-four-weeks")
                .doesNotContain("absent-two-weeks");
        assertThat(clock("tribunal-order-assess").exceptions())
                .extracting(each -> each.id().value())
                .contains("absent-two-weeks")
                .doesNotContain("absent-four-weeks");
    }

    @Test
    void trapA9AReviewIsDecidedFourWeeksFromTheMeetingWhateverBecomesOfTheReport() {
        assertThat(clock("ehc-review-decision").starts()).containsExactly(EventId.of("ehc-review-meeting"));
        assertThat(clock("ehc-review-report").starts()).containsExactly(EventId.of("ehc-review-meeting"));
        assertThat(day("ehc-review-report", "2026-11-10")).isEqualTo("2026-11-24"); // Tuesday to Tuesday
        assertThat(day("ehc-review-decision", "2026-11-10")).isEqualTo("2026-12-08"); // Tuesday to Tuesday
    }

    @Test
    void trapA10AYearBeginningWithTheDayEndsBeforeTheAnniversary() {
        assertThat(day("ehc-annual-review", "2025-11-10")).isEqualTo("2026-11-09"); // Monday to Monday
        assertThat(dayWith("ehc-annual-review", "2025-11-10", "ehc-last-review-decided", "2026-12-01"))
                .isEqualTo("2027-11-30"); // a late review on a Tuesday counts from when it was held
    }

    @Test
    void trapA11BeforeFifteenFebruaryIsTheFourteenth() {
        assertThat(day("ehc-phase-transfer-15feb", "2027-09-01")).isEqualTo("2027-02-14"); // Sunday, and not rolled
        assertThat(day("ehc-phase-transfer-31mar", "2027-09-01")).isEqualTo("2027-03-30"); // Tuesday
    }

    @Test
    void trapA21ATransferCountsFromWhatTheOldAuthorityKnew() {
        assertThat(clock("ehc-transfer-old-la").starts()).containsExactly(EventId.of("ehc-move-known"));
        assertThat(dayWith("ehc-transfer-old-la", "2026-12-10", "ehc-move", "2026-12-12"))
                .isEqualTo("2027-01-04"); // Thursday to Monday
        assertThat(dayWith("ehc-transfer-old-la", "2026-11-02", "ehc-move", "2027-01-09"))
                .isEqualTo("2027-01-09"); // known long before, so on the Saturday of the move
    }

    @Test
    void trapA25ALimitMayEndOnABankHoliday() {
        assertThat(day("ehc-refuse-issue", "2026-09-07")).isEqualTo("2026-12-28"); // the Monday for Boxing Day
    }

    @Test
    void trapA26TheMeaningOfWorkingDayIsAssumedAndShown() {
        assertThat(answer("med-certificate-no-mediation", "2026-12-24")) // Thursday
                .isInstanceOfSatisfying(ClockAnswer.Runs.class, runs -> {
                    assertThat(runs.deadline().day()).hasToString("2026-12-31"); // Thursday
                    assertThat(runs.deadline().provision().unchecked())
                            .anyMatch(basis -> basis.contains("regulation 2(1)"));
                    assertThat(runs.readings()).singleElement().satisfies(reading -> {
                        assertThat(reading.matters()).isTrue();
                        assertThat(reading.days().values())
                                .extracting(Object::toString)
                                .containsExactly("2026-12-31", "2026-12-29"); // Thursday, Tuesday
                    });
                });
    }

    @Test
    void trapA30InvitationsAndAdviceHaveTheirOwnParagraphs() {
        assertThat(version("ehc-review-invite", "2026-11-10").cites())
                .extracting(Object::toString)
                .anyMatch(cite -> cite.contains("regulation 20(3)"))
                .noneMatch(cite -> cite.contains("20(2)"));
        assertThat(version("ehc-review-advice-before", "2026-11-10").cites())
                .extracting(Object::toString)
                .anyMatch(cite -> cite.contains("regulation 20(4)"));
        assertThat(day("ehc-review-invite", "2026-11-10")).isEqualTo("2026-10-27"); // Tuesday to Tuesday
    }

    @Test
    void trapA22AMinimumPeriodIsNoLimit() {
        List<String> minimums = Kit.CATALOGUE.clocks().stream()
                .filter(clock -> clock.versions().versions().stream()
                        .anyMatch(version -> version.value().bound() == Bound.NOT_BEFORE))
                .map(clock -> clock.id().value())
                .toList();
        assertThat(minimums)
                .contains(
                        "ehc-draft-representations",
                        "ehc-amend-representations",
                        "sao-notice",
                        "excl-register-deletion",
                        "pn-proceedings-bar",
                        "appeal-lodge",
                        "direct-s96-wait");
    }

    @Test
    void trapA20GuidanceIsMissedAndNotBroken() {
        ClockVersion consultation = version("ehc-school-consultation", "2027-01-04");
        assertThat(consultation.cites().get(0).instrument().authority().binds()).isFalse();
        for (String clock : List.of("s19-health-15-days", "transport-appeal-stage-2-panel", "inyear-outcome-aim")) {
            assertThat(version(clock, "2026-11-02")
                            .cites()
                            .get(0)
                            .instrument()
                            .authority()
                            .binds())
                    .as(clock)
                    .isFalse();
        }
    }

    @Test
    void aClockHasNoRuleBeforeItsLawBegan() {
        assertThat(answer("ehc-final-plan", "2014-08-31")) // Sunday
                .isInstanceOfSatisfying(
                        ClockAnswer.NotInForce.class,
                        none -> assertThat(none.periods())
                                .singleElement()
                                .satisfies(period ->
                                        assertThat(period.startInclusive()).isEqualTo(LocalDate.of(2014, 9, 1))));
    }
}
