package org.schooloversight.duties.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.duties.schedule.Kit.answer;
import static org.schooloversight.duties.schedule.Kit.day;
import static org.schooloversight.duties.schedule.Kit.dayUnder;
import static org.schooloversight.duties.schedule.Kit.dayWith;
import static org.schooloversight.duties.schedule.Kit.version;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.deadline.Bound;

/**
 * What is easily got wrong about admissions, and the dates of the round for entry in September 2028. A number is that of the
 * trap in the notes of law.
 */
class AdmissionTrapsTest {

    private static boolean binds(String clock) {
        return version(clock, "2026-11-09")
                .cites()
                .get(0)
                .instrument()
                .authority()
                .binds();
    }

    /** The round for entry in September 2028, each date counted from the first day of its year. */
    @ParameterizedTest
    @CsvSource({
        "adm-scheme-formulate, 2026-09-01, 2027-01-01", // Friday, a bank holiday
        "adm-consult, 2026-09-01, 2027-01-31", // Sunday
        "adm-determine, 2026-09-01, 2027-02-28", // Sunday
        "adm-scheme-inform-sos, 2026-09-01, 2027-02-28", // Sunday
        "appeal-timetable-publish, 2027-09-01, 2028-02-28", // Monday, and not the 29th
        "adm-send-to-la, 2026-09-01, 2027-03-15", // Monday
        "adm-la-publish, 2026-09-01, 2027-03-15", // Monday
        "adm-objections, 2026-09-01, 2027-05-15", // Saturday
        "adm-composite-prospectus, 2027-09-01, 2027-09-12", // Sunday
        "adm-atypical-age-letters, 2027-09-01, 2027-09-12", // Sunday
        "adm-apply-secondary, 2027-09-01, 2027-10-31", // Sunday
        "adm-apply-primary, 2027-09-01, 2028-01-15", // Saturday
        "adm-la-annual-report, 2027-09-01, 2027-10-31", // Sunday
        "inyear-la-join, 2028-01-01, 2028-08-01", // Tuesday
        "inyear-publish, 2028-01-01, 2028-08-31" // Thursday
    })
    void trapA17TheFixedDatesOfTheRoundForSeptember2028DoNotMove(String clock, String from, String due) {
        assertThat(day(clock, from)).isEqualTo(due);
    }

    @Test
    void trapA17OnlyOfferDaysMoveAndThatOf2028IsNotCertainWithoutItsBankHolidays() {
        assertThat(day("adm-offer-secondary", "2026-09-01")).isEqualTo("2027-03-01"); // Monday
        assertThat(day("adm-offer-secondary", "2025-09-01")).isEqualTo("2026-03-02"); // Sunday to Monday
        assertThat(day("adm-offer-primary", "2021-09-01")).isEqualTo("2022-04-19"); // Saturday and Easter to Tuesday
        assertThat(answer("adm-offer-primary", "2027-09-01")) // Easter Sunday, then Easter Monday if that is one
                .isInstanceOfSatisfying(ClockAnswer.Runs.class, runs -> {
                    assertThat(runs.deadline().day().earliest()).hasToString("Optional[2028-04-17]"); // Monday
                    assertThat(runs.ifProjected()).hasToString("Optional[2028-04-18]"); // Tuesday
                });
    }

    @Test
    void trapA18ArrangementsAreDeterminedInTheYearBeforeTheYearOfEntry() {
        assertThat(version("adm-determine", "2026-09-01").note())
                .contains("28 February 2027 for entry in September 2028");
        assertThat(day("adm-determine", "2026-09-01")).isEqualTo("2027-02-28"); // Sunday
        assertThat(day("adm-scheme-formulate", "2026-09-01")).isEqualTo("2027-01-01"); // Friday
    }

    @Test
    void trapA19FifteenSchoolDaysAreAMustAndTenAnAim() {
        assertThat(day("inyear-outcome", "2026-11-09")).isEqualTo("2026-11-30"); // Monday to Monday
        assertThat(day("inyear-outcome-aim", "2026-11-09")).isEqualTo("2026-11-23"); // Monday to Monday
        assertThat(binds("inyear-outcome")).isTrue();
        assertThat(binds("inyear-outcome-aim")).isFalse();
    }

    @Test
    void trapA34TwoSchoolDaysAreAMustForPlacesAndAnAimForOutcomes() {
        assertThat(day("inyear-places-info", "2026-12-17")).isEqualTo("2027-01-04"); // Thursday to Monday
        assertThat(day("inyear-notify-la-aim", "2026-12-17")).isEqualTo("2027-01-04"); // Thursday to Monday
        assertThat(binds("inyear-places-info")).isTrue();
        assertThat(binds("inyear-notify-la-aim")).isFalse();
    }

    @Test
    void trapA22TheTimeForLodgingAndTheNoticeAreMinimums() {
        assertThat(version("appeal-lodge", "2027-03-01").bound()).isEqualTo(Bound.NOT_BEFORE);
        assertThat(day("appeal-lodge", "2027-03-01")).isEqualTo("2027-04-13"); // Monday to Tuesday
        assertThat(day("appeal-notice", "2027-05-10")).isEqualTo("2027-04-23"); // Monday back to Friday
    }

    @Test
    void aLateAppealHasTheLaterOfTwoDays() {
        assertThat(dayWith("appeal-hear-late", "2027-04-20", "admission-appeal-deadline", "2027-04-13"))
                .isEqualTo("2027-06-16"); // forty from Tuesday 13 April, not thirty from Tuesday: Wednesday
        assertThat(dayWith("appeal-hear-late", "2027-05-26", "admission-appeal-deadline", "2027-04-13"))
                .isEqualTo("2027-07-14"); // thirty from Wednesday: two in May, 18 in June and ten to a Wednesday
    }

    @Test
    void aDirectionWaitsFromTheDayOfService() {
        assertThat(day("direct-s96", "2026-11-23")).isEqualTo("2026-12-07"); // Monday to Monday
        assertThat(day("direct-s97a-lac-wait", "2026-11-23")).isEqualTo("2026-11-30"); // Monday to Monday
        assertThat(dayUnder("s97a-seven-days", "beginning-with", "direct-s97a-lac", "2026-11-23"))
                .isEqualTo("2026-11-29"); // Monday to Sunday
    }

    @Test
    void theChainOfAnAppealHasADayForEachStep() {
        assertThat(day("appeal-hear-normal", "2027-04-13")).isEqualTo("2027-06-16"); // Tuesday to Wednesday
        assertThat(day("appeal-hear-inyear", "2026-11-23")).isEqualTo("2027-01-18"); // Monday to Monday
        assertThat(day("appeal-decision", "2027-05-10")).isEqualTo("2027-05-17"); // Monday to Monday
        assertThat(day("fap-place", "2026-11-09")).isEqualTo("2026-12-07"); // Monday to Monday
    }
}
