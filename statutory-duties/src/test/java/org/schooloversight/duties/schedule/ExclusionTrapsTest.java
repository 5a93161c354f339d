package org.schooloversight.duties.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.duties.schedule.Kit.day;
import static org.schooloversight.duties.schedule.Kit.dayUnder;
import static org.schooloversight.duties.schedule.Kit.version;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.core.deadline.DeadlineRule;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.deadline.Provision;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.ClockId;

/** What is easily got wrong about exclusions, attendance and education otherwise than at school. A number is that of the trap in the notes of law. */
class ExclusionTrapsTest {

    private static final SchoolCalendar TWO_YEARS = Kit.school("""
            {"id": "two-years", "title": "Two made-up years", "source": "made up", "knownUntil": "2027-07-31",
             "inset": ["2026-09-02"],
             "terms": [
              {"name": "Summer 2", "from": "2026-06-01", "to": "2026-07-22"},
              {"name": "Autumn 1", "from": "2026-09-02", "to": "2026-10-23"},
              {"name": "Autumn 2", "from": "2026-11-02", "to": "2026-12-18"}]}
            """);

    private static Clock clock(String id) {
        return Kit.CATALOGUE.clock(ClockId.of(id)).orElseThrow();
    }

    private static String dayAt(SchoolCalendar school, String clock, String from) {
        LocalDate on = LocalDate.parse(from);
        ClockAnswer answer = DutyScheduler.of(
                        Kit.CATALOGUE,
                        DutySettings.defaults(Kit.CATALOGUE),
                        new CalendarBook(Kit.CALENDARS.at(school), Map.of()))
                .answer(ClockId.of(clock), Occasion.on(on), Set.of(), on);
        return ((ClockAnswer.Runs) answer).deadline().day().toString();
    }

    @Test
    void trapA12TheSummerHolidayFreezesACountOfSchoolDays() {
        // seven days from Tuesday 14 to Wednesday 22 July, then from Thursday 3 September, as Wednesday is an INSET day
        assertThat(dayAt(TWO_YEARS, "excl-governors-15", "2026-07-13")).isEqualTo("2026-09-14"); // Monday to Monday
    }

    @Test
    void trapA12EachSchoolCountsByItsOwnTerms() {
        assertThat(dayAt(TWO_YEARS, "excl-governors-15", "2026-09-01")).isEqualTo("2026-09-23"); // Tuesday to Wednesday
        assertThat(day("excl-governors-15", "2026-09-01")).isEqualTo("2026-09-22"); // Tuesday to Tuesday
    }

    @Test
    void trapA13TheSixthDayIsCountedInclusivelyByTheRegulations() {
        assertThat(day("excl-day6-permanent", "2026-11-12")).isEqualTo("2026-11-19"); // Thursday to Thursday
        assertThat(dayUnder("day-six", "guidance", "excl-day6-permanent", "2026-11-12"))
                .isEqualTo("2026-11-20"); // Thursday to Friday
    }

    @Test
    void trapA13ASecondSuspensionDoesNotStartTheCountAgain() {
        assertThat(Kit.CATALOGUE
                        .event(EventId.of("suspension-first-day"))
                        .orElseThrow()
                        .title())
                .contains("the first of several that follow one another");
        assertThat(version("excl-day6-suspension", "2026-11-09").note()).contains("one run");
        assertThat(version("excl-day6-suspension", "2015-01-04").note()).contains("counted by itself");
    }

    @Test
    void trapA14ExclusionsCountAfterTheDayAndOrdersBeginWithIt() {
        assertThat(day("sao-notice", "2026-11-23")).isEqualTo("2026-12-07"); // Monday to Monday
        assertThat(day("ehc-reassess-request", "2026-11-23")).isEqualTo("2026-12-08"); // Monday to Tuesday
        assertThat(day("excl-governors-15", "2026-11-23")).isEqualTo("2026-12-14"); // Monday to Monday
    }

    @Test
    void trapA15APenaltyIsPaidWithinDaysThatBeginWithReceipt() {
        assertThat(clock("pn-first").starts()).containsExactly(EventId.of("first-penalty-notice-received"));
        assertThat(day("pn-first", "2026-11-16")).isEqualTo("2026-12-06"); // Monday to Sunday
        assertThat(day("pn-first-full", "2026-11-16")).isEqualTo("2026-12-13"); // Monday to Sunday
        assertThat(clock("pn-limit").starts()).containsExactly(EventId.of("first-penalty-notice-issued"));
        assertThat(day("pn-limit", "2026-11-16")).isEqualTo("2029-11-16"); // Monday to Friday
    }

