package org.schooloversight.duties.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.duties.schedule.Kit.answer;
import static org.schooloversight.duties.schedule.Kit.day;
import static org.schooloversight.duties.schedule.Kit.dayUnder;
import static org.schooloversight.duties.schedule.Kit.version;

import org.junit.jupiter.api.Test;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.ClockId;

/** What is easily got wrong about inspection, intervention, school organisation, finance and staff. A number is that of the trap in the notes of law. */
class OrganisationTrapsTest {

    private static Clock clock(String id) {
        return Kit.CATALOGUE.clock(ClockId.of(id)).orElseThrow();
    }

    @Test
    void trapB1FifteenWorkingDaysOfAWarningNoticeAreHistory() {
        assertThat(day("warning-notice-s60-initial-period", "2016-04-15")).isEqualTo("2016-05-09"); // Friday to Monday
        assertThat(answer("warning-notice-s60-initial-period", "2016-04-18")) // Monday
                .isInstanceOf(ClockAnswer.NotInForce.class);
    }

    @Test
    void trapB2ThePowersRunFromTheEndOfTheComplianceAndLapse() {
        assertThat(clock("power-window-s63-s64-s66").starts()).containsExactly(EventId.of("compliance-period-ended"));
        assertThat(day("power-window-s63-s64-s66", "2027-01-15")).isEqualTo("2027-03-15"); // Friday to Monday
        assertThat(version("power-window-s63-s64-s66", "2027-01-15").bound()).isEqualTo(Bound.UNTIL);
    }

    @Test
    void trapB25TheComplianceOfBeforeAndAfter2016AreNotMixed() {
        assertThat(version("power-window-s63-s64-s66", "2016-04-17").note())
                .contains("first period of 15 working days");
        assertThat(version("power-window-s63-s64-s66", "2016-04-18").note())
                .doesNotContain("15 working days")
                .contains("the one that the notice states");
    }

    @Test
    void trapB3LongSchoolHolidaysDropOutForASchoolAndNotForAnAuthority() {
        assertThat(day("statement-of-proposed-action-s15", "2026-12-14")).isEqualTo("2027-01-11"); // Monday to Monday
        assertThat(day("la-inspection-report-publication", "2026-12-14")).isEqualTo("2027-01-28"); // Monday to Thursday
    }

    @Test
    void trapB3AWeekOfHolidayIsReadInTwoWays() {
        assertThat(day("statement-of-proposed-action-s15", "2027-02-08")).isEqualTo("2027-02-22"); // Monday to Monday
        assertThat(dayUnder("s15-week-long-holiday", "calendar-days", "statement-of-proposed-action-s15", "2027-02-08"))
                .isEqualTo("2027-03-01"); // Monday to Monday
    }

    @Test
    void trapB17TheStatementCountsFromReceipt() {
        assertThat(clock("statement-of-proposed-action-s15").starts())
                .containsExactly(EventId.of("inspection-report-received-by-authority"));
        assertThat(version("statement-of-proposed-action-s15", "2027-01-18").note())
                .contains("Special measures and significant improvement alike");
    }

    @Test
    void trapB4BeginningWithTheDayIsOneDayLess() {
        assertThat(day("academy-surplus-determine", "2026-09-01")).isEqualTo("2026-12-31"); // Tuesday to Thursday
        assertThat(dayUnder("surplus-four-months", "after", "academy-surplus-determine", "2026-09-01"))
                .isEqualTo("2027-01-01"); // Tuesday to Friday
        assertThat(day("agreed-syllabus-review", "2022-09-01")).isEqualTo("2027-08-31"); // Thursday to Tuesday
    }

    @Test
    void trapB5MonthsEndWithTheMonth() {
        assertThat(day("schoolorg-la-decision", "2026-12-31")).isEqualTo("2027-02-28"); // Thursday to Sunday
        assertThat(day("schoolorg-la-decision", "2027-12-31")).isEqualTo("2028-02-29"); // Friday to Tuesday
    }

    @Test
    void trapB6NothingRollsOffASunday() {
        assertThat(day("adm-determine", "2026-09-01")).isEqualTo("2027-02-28"); // Tuesday to Sunday
        assertThat(day("post16-transport-statement", "2027-01-01")).isEqualTo("2027-05-31"); // a bank holiday
        assertThat(day("schoolorg-forward-to-adjudicator", "2026-12-13")).isEqualTo("2026-12-27"); // Sunday to Sunday
    }

    @Test
    void trapB7TheFinanceDateOfALeapYearIsTheTwentyNinth() {
        assertThat(day("finance-determine-school-budget-shares", "2023-04-01")).isEqualTo("2024-02-29"); // Thursday
        assertThat(day("finance-determine-school-budget-shares", "2024-04-01")).isEqualTo("2025-02-28"); // Friday
    }

    @Test
    void trapB18BoxingDay2026HasASubstituteOnMonday() {
        assertThat(day("lado-referral", "2026-12-24")).isEqualTo("2026-12-29"); // Thursday to Tuesday
    }

    @Test
    void trapB14OneWorkingDayForAnAllegationIsGuidance() {
        assertThat(version("lado-referral", "2026-12-18")
                        .cites()
                        .get(0)
                        .instrument()
                        .authority()
                        .binds())
                .isFalse();
        assertThat(day("lado-referral", "2026-12-18")).isEqualTo("2026-12-21"); // Friday to Monday
    }

    @Test
    void aSuspendedBudgetIsReviewedBeforeTheEndOfTheFinancialYearUnlessItIsTooNear() {
        assertThat(day("finance-suspension-review", "2027-01-20")).isEqualTo("2027-03-31"); // Wednesday
        assertThat(day("finance-suspension-review", "2027-02-10")).isEqualTo("2028-03-31"); // Friday
        assertThat(day("finance-suspension-review", "2027-02-01")).isEqualTo("2027-03-31"); // Monday: 1 April is met
    }
}
