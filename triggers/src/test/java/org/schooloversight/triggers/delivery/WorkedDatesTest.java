package org.schooloversight.triggers.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.triggers.testing.OwedSupport.record;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.testing.OwedSupport;

/** Dates of 2019-20 worked by hand, under the default readings. */
class WorkedDatesTest {

    private static final School SCHOOL = Schools.primary().build();

    /** A school judged Good long before the year, of which nothing is a concern but what is named. */
    static Evidences sound(String... butConcerns) {
        return sound(Evidences.sound(SCHOOL), butConcerns);
    }

    private static Evidences sound(Evidences evidence, String... butConcerns) {
        List.of("ks2-rwm-expected=71", "ks2-reading-progress=0.7", "ks2-writing-progress=0.7", "ks2-maths-progress=0.7")
                .forEach(each -> evidence.result(each.split("=", 2)[0], "2016-17", each.split("=", 2)[1], "0.1", "99"));
        Evidences.CONCERNS.stream()
                .filter(concern -> !List.of(butConcerns).contains(concern))
                .forEach(concern -> evidence.judged(concern, JudgementLevel.NO_CONCERN, "2019-07-01", "2020-12-31"));
        return evidence;
    }

    private static SupportYear year(Evidences evidence, String asOf, SupportRecord... records) {
        return OwedSupport.year(SCHOOL, evidence.build(), asOf, records);
    }

    private static List<String> dues(SupportYear year, String id) {
        return year.of(id).stream()
                .map(each -> each.due().map(due -> due.day().toString()).orElse("none"))
                .toList();
    }

    private static List<ObligationState> states(SupportYear year, String id) {
        return year.of(id).stream().map(Obligation::state).toList();
    }

    @Test
    void everySchoolIsOwedADaysVisitByTheEndOfTheYear() {
        SupportYear year = year(sound(), "2020-02-10"); // Monday
        assertThat(dues(year, "visit")).containsExactly("2020-08-31"); // Monday
        assertThat(states(year, "visit")).containsExactly(ObligationState.OPEN);
        assertThat(states(year(sound(), "2020-09-01"), "visit")).containsExactly(ObligationState.OVERDUE); // Tuesday
        assertThat(states(year(sound(), "2020-08-31"), "visit")).containsExactly(ObligationState.OPEN);
    }

    @Test
    void twoHalfDaysMakeTheDayAndOneRecordMayServeTwoPromises() {
        SupportYear year = year(
                sound(),
                "2020-02-10", // Monday
                record("v1", "2019-10-01", "visit annual-review", "0.5"), // Tuesday
                record("v2", "2019-11-12", "visit", "0.5")); // Tuesday
        assertThat(states(year, "visit")).containsExactly(ObligationState.MET);
        assertThat(year.of("visit").get(0).metBy())
                .extracting(SupportRecord::id)
                .containsExactly("v1", "v2");
        assertThat(states(year, "annual-review")).containsExactly(ObligationState.MET);
        assertThat(year.unmatched()).isEmpty();
    }

    @Test
    void aSchoolThatComesToRequireImprovementHasItsFirstMeetingInTheNextHalfTerm() {
        // published on Thursday 21 November 2019, in the half term from 4 November to 20 December
        Evidences evidence = sound().graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-10-15", "2019-11-21");
        SupportYear year = year(
                evidence,
                "2020-03-09", // Monday
                record("m1", "2020-01-22", "strategy-group", "1")); // Wednesday
        assertThat(dues(year, "strategy-group"))
                .containsExactly("2020-02-14", "2020-04-03", "2020-05-22", "2020-07-21"); // Fri, Fri, Fri, Tue
        assertThat(states(year, "strategy-group"))
                .containsExactly(
                        ObligationState.MET,
                        ObligationState.OPEN,
                        ObligationState.NOT_YET_OPEN,
                        ObligationState.NOT_YET_OPEN);
        assertThat(year.of("strategy-group").get(0).readings())
                .singleElement()
                .satisfies(days ->
                        assertThat(days.days().get(OptionId.of("on-entry"))).hasToString("2019-12-20")); // Friday
        assertThat(year.of("annual-review").get(0).state()).isEqualTo(ObligationState.CLOSED);
        assertThat(year.of("annual-review").get(0).reasons())
                .extracting(Reason::text)
                .anyMatch(text -> text.contains("From Thursday 21 November 2019 it was not promised any more"));
    }

    @Test
    void aMeetingThatWasMissedIsOverdueAndCanBeMadeUpLate() {
        Evidences evidence = sound().graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-10-15", "2019-11-21");
        SupportRecord second = record("m2", "2020-03-04", "strategy-group", "1"); // Wednesday
        SupportRecord third = record("m3", "2020-03-25", "strategy-group", "1"); // Wednesday
        assertThat(states(year(evidence, "2020-03-27", second), "strategy-group")) // Friday
                .startsWith(ObligationState.OVERDUE, ObligationState.MET);
        assertThat(states(year(evidence, "2020-03-27", second, third), "strategy-group"))
                .startsWith(ObligationState.MET_LATE, ObligationState.MET);
    }