    @Test
    void aPenaltyForAPublicPlaceIsCountedAsOneForAttendanceAndIsNoAttendanceNotice() {
        assertThat(clock("pn-s105").starts()).containsExactly(EventId.of("exclusion-penalty-notice-received"));
        assertThat(day("pn-s105", "2026-11-16")).isEqualTo("2026-12-06"); // Monday to Sunday
        assertThat(day("pn-s105-full", "2026-11-16")).isEqualTo("2026-12-13"); // Monday to Sunday
        assertThat(version("pn-s105", "2026-11-16").check().isChecked()).isTrue();
        assertThat(version("pn-s105-full", "2026-11-16").check().isChecked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "s19-provision, no period is set",
        "eso-consider, before the prosecution is begun",
        "eso-consult, before the application is made",
        "pn-threshold, once the threshold is reached",
        "chaperone-approval, no period is set",
        "med-attend, at the mediation itself"
    })
    void whatTheLawSetsNoDayForHasWordsAndNoDay(String clock, String asked) {
        assertThat(Kit.answer(clock, "2026-11-16")) // Monday
                .isInstanceOfSatisfying(ClockAnswer.Runs.class, runs -> {
                    Provision provision = runs.deadline().provision();
                    assertThat(provision.hasDate()).isFalse();
                    assertThat(provision.rule()).isEqualTo(new DeadlineRule.NoDate(asked));
                    assertThat(provision.unchecked()).isNotEmpty();
                });
    }

    @Test
    void thePenaltyThresholdIsGuidanceSinceTheNationalFramework() {
        assertThat(version("pn-threshold", "2024-08-19").cites()) // Monday
                .noneMatch(cite -> cite.instrument().authority().binds());
        assertThat(Kit.answer("pn-threshold", "2024-08-18")).isInstanceOf(ClockAnswer.NotInForce.class); // Sunday
    }

    @Test
    void trapA16TheFifthDayOfANewPupilMayBeASaturday() {
        assertThat(day("reg-new-pupil-return", "2026-11-02")).isEqualTo("2026-11-07"); // Monday to Saturday
        assertThat(day("reg-absence-return", "2026-11-02")).isEqualTo("2026-11-13"); // Monday to Friday
    }

    @Test
    void trapA20AbsenceForHealthIsGuidanceAndAThreshold() {
        assertThat(version("s19-health-15-days", "2026-11-02").bound()).isEqualTo(Bound.FROM);
        assertThat(version("s19-health-15-days", "2026-11-02").note()).startsWith("Guidance, not law");
        assertThat(day("s19-health-15-days", "2026-11-02")).isEqualTo("2026-11-20"); // Monday to Friday
    }

    @Test
    void trapA31APostedDecisionAddsWorkingDaysBeforeSchoolDays() {
        assertThat(day("irp-reconvene", "2027-01-21")).isEqualTo("2027-02-04"); // Thursday to Thursday
        assertThat(day("irp-reconvene-posted", "2027-01-21")).isEqualTo("2027-02-08"); // Thursday to Monday
        assertThat(day("irp-reconvene-posted", "2026-12-17")).isEqualTo("2027-01-15"); // Thursday to Friday
    }

    @Test
    void trapA32HalfDaysCountTowardsTheThresholds() {
        assertThat(version("excl-governors-15", "2026-11-12").note()).contains("15.5 is over 15");
        assertThat(version("excl-governors-50", "2026-11-12").note()).contains("5.5 is over five");
    }

    @Test
    void trapA33ANameIsNotDeletedForAnAbsenceThroughSickness() {
        assertThat(clock("reg-joint-enquiries-20").exceptions())
                .extracting(each -> each.id().value())
                .containsExactly("sickness-or-unavoidable-cause");
        assertThat(version("reg-joint-enquiries-20", "2026-11-02").note()).contains("coded G, N or O");
        assertThat(day("reg-joint-enquiries-20", "2026-11-02")).isEqualTo("2026-11-27"); // Monday to Friday
    }

    @Test
    void aDirectionToAnotherPlaceIsToldTwoSchoolDaysBefore() {
        assertThat(day("ap-offsite-direction", "2026-11-02")).isEqualTo("2026-10-22"); // Monday to Thursday
        assertThat(day("ap-offsite-direction", "2027-01-05")).isEqualTo("2026-12-18"); // Tuesday to Friday
    }
}
