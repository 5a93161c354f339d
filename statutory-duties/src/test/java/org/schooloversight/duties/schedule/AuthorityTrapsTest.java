package org.schooloversight.duties.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.duties.schedule.Kit.CATALOGUE;
import static org.schooloversight.duties.schedule.Kit.answer;
import static org.schooloversight.duties.schedule.Kit.day;
import static org.schooloversight.duties.schedule.Kit.dayWith;
import static org.schooloversight.duties.schedule.Kit.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.catalogue.DutyId;
import org.schooloversight.duties.catalogue.DutyKind;
import org.schooloversight.duties.catalogue.Quota;

/**
 * What is easily got wrong about an authority's other duties: when they end and begin, and what is law and what is not. A
 * number is that of the trap in the notes of law.
 */
class AuthorityTrapsTest {

    private static Duty duty(String id) {
        return CATALOGUE.duty(DutyId.of(id)).orElseThrow();
    }

    private static boolean inForce(String id, String day) {
        return duty(id).isInForceOn(LocalDate.parse(day));
    }

    private static boolean binds(String clock, String on) {
        return version(clock, on).cites().get(0).instrument().authority().binds();
    }

    @Test
    void trapB7AFundingYearWithoutRegulationsIsNotKnown() {
        assertThat(day("finance-determine-school-budget-shares", "2025-04-01")).isEqualTo("2026-02-28"); // Saturday
        assertThat(day("finance-determine-school-budget-shares", "2026-04-01")).isEqualTo("not known");
        assertThat(day("finance-ey-rates", "2026-04-01")).isEqualTo("not known");
        assertThat(day("finance-pupil-count-date", "2027-09-01")).isEqualTo("not known");
    }

