package org.schooloversight.triggers.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.triggers.testing.OwedSupport.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.school.School;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.testing.OwedSupport;
import org.schooloversight.triggers.testing.Programmes;

/** What counts from the day on which a head began or a judgement was published, worked by hand. */
class CountedFromEventsTest {

    private static final School SCHOOL = Schools.primary().build();

    private static List<String> dues(SupportYear year, String id) {
        return year.of(id).stream()
                .map(each -> each.due().map(due -> due.day().toString()).orElse("none"))
                .toList();
    }

    private static SupportYear year(Evidences evidence, String asOf, SupportRecord... records) {
        return OwedSupport.year(SCHOOL, evidence.build(), asOf, records);
    }

    private static Evidences head(Evidences evidence, String on, String published) {
        return evidence.add(new RecordedEvent(
                SCHOOL.urn(),
                RecordedEvent.HEAD_APPOINTED,
                LocalDate.parse(on),
                "",
                new Provenance(
                        "events.csv", 2, new Publication(LocalDate.parse(published), Publication.Basis.STATED))));
    }

    /** A school that requires improvement by a judgement that was published on Friday 12 October 2018. */
    private static Evidences improving() {
        return WorkedDatesTest.sound().graded(OverallGrade.REQUIRES_IMPROVEMENT, "2018-09-18", "2018-10-12");
    }

    @Test
    void aHeadCountsOnceKnownAndInPost() {
        Evidences heads = WorkedDatesTest.sound();
        head(heads, "2019-10-01", "2019-10-01"); // Tuesday
        head(heads, "2020-01-06", "2020-02-11"); // Monday, told on Tuesday
        head(heads, "2020-03-02", "2020-01-10"); // Monday, told on Friday
        assertThat(dues(year(heads, "2020-02-10"), "new-head-visit")).containsExactly("2019-10-25"); // Monday, Friday
        assertThat(dues(year(heads, "2020-02-11"), "new-head-visit")).containsExactly("2019-10-25", "2020-02-14");
        assertThat(dues(year(heads, "2020-03-02"), "new-head-visit"))
                .containsExactly("2019-10-25", "2020-02-14", "2020-04-03"); // Friday, Friday, Friday
    }

    @Test
    void aHeadOfTheNextYearIsVisitedInThatYear() {
        Evidences heads = WorkedDatesTest.sound();
        head(heads, "2019-10-01", "2019-10-01"); // Tuesday
        head(heads, "2020-09-01", "2020-08-03"); // Tuesday, told on Monday
        assertThat(dues(year(heads, "2020-09-15"), "new-head-visit")).containsExactly("2019-10-25"); // Tuesday, Friday
    }

    @Test
    void theVisitToAHeadIsMetByARecordFromTheFirstDayInPost() {
        Evidences october = head(WorkedDatesTest.sound(), "2019-10-01", "2019-10-01"); // Tuesday
        assertThat(year(october, "2020-02-10", record("a", "2019-09-30", "new-head-visit", "1"))
                        .of("new-head-visit"))
                .extracting(Obligation::state)
                .containsExactly(ObligationState.OVERDUE);
        assertThat(year(october, "2020-02-10", record("a", "2019-10-01", "new-head-visit", "1"))
                        .of("new-head-visit"))
                .extracting(Obligation::state)
                .containsExactly(ObligationState.MET);
        Obligation late = year(october, "2020-02-10", record("a", "2019-10-26", "new-head-visit", "1")) // Saturday
                .of("new-head-visit")
                .get(0);
        assertThat(late.state()).isEqualTo(ObligationState.MET_LATE);
        Reason last = late.reasons().get(late.reasons().size() - 1);
        assertThat(last.text()).isEqualTo("It was done on Saturday 26 October 2019, after its day.");
        assertThat(last.evidence()).containsExactly("support.csv, line 2");
    }

    @Test
    void visitsThatGiveNoGradeLeaveTheJudgementThatStands() {
        Evidences watched =
                improving().monitoring("2019-05-14").ungraded(UngradedOutcome.GRADE_STANDS, "2019-11-12"); // Tuesdays
        Obligation owed = year(watched, "2020-02-10").of("judged-good").get(0);
        assertThat(dues(year(watched, "2020-02-10"), "judged-good")).containsExactly("2020-04-03"); // Friday
        assertThat(owed.opensOn()).isEqualTo(LocalDate.of(2018, 10, 12)); // Friday
        assertThat(texts(owed))
                .contains(
                        "The judgement of the inspection of 18 September 2018 was published on Friday 12 October 2018.");
    }

    private static List<String> texts(Obligation each) {
        return each.reasons().stream().map(Reason::text).toList();
    }

    @Test
    void aPackageOfAnEarlierYearStillCountsInTheSameTier() {
        assertThat(year(improving(), "2020-02-10", record("p", "2018-10-12", "bespoke-support", "1")) // Friday
                        .of("bespoke-support"))
                .extracting(Obligation::state)
                .containsExactly(ObligationState.MET);
        // a package does not show that the school is Good
        assertThat(year(improving(), "2020-02-10", record("p", "2018-10-12", "bespoke-support", "1"))
                        .of("judged-good"))
                .extracting(Obligation::state)
                .containsExactly(ObligationState.OPEN);
    }

    private static ObligationState judgedGood(Evidences evidence, String asOf) {
        List<Obligation> expected = year(evidence, asOf).of("judged-good");
        assertThat(expected).hasSize(1);
        return expected.get(0).state();
    }

