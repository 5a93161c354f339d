package org.schooloversight.triggers.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.triggers.testing.OwedSupport.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.calendar.TermSystem;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.testing.OwedSupport;
import org.schooloversight.triggers.testing.Programmes;

/** Promises of each month, each term and every so many weeks, which the programme could make, worked by hand. */
class PromisedTimesTest {

    private static final School SCHOOL = Schools.primary().build();
    private static final String HALF_TERM = "{ \"kind\": \"each-half-term\", \"first\": \"after-entry\" }";

    private static final String EACH_MONTH = "{ \"kind\": \"each\", \"period\": \"month\" }";
    private static final String EACH_TERM = "{ \"kind\": \"each\", \"period\": \"term\" }";
    private static final String SIX_WEEKS = "{ \"kind\": \"every-weeks\", \"weeks\": 6 }";

    /** A school that requires improvement since a judgement that was published on Thursday 21 November 2019. */
    private static final Evidences ENTERED =
            WorkedDatesTest.sound().graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-10-15", "2019-11-21");

    /** The same, which is judged Good again on Friday 14 February 2020. */
    private static final Evidences LEFT = WorkedDatesTest.sound()
            .graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-10-15", "2019-11-21")
            .graded(OverallGrade.GOOD, "2020-01-14", "2020-02-14");

    /** A school that required improvement before the year began. */
    private static final Evidences BEFORE =
            WorkedDatesTest.sound().graded(OverallGrade.REQUIRES_IMPROVEMENT, "2018-09-18", "2018-10-12");

    private static SupportYear year(
            String timing, Evidences evidence, Calendars calendars, String asOf, SupportRecord... records) {
        SupportPolicy policy = Programmes.oxfordshireWith(HALF_TERM, timing);
        return SupportDelivery.of(SupportAssessor.of(policy, PolicySettings.defaults(policy), Programmes.measures()))
                .year(
                        new SupportCase(SCHOOL, evidence.build(), calendars, List.of(records)),
                        OwedSupport.YEAR,
                        LocalDate.parse(asOf));
    }

    private static SupportYear year(String timing, Evidences evidence, String asOf, SupportRecord... records) {
        return year(timing, evidence, OwedSupport.TERMS, asOf, records);
    }

    private static List<String> meetings(SupportYear year) {
        return year.of("strategy-group").stream()
                .map(each -> each.opensOn() + " to "
                        + each.due().map(due -> due.day().toString()).orElse("none") + ": " + each.state())
                .toList();
    }

    @Test
    void aMeetingOfEachMonthIsOwedFromTheMonthOfEntry() {
        SupportRecord january = record("m", "2020-01-22", "strategy-group", "1"); // Wednesday
        assertThat(meetings(year(EACH_MONTH, ENTERED, "2020-02-10", january))) // Monday
                .containsExactly(
                        "2019-11-21 to 2019-11-30: OVERDUE", // Saturday
                        "2019-12-01 to 2019-12-31: OVERDUE", // Tuesday
                        "2020-01-01 to 2020-01-31: MET", // Friday
                        "2020-02-01 to 2020-02-29: OPEN", // Saturday, the last of a leap year's February
                        "2020-03-01 to 2020-03-31: NOT_YET_OPEN",
                        "2020-04-01 to 2020-04-30: NOT_YET_OPEN",
                        "2020-05-01 to 2020-05-31: NOT_YET_OPEN",
                        "2020-06-01 to 2020-06-30: NOT_YET_OPEN",
                        "2020-07-01 to 2020-07-31: NOT_YET_OPEN",
                        "2020-08-01 to 2020-08-31: NOT_YET_OPEN"); // Monday
        assertThat(meetings(year(EACH_MONTH, BEFORE, "2020-02-10")))
                .hasSize(12)
                .startsWith("2019-09-01 to 2019-09-30: OVERDUE"); // Sunday, Monday
    }