    @Test
    void trapB8TheDayForEarlyYearsRatesMovedAndEightWeeksWereNeverLaw() {
        assertThat(day("finance-ey-rates", "2023-04-01")).isEqualTo("2024-03-31"); // Easter Sunday
        assertThat(day("finance-ey-rates", "2024-04-01")).isEqualTo("2025-02-28"); // Friday
        assertThat(binds("finance-ey-rates", "2023-04-01")).isTrue();
        assertThat(binds("finance-ey-rates", "2024-04-01")).isFalse();
        assertThat(version("finance-ey-rates", "2023-04-01").note()).contains("never became law");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-04-18, true, false", // Monday
        "2026-06-28, true, false", // Sunday
        "2026-06-29, false, true", // Monday
        "2026-11-22, false, true" // Sunday
    })
    void trapB9AnAcademyOrderHadToBeMadeAndNowMayBe(String on, boolean must, boolean may) {
        assertThat(inForce("academy-order-duty", on)).isEqualTo(must);
        assertThat(inForce("academy-order-power", on)).isEqualTo(may);
    }

    @Test
    void trapB9TheDutyIsReplacedByThePowerAndSavesTheOrdersMadeUnderIt() {
        Duty must = duty("academy-order-duty");
        assertThat(must.bearer()).hasToString("secretary-of-state");
        assertThat(must.replacedBy()).containsExactly(DutyId.of("academy-order-power"));
        assertThat(must.saving()).hasValueSatisfying(saving -> {
            assertThat(saving.text()).contains("before 29 June 2026 stands");
            assertThat(saving.cites()).singleElement().asString().contains("section 58(9)");
        });
        assertThat(duty("academy-order-power").kind()).isEqualTo(DutyKind.POWER);
    }

    @Test
    void trapB10BothCategoriesOfConcernNotTheWordInadequate() {
        assertThat(duty("academy-order-duty").concerns().words())
                .contains("significant improvement or special measures")
                .doesNotContain("nadequate");
        assertThat(version("statement-of-proposed-action-s15", "2026-11-02").note())
                .contains("Special measures and significant improvement alike");
    }

    @Test
    void trapB11TheGuidanceWasRenamedOnTheFirstOfNovember2024() {
        assertThat(inForce("scc-have-regard", "2024-10-31")).isTrue(); // Thursday
        assertThat(inForce("scc-have-regard-2024", "2024-10-31")).isFalse();
        assertThat(inForce("scc-have-regard", "2024-11-01")).isFalse(); // Friday
        assertThat(inForce("scc-have-regard-2024", "2024-11-01")).isTrue();
        assertThat(duty("scc-have-regard").cites()).asString().contains("Schools causing concern");
        assertThat(duty("scc-have-regard-2024").cites())
                .asString()
                .contains("Support and intervention in schools")
                .doesNotContain("Schools causing concern");
    }

    @Test
    void trapB12TheRouteToANewSchoolChangedOnTheFirstOfSeptember2026() {
        assertThat(inForce("new-school-seek-academy-proposals", "2026-08-31")).isTrue(); // Monday
        assertThat(inForce("new-school-invite-proposals", "2026-08-31")).isFalse();
        assertThat(inForce("new-school-seek-academy-proposals", "2026-09-01")).isFalse(); // Tuesday
        assertThat(inForce("new-school-invite-proposals", "2026-09-01")).isTrue();
        assertThat(duty("new-school-invite-proposals").check().isChecked()).isFalse();
    }

    @Test
    void trapB13TheReportOnReligiousEducationHasAConventionAndNoDayInLaw() {
        assertThat(day("sacre-annual-report", "2026-01-01")).isEqualTo("2026-12-31"); // Thursday
        assertThat(binds("sacre-annual-report", "2026-01-01")).isFalse();
    }

    @Test
    void trapB14WhatIsGuidanceIsNoBreach() {
        for (String clock : List.of(
                "childcare-annual-report",
                "lado-referral",
                "lado-response",
                "september-guarantee",
                "schoolorg-close-consult")) {
            assertThat(binds(clock, "2026-11-02")).as(clock).isFalse();
        }
    }

    @Test
    void trapB15TheEndedModerationStillHasItsQuarterIn2019() {
        assertThat(inForce("curr-ks1-moderation", "2019-06-03")).isTrue(); // Monday
        assertThat(inForce("curr-ks1-moderation", "2023-08-31")).isTrue(); // Thursday
        assertThat(inForce("curr-ks1-moderation", "2023-09-01")).isFalse(); // Friday
        assertThat(duty("curr-ks1-moderation").quota())
                .hasValueSatisfying(
                        each -> assertThat(((Quota.Share) each).percent()).isEqualTo(25));
        assertThat(inForce("staff-induction", "2024-08-31")).isTrue(); // Saturday
        assertThat(inForce("staff-induction", "2024-09-01")).isFalse(); // Sunday
    }

    @Test
    void trapB16AnAuthorityNominatesItsGovernorAndTheBodyAppoints() {
        assertThat(duty("gov-la-governors").title()).startsWith("Nominate");
        assertThat(CATALOGUE.clocks(DutyId.of("gov-la-governors")))
                .singleElement()
                .satisfies(clock -> assertThat(clock.bearer()).hasToString("governing-body"));
    }

    @ParameterizedTest
    @CsvSource({
        "safeguarding-education-agencies", "cnis-consent-to-withdraw", "cnis-register", "cnis-information",
                "cnis-support",
        "cnis-attendance-orders", "child-employment-permits", "breakfast-clubs", "direct-academy",
                "adjudicator-fix-number"
    })
    void trapB19AndA23WhatIsEnactedIsNotInForceUntilItIsStarted(String id) {
        assertThat(duty(id).effective()).isEmpty();
        assertThat(inForce(id, "2026-04-29")).isFalse(); // Wednesday, the day of Royal Assent
        assertThat(inForce(id, "2026-11-22")).isFalse(); // Sunday
        assertThat(inForce(id, "2040-01-02")).isFalse(); // Monday: nobody knows
        assertThat(duty(id).prospective())
                .hasValueSatisfying(each -> assertThat(each.enactedOn()).isEqualTo(LocalDate.of(2026, 4, 29)));
        assertThat(CATALOGUE.clocks(DutyId.of(id))).isEmpty();
    }

    @Test
    void trapA23TheOldOrdersStayUntilTheNewProcedureIsStarted() {
        Duty old = duty("welf-school-attendance-order");
        assertThat(old.isInForceOn(LocalDate.of(2026, 11, 22))).isTrue(); // Sunday
        assertThat(old.effective()).map(EffectivePeriod::endExclusive).contains(Optional.empty());
        assertThat(old.replacedBy()).containsExactly(DutyId.of("cnis-attendance-orders"));
        assertThat(day("sao-notice", "2026-11-23")).isEqualTo("2026-12-07"); // Monday to Monday
    }

    @Test
    void trapB20ASuspensionHasNoAppealToTheSecretaryOfState() {
        assertThat(version("finance-suspend-delegation-notice", "2027-01-04").note())
                .contains("no longer an appeal");
        assertThat(CATALOGUE.clocks())
                .noneMatch(clock ->
                        clock.area().value().equals("finance") && clock.title().contains("ppeal"));
    }

    @Test
    void trapB21WhatWasWrittenFromGeneralKnowledgeIsUnchecked() {
        assertThat(CATALOGUE.duties())
                .filteredOn(each -> each.check().basis().startsWith("from general knowledge"))
                .hasSizeGreaterThan(50)
                .allSatisfy(each -> assertThat(each.check().isChecked()).isFalse());
        assertThat(CATALOGUE.clocks())
                .flatExtracting(clock -> clock.versions().versions())
                .filteredOn(each -> each.value().check().basis().startsWith("from general knowledge"))
                .allSatisfy(each -> assertThat(each.value().check().isChecked()).isFalse());
    }

    @Test
    void trapB23ReturnDatesThatLookFixedAreNot() {
        assertThat(day("finance-section-251-budget", "2025-01-01")).isEqualTo("2025-05-09"); // Friday
        assertThat(day("finance-section-251-budget", "2027-01-01")).isEqualTo("not known");
        assertThat(day("places-scap-return", "2025-01-01")).isEqualTo("2025-07-25"); // Friday
        assertThat(day("places-scap-return", "2026-01-01")).isEqualTo("2026-07-31"); // Friday
        assertThat(day("places-scap-return", "2027-01-01")).isEqualTo("not known");
        assertThat(day("finance-sfvs-assurance", "2025-01-01")).isEqualTo("2025-05-30"); // Friday
        assertThat(day("finance-sfvs-assurance", "2026-01-01")).isEqualTo("not known");
        assertThat(day("ks2-writing-moderation-notify", "2026-09-01")).isEqualTo("not known");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2027-03-31, 2027-02-11",
        "2027-02-10, 2027-03-31, 2027-02-11",
        "2027-02-11, 2027-08-31, 2027-04-01",
        "2027-03-31, 2027-08-31, 2027-04-01",
        "2027-04-01, 2027-08-31, 2027-05-27",
        "2027-05-26, 2027-08-31, 2027-05-27",
        "2027-05-27, 2027-12-31, 2027-09-01",
        "2027-08-31, 2027-12-31, 2027-09-01",
        "2027-09-01, 2027-12-31, 2027-10-22",
        "2027-10-21, 2027-12-31, 2027-10-22",
        "2027-10-22, 2028-03-31, 2028-01-01",
        "2027-12-31, 2028-03-31, 2028-01-01"
    })
    void trapB24GracePeriodKeysOnTheDayTheDecisionIsReceived(String received, String graceEnds, String audit) {
        assertThat(day("ey-grace-period", received)).isEqualTo(graceEnds);
        assertThat(day("ey-grace-period-audit", received)).isEqualTo(audit);
    }

    @Test
    void anExtendedPlaceStartsInTheTermAfterAgeAndCode() {
        assertThat(dayWith("ey-start-date", "2026-11-20", "code-issued", "2026-12-05"))
                .isEqualTo("2027-01-01"); // Friday
        assertThat(dayWith("ey-start-date", "2026-11-20", "code-issued", "2027-01-02"))
                .isEqualTo("2027-04-01"); // Thursday
        assertThat(dayWith("ey-start-date", "2027-03-31", "code-issued", "2027-03-31"))
                .isEqualTo("2027-04-01"); // Thursday
    }

    @Test
    void complaintsAreCountedFromTheAcknowledgement() {
        assertThat(day("lgsco-stage1-ack", "2026-12-07")).isEqualTo("2026-12-14"); // Monday to Monday
        assertThat(day("lgsco-stage1-reply", "2026-12-14")).isEqualTo("2026-12-30"); // Monday to Wednesday
        assertThat(day("lgsco-stage1-extended", "2026-12-14")).isEqualTo("2027-01-14"); // Monday to Thursday
        assertThat(answer("lgsco-stage1-ack", "2026-03-31")).isInstanceOf(ClockAnswer.NotInForce.class); // Tuesday
    }
}