    @Test
    void fourTermsOfAThreeTermYearCountFromTheFirstFullTermAfterTheJudgement() {
        // published on Friday 12 October 2018: spring, summer and autumn 2019 and spring 2020
        Evidences evidence = sound().graded(OverallGrade.REQUIRES_IMPROVEMENT, "2018-09-18", "2018-10-12");
        SupportYear year = year(evidence, "2020-02-10"); // Monday
        assertThat(dues(year, "judged-good")).containsExactly("2020-04-03"); // Friday
        assertThat(year.of("judged-good").get(0).readings())
                .hasSize(2)
                .allMatch(ReadingDays::matters)
                .anySatisfy(days -> assertThat(days.days().get(OptionId.of("term-of-judgement")))
                        .hasToString("2019-12-20")) // Friday
                .anySatisfy(days -> assertThat(days.days().get(OptionId.of("six-term-year")))
                        .hasToString("2019-05-24")); // Friday
        assertThat(dues(year, "strategy-group"))
                .containsExactly("2019-10-25", "2019-12-20", "2020-02-14", "2020-04-03", "2020-05-22", "2020-07-21");
    }

    @Test
    void aNewHeadIsVisitedInTheHalfTermOfTheAppointment() {
        Evidences january = sound().event(RecordedEvent.HEAD_APPOINTED, "2020-01-01"); // Wednesday, in the holiday
        SupportYear year = year(january, "2020-02-10"); // Monday
        assertThat(dues(year, "new-head-visit")).containsExactly("2020-02-14"); // Friday
        assertThat(states(year, "new-head-visit")).containsExactly(ObligationState.OPEN);
        assertThat(states(year(january, "2020-02-15"), "new-head-visit")).containsExactly(ObligationState.OVERDUE);
        Evidences september = sound().event(RecordedEvent.HEAD_APPOINTED, "2019-09-01"); // Sunday
        assertThat(dues(year(september, "2020-02-10"), "new-head-visit")).containsExactly("2019-10-25"); // Friday
        Evidences june = sound().event(RecordedEvent.HEAD_APPOINTED, "2019-06-10"); // Monday
        assertThat(states(year(june, "2020-02-10"), "new-head-visit")).containsExactly(ObligationState.CLOSED);
    }

    @Test
    void whetherAHeadIsNewIsNotKnownWithoutARecord() {
        assertThat(states(year(sound(), "2020-02-10"), "new-head-visit")).containsExactly(ObligationState.MAY_BE_OWED);
    }

    @Test
    void theFourthDayOfThreeIsTooMany() {
        Evidences targeted = sound("leadership-governance")
                .judged("leadership-governance", JudgementLevel.CONCERN, "2019-09-20"); // Friday
        SupportYear year = year(
                targeted,
                "2020-02-10", // Monday
                record("d1", "2019-10-01", "targeted-days", "1.5"), // Tuesday
                record("d2", "2019-11-12", "targeted-days", "1.5"), // Tuesday
                record("d3", "2020-01-14", "targeted-days", "1")); // Tuesday
        assertThat(states(year, "targeted-days")).containsExactly(ObligationState.MET);
        assertThat(dues(year, "targeted-days")).containsExactly("none");
        assertThat(year.overUses()).singleElement().satisfies(over -> {
            assertThat(over.allowed()).isEqualByComparingTo("3");
            assertThat(over.used()).isEqualByComparingTo("4");
            assertThat(over.beyond()).extracting(SupportRecord::id).containsExactly("d3");
        });
    }

    @Test
    void withoutTermsNothingIsOverdueThatGoesByTerms() {
        Evidences evidence = sound().graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-10-15", "2019-11-21");
        SupportYear year = SupportDelivery.of(org.schooloversight.triggers.testing.Programmes.assessor())
                .year(
                        new SupportCase(SCHOOL, evidence.build(), OwedSupport.WITHOUT_SCHOOL, List.of()),
                        OwedSupport.YEAR,
                        java.time.LocalDate.of(2020, 8, 1)); // Saturday
        assertThat(states(year, "strategy-group")).containsExactly(ObligationState.NOT_KNOWABLE);
        assertThat(year.notices()).extracting(Reason::text).anyMatch(text -> text.contains("terms are not known"));
        assertThat(states(year, "visit")).containsExactly(ObligationState.OPEN);
    }

    @Test
    void beforeTheYearItIsToldWhatWillBeOwed() {
        SupportYear year = year(sound(), "2019-07-15"); // Monday
        assertThat(states(year, "visit")).containsExactly(ObligationState.NOT_YET_OPEN);
        assertThat(year.notices()).hasSize(1);
    }

    @Test
    void aRecordThatServesNothingOwedIsNotLost() {
        SupportYear year = year(
                sound(),
                "2020-02-10", // Monday
                record("a", "2019-10-01", "strategy-group", "1"), // Tuesday
                record("b", "2019-10-01", "no-such-thing", "1"),
                record("c", "2020-03-02", "visit", "1")); // Monday
        assertThat(year.unmatched())
                .extracting(each -> each.record().id() + " " + each.reason().text())
                .containsExactly(
                        "b The programme promises nothing with the id 'no-such-thing'.",
                        "a The school was not promised it in 2019-20.");
        assertThat(year.notices())
                .extracting(Reason::text)
                .containsExactly("1 record is not counted: later than the day of the question.");
    }
}