    @Test
    void whoLeavesInAMonthIsOwedNoMeetingOfItAndThoseBefore() {
        assertThat(meetings(year(EACH_MONTH, LEFT, "2020-08-31"))) // Monday
                .containsExactly(
                        "2019-11-21 to 2019-11-30: OVERDUE",
                        "2019-12-01 to 2019-12-31: OVERDUE",
                        "2020-01-01 to 2020-01-31: OVERDUE",
                        "2020-02-01 to 2020-02-29: CLOSED");
        assertThat(meetings(year(SIX_WEEKS, LEFT, "2020-08-31")))
                .containsExactly("2019-11-21 to 2020-01-02: OVERDUE", "2020-01-03 to 2020-02-13: OVERDUE");
        // of the term that ends on the day of leaving, it was owed until the day before
        assertThat(meetings(year(EACH_TERM, LEFT, "2020-08-31")))
                .containsExactly("2019-11-21 to 2019-12-20: OVERDUE", "2020-01-06 to 2020-02-14: CLOSED");
    }

    @Test
    void whoEntersOnTheLastDayOfAMonthIsOwedAMeetingOfIt() {
        Evidences saturday =
                WorkedDatesTest.sound().graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-10-15", "2019-11-30");
        assertThat(meetings(year(EACH_MONTH, saturday, "2019-12-02"))) // Monday
                .startsWith("2019-11-30 to 2019-11-30: OVERDUE", "2019-12-01 to 2019-12-31: OPEN");
        Evidences sunday =
                WorkedDatesTest.sound().graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-10-15", "2019-12-01");
        assertThat(meetings(year(EACH_MONTH, sunday, "2019-12-02"))).startsWith("2019-12-01 to 2019-12-31: OPEN");
        // whoever enters in August enters in the last month
        Evidences august = WorkedDatesTest.sound()
                .graded(OverallGrade.REQUIRES_IMPROVEMENT, "2020-06-16", "2020-08-20"); // Thursday
        assertThat(meetings(year(EACH_MONTH, august, "2020-08-31")))
                .containsExactly("2020-08-20 to 2020-08-31: OPEN"); // Monday
    }

    @Test
    void weeksAreCountedFromTheDayOfEntry() {
        SupportRecord january = record("m", "2020-01-22", "strategy-group", "1"); // Wednesday
        // six weeks after a Thursday end on a Thursday; those after 30 July end in the next year
        assertThat(meetings(year(SIX_WEEKS, ENTERED, "2020-02-10", january)))
                .containsExactly(
                        "2019-11-21 to 2020-01-02: OVERDUE",
                        "2020-01-03 to 2020-02-13: MET",
                        "2020-02-14 to 2020-03-26: NOT_YET_OPEN",
                        "2020-03-27 to 2020-05-07: NOT_YET_OPEN",
                        "2020-05-08 to 2020-06-18: NOT_YET_OPEN",
                        "2020-06-19 to 2020-07-30: NOT_YET_OPEN");
        // and for a school that was in the tier before, from Sunday 1 September
        assertThat(meetings(year(SIX_WEEKS, BEFORE, "2020-02-10")))
                .hasSize(8)
                .startsWith("2019-09-01 to 2019-10-13: OVERDUE", "2019-10-14 to 2019-11-24: OVERDUE")
                .endsWith("2020-06-22 to 2020-08-02: NOT_YET_OPEN");
    }

