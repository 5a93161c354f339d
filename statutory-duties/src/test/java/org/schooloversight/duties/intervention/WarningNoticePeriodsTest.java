package org.schooloversight.duties.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.schooloversight.duties.intervention.Intervener.LOCAL_AUTHORITY;
import static org.schooloversight.duties.intervention.NoticeKind.PERFORMANCE_AND_SAFETY;
import static org.schooloversight.duties.intervention.Situation.good;
import static org.schooloversight.duties.intervention.Situation.ignoredNotice;
import static org.schooloversight.duties.intervention.Situation.open;
import static org.schooloversight.duties.intervention.Situation.power;
import static org.schooloversight.duties.intervention.Situation.route;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.style.InvalidValueException;

/** When a warning notice makes a school eligible, and the window after it. */
class WarningNoticePeriodsTest {

    private static final String S60 = "performance-and-safety-warning-notice";

    @ParameterizedTest
    @CsvSource({
        "2027-02-01, NOT_ELIGIBLE", // Monday, the last day for complying
        "2027-02-02, ELIGIBLE", // Tuesday
        "2027-04-01, ELIGIBLE" // Thursday, the last day of the window
    })
    void aNoticeMakesASchoolEligibleFromTheDayAfterThePeriodForComplying(String day, Eligibility state) {
        assertThat(ignoredNotice().on(day).state()).isEqualTo(state);
    }