    @Test
    void aSchoolIsGoodFromTheDayOnWhichItsInspectionIsKnown() {
        // four terms after Friday 12 October 2018 end on Friday 3 April 2020; published on a Monday
        Evidences good = improving().graded(OverallGrade.GOOD, "2020-01-14", "2020-02-03"); // Tuesday
        assertThat(judgedGood(good, "2020-02-02")).isEqualTo(ObligationState.OPEN); // Sunday
        assertThat(judgedGood(good, "2020-02-03")).isEqualTo(ObligationState.MET);
        Evidences outstanding = improving().graded(OverallGrade.OUTSTANDING, "2020-01-14", "2020-02-03");
        assertThat(judgedGood(outstanding, "2020-02-03")).isEqualTo(ObligationState.MET);
    }

    @Test
    void theDayOfTheInspectionAndNotOfItsReportIsHeldAgainstTheTerms() {
        // the last day of the fourth term is Friday 3 April 2020, and the report of a Monday in May comes after it
        Evidences last = improving().graded(OverallGrade.GOOD, "2020-04-03", "2020-05-04");
        assertThat(judgedGood(last, "2020-05-04")).isEqualTo(ObligationState.MET);
        Evidences late = improving().graded(OverallGrade.GOOD, "2020-04-21", "2020-05-18"); // Tuesday, Monday
        assertThat(judgedGood(late, "2020-05-17")).isEqualTo(ObligationState.OVERDUE); // Sunday
        assertThat(judgedGood(late, "2020-05-18")).isEqualTo(ObligationState.MET_LATE);
        assertThat(texts(year(late, "2020-05-18").of("judged-good").get(0)))
                .endsWith("It was so judged on Tuesday 21 April 2020, after its day.");
        assertThat(texts(year(late, "2020-05-17").of("judged-good").get(0)))
                .endsWith("Its day has passed, and no such judgement is on record by 17 May 2020.");
    }

    @Test
    void aJudgementUnderAnEarlierNumberCountsIfItsGradeDoes() {
        Evidences both = improving().under(Schools.OTHER_URN);
        both.graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-10-15", "2019-11-21"); // published on a Thursday
        assertThat(dues(year(both, "2020-02-10"), "judged-good")).containsExactly("2020-04-03"); // Friday
        SupportYear earlier = SupportDelivery.of(Programmes.assessor("earlier-number-grade", "earlier-number"))
                .year(
                        new SupportCase(Schools.primary().before().build(), both.build(), OwedSupport.TERMS, List.of()),
                        OwedSupport.YEAR,
                        LocalDate.of(2020, 2, 10)); // Monday
        assertThat(earlier.of("judged-good"))
                .extracting(each -> each.state() + " " + texts(each).get(1))
                .containsExactly(
                        "CLOSED The judgement of the inspection of 18 September 2018 was published on Friday 12 October 2018.",
                        "OPEN The judgement of the inspection of 15 October 2019 was published on Thursday 21 November 2019.");
    }

    private static Inspection judged(String published, Publication.Basis basis) {
        LocalDate on = LocalDate.of(2018, 9, 18); // Tuesday
        Inspection first = improving().build().inspections().get(0);
        return new Inspection.Graded(
                SCHOOL.urn(),
                on,
                first.framework(),
                OverallGrade.REQUIRES_IMPROVEMENT,
                Optional.empty(),
                new Provenance("other.csv", 2, new Publication(LocalDate.parse(published), basis)));
    }

    private static String judgement(Inspection... records) {
        Evidences evidence = WorkedDatesTest.sound();
        List.of(records).forEach(evidence::add);
        return texts(year(evidence, "2020-02-10").of("judged-good").get(0)).get(1);
    }

    @Test
    void ofTwoRecordsOfAnInspectionTheOneThatStatesItsDayCounts() {
        Inspection assumed = judged("2018-09-18", Publication.Basis.ASSUMED);
        Inspection stated = judged("2018-10-12", Publication.Basis.STATED);
        Inspection again = judged("2018-11-01", Publication.Basis.STATED);
        String counted =
                "The judgement of the inspection of 18 September 2018 was published on Friday 12 October 2018.";
        assertThat(judgement(assumed, stated)).isEqualTo(counted);
        assertThat(judgement(stated, assumed)).isEqualTo(counted);
        assertThat(judgement(again, stated, assumed)).isEqualTo(counted);
        assertThat(judgement(assumed))
                .isEqualTo(
                        "The judgement of the inspection of 18 September 2018 is counted from Tuesday 18 September 2018:"
                                + " when it was published is not known.");
    }

    @Test
    void termsThatDoNotPairAreNotThree() {
        SchoolCalendar known = OwedSupport.TERMS.school().orElseThrow();
        TermCalendar whole = known.layers().get(0);
        List<TermBlock> odd = new ArrayList<>(whole.terms());
        odd.remove(2); // the block that begins on Monday 7 January 2019
        TermCalendar layer = new TermCalendar(
                whole.id(),
                whole.title(),
                whole.source(),
                whole.knownUntil(),
                odd,
                whole.inset(),
                whole.closures(),
                whole.parent(),
                whole.system());
        Calendars calendars = OwedSupport.WITHOUT_SCHOOL.at(
                SchoolCalendar.of(List.of(layer), layer.id(), OwedSupport.WITHOUT_SCHOOL.bankHolidays()));
        SupportYear year = SupportDelivery.of(Programmes.assessor())
                .year(
                        new SupportCase(SCHOOL, improving().build(), calendars, List.of()),
                        OwedSupport.YEAR,
                        LocalDate.of(2020, 8, 31)); // Monday
        assertThat(year.of("judged-good")).extracting(Obligation::state).containsExactly(ObligationState.NOT_KNOWABLE);
        // six blocks of this year are still its half terms
        assertThat(dues(year, "strategy-group")).hasSize(6);
    }
}
