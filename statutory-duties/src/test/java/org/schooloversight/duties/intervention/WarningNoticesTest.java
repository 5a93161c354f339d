package org.schooloversight.duties.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.schooloversight.duties.intervention.Intervener.LOCAL_AUTHORITY;
import static org.schooloversight.duties.intervention.Intervener.SECRETARY_OF_STATE;
import static org.schooloversight.duties.intervention.NoticeKind.PAY_AND_CONDITIONS;
import static org.schooloversight.duties.intervention.NoticeKind.PERFORMANCE_AND_SAFETY;
import static org.schooloversight.duties.intervention.Situation.open;
import static org.schooloversight.duties.intervention.Situation.power;
import static org.schooloversight.duties.intervention.Situation.route;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.style.InvalidValueException;

/** Eligibility by a warning notice or a notification, and the window after it. */
class WarningNoticesTest {

    private static final String S60 = "performance-and-safety-warning-notice";
    private static final String S60A = "pay-and-conditions-warning-notice";

    private static Situation good() {
        return new Situation().graded("2014-05-14", OverallGrade.GOOD);
    }

    /** Given Monday 4 January 2027, with twenty working days for complying, to Monday 1 February. */
    private static Situation ignored() {
        return good().ignored("n1", "2027-01-04", "2027-02-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-01, NOT_ELIGIBLE", // Monday, the last day for complying
        "2027-02-02, ELIGIBLE", // Tuesday
        "2027-04-01, ELIGIBLE" // Thursday, the last day of the window
    })
    void aNoticeMakesASchoolEligibleFromTheDayAfterThePeriodForComplying(String day, Eligibility state) {
        assertThat(ignored().on(day).state()).isEqualTo(state);
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
    void withdrawalEndsItAndWhatWasStaysTold() {
        InterventionAnswer answer = ignored()
                .happened("n1", InterventionEvent.NOTICE_WITHDRAWN, "2027-02-22") // Monday
                .on("2027-03-01");
        RouteAnswer route = route(answer, S60);

        assertThat(route.state()).isEqualTo(Eligibility.NOT_ELIGIBLE);
        assertThat(route.since()).contains(LocalDate.of(2027, 2, 2)); // Tuesday
        assertThat(route.until()).contains(LocalDate.of(2027, 2, 21)); // Sunday
        assertThat(open(answer)).isEmpty();
    }

    @Test
    void aNoticeOfTheSecretaryOfStateEndsAnEarlierOneOfTheAuthorityAndBarsALaterOne() {
        Situation situation = ignored()
                .notice("s1", PERFORMANCE_AND_SAFETY, SECRETARY_OF_STATE, "2027-02-15", "2027-03-15") // Monday, Monday
                .ignored("n2", "2027-02-22", "2027-03-01"); // Monday, Monday
        InterventionAnswer answer = situation.on("2027-03-02"); // Tuesday

        assertThat(answer.routes())
                .filteredOn(each -> each.route().value().equals(S60))
                .allMatch(each -> each.state() == Eligibility.NOT_ELIGIBLE)
                .hasSize(3);
        assertThat(route(answer, S60).until()).contains(LocalDate.of(2027, 2, 14)); // Sunday
        assertThat(power(answer, "give-warning-notice").state()).isEqualTo(PowerAnswer.State.NOT_OPEN);
        assertThat(power(
                                situation
                                        .happened(
                                                "s1",
                                                InterventionEvent.AUTHORITY_MAY_GIVE_NOTICES,
                                                "2027-04-05") // Monday
                                        .on("2027-04-05"),
                                "give-warning-notice")
                        .state())
                .isEqualTo(PowerAnswer.State.OPEN);
    }

    @Test
    void theSecretaryOfStateCouldGiveNoNoticeBefore2016AndNoPayNoticeEver() {
        assertThat(good().notice("s1", PERFORMANCE_AND_SAFETY, SECRETARY_OF_STATE, "2015-03-02", "2015-04-30")
                        .happened("s1", InterventionEvent.NOT_COMPLIED, "2015-05-01")
                        .happened("s1", InterventionEvent.POWERS_ANNOUNCED, "2015-03-02")
                        .on("2015-05-11")
                        .state())
                .isEqualTo(Eligibility.NOT_ELIGIBLE);
        assertThat(good().notice("s2", PAY_AND_CONDITIONS, SECRETARY_OF_STATE, "2027-01-04", "2027-02-01")
                        .on("2027-02-02")
                        .state())
                .isEqualTo(Eligibility.NOT_ELIGIBLE);
    }

    @Test
    void aPayNoticeOpensSections64To66ButNoArrangements() {
        InterventionAnswer answer = good().notice("p1", PAY_AND_CONDITIONS, LOCAL_AUTHORITY, "2027-01-04", "2027-02-01")
                .happened("p1", InterventionEvent.POWERS_ANNOUNCED, "2027-01-04")
                .happened("p1", InterventionEvent.NOT_COMPLIED, "2027-02-02")
                .on("2027-02-03"); // Wednesday

        assertThat(route(answer, S60A).state()).isEqualTo(Eligibility.ELIGIBLE);
        assertThat(open(answer))
                .contains("appoint-governors", "interim-executive-board", "suspend-delegated-budget")
                .doesNotContain("require-arrangements", "secretary-of-state-require-arrangements");
        assertThat(good().notice("p1", PAY_AND_CONDITIONS, LOCAL_AUTHORITY, "2010-01-11", "2010-03-01") // Mondays
                        .on("2010-03-02")
                        .routes())
                .filteredOn(each -> each.route().value().equals(S60A))
                .allMatch(each -> each.state() == Eligibility.NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-01, 2016-12-02, NOT_ELIGIBLE", // Thursday: no such route yet
        "2017-02-01, 2019-03-04, ELIGIBLE", // Wednesday, Monday
        "2022-11-01, 2025-03-03, ELIGIBLE", // Tuesday, Monday
        "2026-02-02, 2026-11-22, ELIGIBLE" // Monday, Sunday
    })
    void coastingNeedsANotificationInTheYearsOfTheRoute(String notified, String asked, Eligibility state) {
        Situation situation = good().happened("c1", InterventionEvent.COASTING_NOTIFIED, notified);
        InterventionAnswer answer = situation.on(asked);

        assertThat(answer.state()).isEqualTo(state);
        assertThat(answer.routes().stream()
                        .anyMatch(each -> each.route().value().equals("coasting")))
                .isEqualTo(state == Eligibility.ELIGIBLE);
        assertThat(good().on(asked).state()).isEqualTo(Eligibility.NOT_ELIGIBLE);
        assertThat(situation
                        .happened("c1", InterventionEvent.COASTING_ENDED, asked)
                        .on(asked)
                        .state())
                .isEqualTo(Eligibility.NOT_ELIGIBLE);
    }

    @Test
    void aNurseryIsNoCoastingSchoolSinceSeptember2022() {
        Situation nursery = good().at(Situation.school("Local authority nursery school", ""))
                .happened("c1", InterventionEvent.COASTING_NOTIFIED, "2022-11-01"); // Tuesday

        assertThat(nursery.on("2025-03-03").state()).isEqualTo(Eligibility.NOT_ELIGIBLE); // Monday
    }

    @Test
    void whatAHigherHandDoesClosesPowers() {
        Situation situation = ignored();

        InterventionAnswer board = situation
                .happened("b", InterventionEvent.BOARD_CONSTITUTED, "2027-02-08") // Monday
                .on("2027-02-09");
        assertThat(open(board))
                .doesNotContain("appoint-governors", "suspend-delegated-budget", "interim-executive-board");
        assertThat(open(board)).contains("require-arrangements");
        InterventionAnswer stopped = situation
                .happened("b", InterventionEvent.BOARD_ENDED, "2027-02-10") // Wednesday
                .happened("x", InterventionEvent.AUTHORITY_TOLD_TO_STOP, "2027-02-11") // Thursday
                .on("2027-02-12");
        assertThat(open(stopped))
                .isNotEmpty()
                .allMatch(each ->
                        each.startsWith("secretary-of-state") || each.startsWith("academy") || each.startsWith("stop"));
        assertThat(ignored().withoutLog().on("2027-02-09").state()).isEqualTo(Eligibility.NOT_KNOWN);
    }

    @Test
    void trap16AdditionalGovernorsAreAppointedByTheAuthorityUnlikeItsNominee() {
        PowerAnswer power = power(ignored().on("2027-02-09"), "appoint-governors");

        assertThat(power.holder()).isEqualTo(Intervener.LOCAL_AUTHORITY);
        assertThat(power.title()).startsWith("Appoint");
    }

    @ParameterizedTest
    @CsvSource({
        "Community school, '', 1",
        "Voluntary aided school, Church of England, 2",
        "Voluntary aided school, Jewish, 2",
        "Foundation school, '', 2"
    })
    void whoIsConsultedDependsOnTheSchool(String type, String character, int consulted) {
        PowerAnswer board =
                power(ignored().at(Situation.school(type, character)).on("2027-02-09"), "interim-executive-board");

        assertThat(board.conditions())
                .filteredOn(each -> each.step() == Power.Step.CONSULT)
                .hasSize(consulted);
        assertThat(board.conditions())
                .filteredOn(each -> each.step() == Power.Step.CONSENT)
                .singleElement()
                .asString()
                .contains("Secretary of State");
        assertThat(board.conditions().stream().anyMatch(each -> each.words().contains("diocesan")))
                .isEqualTo(character.equals("Church of England"));
    }

    @Test
    void daysInTheWrongOrderAreRefused() {
        assertThatThrownBy(
                        () -> good().notice("n1", PERFORMANCE_AND_SAFETY, LOCAL_AUTHORITY, "2027-01-04", "2027-01-03"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("invalid day, last day for complying: 2027-01-03; accepted: a day not before 2027-01-04");
    }
}