    @Test
    void aTermIsWhatTheCalendarCallsOne() {
        SupportRecord january = record("m", "2020-01-22", "strategy-group", "1"); // Wednesday
        // six blocks are six terms for this authority
        assertThat(meetings(year(EACH_TERM, ENTERED, "2020-02-10", january)))
                .containsExactly(
                        "2019-11-21 to 2019-12-20: OVERDUE", // Friday
                        "2020-01-06 to 2020-02-14: MET", // Friday
                        "2020-02-24 to 2020-04-03: NOT_YET_OPEN", // Friday
                        "2020-04-20 to 2020-05-22: NOT_YET_OPEN", // Friday
                        "2020-06-01 to 2020-07-21: NOT_YET_OPEN"); // Tuesday
        assertThat(meetings(year(EACH_TERM, ENTERED, calendars(Optional.of(TermSystem.THREE)), "2020-02-10", january)))
                .containsExactly(
                        "2019-11-21 to 2019-12-20: OVERDUE",
                        "2020-01-06 to 2020-04-03: MET",
                        "2020-04-20 to 2020-07-21: NOT_YET_OPEN");
        assertThat(year(EACH_TERM, ENTERED, calendars(Optional.empty()), "2020-08-31")
                        .of("strategy-group"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.state()).isEqualTo(ObligationState.NOT_KNOWABLE);
                    assertThat(each.due().orElseThrow().day().isCertain()).isFalse();
                });
    }

    private static Calendars calendars(Optional<TermSystem> system) {
        TermCalendar whole = OwedSupport.TERMS.school().orElseThrow().layers().get(0);
        TermCalendar layer = new TermCalendar(
                whole.id(),
                whole.title(),
                whole.source(),
                whole.knownUntil(),
                whole.terms(),
                whole.inset(),
                whole.closures(),
                whole.parent(),
                system);
        return OwedSupport.WITHOUT_SCHOOL.at(
                SchoolCalendar.of(List.of(layer), layer.id(), OwedSupport.WITHOUT_SCHOOL.bankHolidays()));
    }

    @Test
    void theOtherReadingTellsItsOwnDays() {
        // the other option leaves the meetings half-termly, the first in the half term of entry, to Friday 20 December
        List<Obligation> meetings = year(EACH_MONTH, ENTERED, "2020-02-10").of("strategy-group");
        assertThat(meetings.get(0).readings()).singleElement().satisfies(days -> {
            assertThat(days.days().values()).extracting(DaySpan::toString).containsExactly("2019-11-30", "2019-12-20");
            assertThat(days.matters()).isTrue();
        });
        // half terms of the year are five from then, so the sixth meeting has no day under it
        assertThat(meetings.get(5).readings()).singleElement().satisfies(days -> {
            assertThat(days.days()).hasSize(1);
            assertThat(days.matters()).isTrue();
        });
        assertThat(year(EACH_TERM, ENTERED, "2020-02-10")
                        .of("strategy-group")
                        .get(0)
                        .readings())
                .singleElement()
                .satisfies(days -> assertThat(days.matters()).isFalse());
    }

    @Test
    void howADayWasFoundIsSaid() {
        assertThat(texts(year(EACH_MONTH, ENTERED, "2020-02-10"), 1))
                .contains("4 months beginning with Sunday 1 September 2019 end on Tuesday 31 December 2019.");
        assertThat(texts(year(SIX_WEEKS, ENTERED, "2020-02-10"), 1))
                .contains("12 weeks after Thursday 21 November 2019 end on Thursday 13 February 2020.");
        String began =
                "It was promised when the year began, on Sunday 1 September 2019; the first is that of the first half"
                        + " term of the year.";
        SupportYear before = year(HALF_TERM, BEFORE, "2020-02-10");
        assertThat(meetings(before)).startsWith("2019-09-03 to 2019-10-25: OVERDUE"); // Tuesday, Friday
        assertThat(texts(before, 0)).contains(began);
        assertThat(texts(year(HALF_TERM, ENTERED, "2020-02-10"), 0)).doesNotContain(began);
    }

    private static List<String> texts(SupportYear year, int number) {
        return year.of("strategy-group").get(number).reasons().stream()
                .map(each -> each.text())
                .toList();
    }

    @Test
    void whetherItsDayHadPassedBeforeTheSchoolLeftIsNotKnownWithoutTerms() {
        assertThat(year(HALF_TERM, LEFT, OwedSupport.WITHOUT_SCHOOL, "2020-08-31")
                        .of("strategy-group"))
                .extracting(Obligation::state)
                .containsExactly(ObligationState.NOT_KNOWABLE);
        assertThat(year(HALF_TERM, LEFT, OwedSupport.TERMS, "2020-08-31").of("strategy-group"))
                .extracting(Obligation::state)
                .containsExactly(ObligationState.CLOSED); // it left on the day on which the first was due
    }

    @Test
    void aRecordBeforeTheFirstIsOwedMeetsNothing() {
        SupportRecord early = record("m", "2019-12-02", "strategy-group", "1"); // Monday
        SupportYear year = year(HALF_TERM, ENTERED, "2020-02-10", early);
        assertThat(meetings(year)).startsWith("2020-01-06 to 2020-02-14: OPEN");
        assertThat(year.unmatched())
                .extracting(each -> each.reason().text())
                .containsExactly(
                        "On Monday 2 December 2019 it was not owed: what is promised begins later, or was over.");
    }
}