    @Test
    void trap2TheWindowStartsAtTheEndOfThePeriodForComplyingAndNotForCategories() {
        Situation situation = good().ignored("n1", "2026-12-14", "2027-01-15"); // Monday, Friday

        assertThat(power(situation.on("2027-01-16"), "appoint-governors").until())
                .contains(LocalDate.of(2027, 3, 15)); // Monday
        assertThat(open(situation.on("2027-03-15")))
                .contains("require-arrangements", "appoint-governors", "suspend-delegated-budget");
        assertThat(open(situation.on("2027-03-16"))) // Tuesday
                .doesNotContain("require-arrangements", "appoint-governors", "suspend-delegated-budget")
                .contains("interim-executive-board");
        assertThat(power(situation.on("2027-03-16"), "appoint-governors").reasons())
                .anyMatch(each -> each.text().contains("Monday 15 March 2027; a fresh notice is needed"));
        InterventionAnswer both =
                situation.card("2026-11-11", true, "Achievement").on("2027-03-16");
        assertThat(power(both, "appoint-governors").state()).isEqualTo(PowerAnswer.State.OPEN);
        assertThat(power(both, "appoint-governors").until()).isEmpty();
        assertThat(power(both, "appoint-governors").by()).containsExactly(RouteId.of("significant-improvement"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2027-02-28", // Thursday, Sunday: trap 6, no roll off a Sunday
        "2027-12-31, 2028-02-29", // Friday, Tuesday of a leap year
        "2027-12-30, 2028-02-29", // Thursday
        "2026-12-15, 2027-02-15" // Tuesday, Monday
    })
    void trap5And6TwoMonthsAreClippedToTheMonthAndNeverRolled(String complianceEnds, LocalDate last) {
        Situation situation = good().ignored("n1", "2026-11-02", complianceEnds);

        InterventionAnswer onLast = situation.on(last.toString());
        assertThat(power(onLast, "require-arrangements").until()).contains(last);
        assertThat(power(onLast, "secretary-of-state-require-arrangements").until())
                .contains(last);
        assertThat(power(situation.on(last.plusDays(1).toString()), "require-arrangements")
                        .state())
                .isEqualTo(PowerAnswer.State.NOT_OPEN);
    }

    @Test
    void trap1FifteenWorkingDaysAreNoPeriodOfLawSinceApril2016() {
        // Monday 18 April 2016, with five days for complying, to Monday 25 April: eligible on Tuesday 26 April
        InterventionAnswer now =
                good().ignored("n1", "2016-04-18", "2016-04-25").on("2016-04-26");
        assertThat(now.state()).isEqualTo(Eligibility.ELIGIBLE);
        assertThat(route(now, S60).deadlines()).isEmpty();
        // the Friday before, the initial period ran to the fifteenth working day, Monday 9 May (Monday 2 May is a bank
        // holiday)
        Situation before = good().ignored("n1", "2016-04-15", "2016-04-25");
        assertThat(before.on("2016-04-26").state()).isEqualTo(Eligibility.NOT_ELIGIBLE);
        assertThat(before.on("2016-05-09").state()).isEqualTo(Eligibility.NOT_ELIGIBLE);
        RouteAnswer after = route(before.on("2016-05-10"), S60); // Tuesday
        assertThat(after.since()).contains(LocalDate.of(2016, 5, 10));
        assertThat(after.deadlines()).singleElement().asString().contains("2016-05-09");
        assertThat(after.notices()).anyMatch(each -> each.contains("Since then no such period is law"));
    }

    @Test
    void trap25TheInitialPeriodAndThePeriodForComplyingAreTwoBeforeApril2016() {
        // Monday 2 March 2015: fifteenth working day Monday 23 March; complying to Thursday 30 April
        Situation situation = good().ignored("n1", "2015-03-02", "2015-04-30");

        assertThat(situation.on("2015-03-24").state()).isEqualTo(Eligibility.NOT_ELIGIBLE); // Tuesday
        assertThat(route(situation.on("2015-05-01"), S60).since()).contains(LocalDate.of(2015, 5, 1)); // Friday
        assertThat(power(situation.on("2015-05-01"), "appoint-governors").until())
                .contains(LocalDate.of(2015, 6, 30)); // Tuesday
        assertThat(situation.on("2015-05-01").power(PowerId.of("secretary-of-state-give-warning-notice")))
                .isEmpty();
    }

    @Test
    void before2016RepresentationsHadToBeAnsweredFirst() {
        Situation made = good().ignored("n1", "2015-03-02", "2015-04-30")
                .happened("n1", InterventionEvent.REPRESENTATIONS_MADE, "2015-03-16"); // Monday

        assertThat(made.on("2015-05-11").state()).isEqualTo(Eligibility.NOT_ELIGIBLE); // Monday
        InterventionAnswer confirmed = made.happened("n1", InterventionEvent.NOTICE_CONFIRMED, "2015-05-12") // Tuesday
                .on("2015-05-12");
        assertThat(confirmed.state()).isEqualTo(Eligibility.ELIGIBLE);
        assertThat(route(confirmed, S60).since()).contains(LocalDate.of(2015, 5, 12));
        assertThat(good().ignored("n2", "2015-03-02", "2015-04-30")
                        .happened("n2", InterventionEvent.REPRESENTATIONS_MADE, "2015-03-16")
                        .happened("n2", InterventionEvent.NOTICE_NOT_CONFIRMED, "2015-03-30") // Monday
                        .on("2015-05-11")
                        .state())
                .isEqualTo(Eligibility.NOT_ELIGIBLE);
    }

    @Test
    void in2010TheBankHolidaysAreNotKnownSoTheInitialPeriodIsNotGuessed() {
        Situation situation = new Situation()
                .graded("2008-05-14", OverallGrade.GOOD)
                .ignored("n1", "2010-01-18", "2010-03-31"); // Monday, Wednesday

        assertThat(situation.on("2010-02-01").state()).isEqualTo(Eligibility.NOT_ELIGIBLE); // Monday
        InterventionAnswer answer = situation.on("2010-04-15"); // Thursday
        assertThat(answer.state()).isEqualTo(Eligibility.NOT_KNOWN);
        assertThat(answer.reasons()).anyMatch(each -> each.text().contains("2012"));
        assertThat(situation.on("2012-02-01").state()).isEqualTo(Eligibility.ELIGIBLE); // Wednesday
    }

    @Test
    void complyingInTimeMakesNoSchoolEligibleAndComplyingLateEndsNothing() {
        Situation given = good().notice("n1", PERFORMANCE_AND_SAFETY, LOCAL_AUTHORITY, "2027-01-04", "2027-02-01")
                .happened("n1", InterventionEvent.POWERS_ANNOUNCED, "2027-01-04");

        assertThat(given.on("2027-02-02").state()).isEqualTo(Eligibility.NOT_KNOWN);
        InterventionAnswer late =
                given.happened("n1", InterventionEvent.COMPLIED, "2027-02-08").on("2027-02-08"); // Monday
        assertThat(late.state()).isEqualTo(Eligibility.ELIGIBLE);
        assertThat(late.notices()).anyMatch(each -> each.contains("after the period"));
        assertThat(good().notice("n1", PERFORMANCE_AND_SAFETY, LOCAL_AUTHORITY, "2027-01-04", "2027-02-01")
                        .happened("n1", InterventionEvent.COMPLIED, "2027-02-01")
                        .on("2027-02-02")
                        .state())
                .isEqualTo(Eligibility.NOT_ELIGIBLE);
    }

    @Test
    void withoutNoticeOfThePowersItIsNotKnownAndWithALaterOneItStartsLater() {
        Situation given = good().notice("n1", PERFORMANCE_AND_SAFETY, LOCAL_AUTHORITY, "2027-01-04", "2027-02-01")
                .happened("n1", InterventionEvent.NOT_COMPLIED, "2027-02-02");

        assertThat(given.on("2027-02-10").state()).isEqualTo(Eligibility.NOT_KNOWN); // Wednesday
        assertThat(power(given.on("2027-02-10"), "appoint-governors").state()).isEqualTo(PowerAnswer.State.NOT_KNOWN);
        InterventionAnswer announced = given.happened("n1", InterventionEvent.POWERS_ANNOUNCED, "2027-02-15")
                .on("2027-02-15"); // Monday
        assertThat(route(announced, S60).since()).contains(LocalDate.of(2027, 2, 15));
        assertThat(power(announced, "appoint-governors").until()).contains(LocalDate.of(2027, 4, 1)); // Thursday
    }

    @Test
    void aNoticeThatStatesNoPeriodIsNotKnown() {
        assertThat(good().notice("n1", PERFORMANCE_AND_SAFETY, LOCAL_AUTHORITY, "2027-01-04", "")
                        .on("2027-06-01")
                        .state())
                .isEqualTo(Eligibility.NOT_KNOWN);
    }

    @Test
    void daysInTheWrongOrderAreRefused() {
        assertThatThrownBy(
                        () -> good().notice("n1", PERFORMANCE_AND_SAFETY, LOCAL_AUTHORITY, "2027-01-04", "2027-01-03"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("invalid day, last day for complying: 2027-01-03; accepted: a day not before 2027-01-04");
    }
}
