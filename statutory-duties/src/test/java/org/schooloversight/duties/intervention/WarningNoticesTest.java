package org.schooloversight.duties.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.duties.intervention.Intervener.LOCAL_AUTHORITY;
import static org.schooloversight.duties.intervention.Intervener.SECRETARY_OF_STATE;
import static org.schooloversight.duties.intervention.NoticeKind.PAY_AND_CONDITIONS;
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

/** Eligibility by a warning notice or a notification, who gives it, and what closes it. */
class WarningNoticesTest {

    private static final String S60 = "performance-and-safety-warning-notice";
    private static final String S60A = "pay-and-conditions-warning-notice";

    @Test
    void withdrawalEndsItAndWhatWasStaysTold() {
        InterventionAnswer answer = ignoredNotice()
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
        Situation situation = ignoredNotice()
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
        Situation situation = ignoredNotice();

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
        assertThat(ignoredNotice().withoutLog().on("2027-02-09").state()).isEqualTo(Eligibility.NOT_KNOWN);
    }

    @Test
    void trap16AdditionalGovernorsAreAppointedByTheAuthorityUnlikeItsNominee() {
        PowerAnswer power = power(ignoredNotice().on("2027-02-09"), "appoint-governors");

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
        PowerAnswer board = power(
                ignoredNotice().at(Situation.school(type, character)).on("2027-02-09"), "interim-executive-board");

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
}
