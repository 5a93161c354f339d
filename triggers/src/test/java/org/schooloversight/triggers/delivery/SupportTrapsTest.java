package org.schooloversight.triggers.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.triggers.testing.OwedSupport.record;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.School;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.testing.OwedSupport;
import org.schooloversight.triggers.testing.Programmes;

/** Where a list of visits and a list of tiers, held side by side, would go wrong. */
class SupportTrapsTest {

    private static final School SCHOOL = Schools.primary().build();
    private static final LocalDate MONDAY = LocalDate.of(2020, 2, 10);

    private static SupportYear year(Evidences evidence, Calendars calendars, SupportRecord... records) {
        return SupportDelivery.of(Programmes.assessor())
                .year(new SupportCase(SCHOOL, evidence.build(), calendars, List.of(records)), OwedSupport.YEAR, MONDAY);
    }

    private static SupportYear year(Evidences evidence, SupportRecord... records) {
        return year(evidence, OwedSupport.TERMS, records);
    }

    @Test
    void aJudgementCountsFromTheDayOnWhichItWasKnown() {
        LocalDate known = LocalDate.of(2019, 11, 5); // Tuesday
        Evidences late = Evidences.sound(SCHOOL)
                .add(new ProfessionalJudgement(
                        SCHOOL.urn(),
                        ConcernId.of("safeguarding"),
                        JudgementLevel.SIGNIFICANT,
                        LocalDate.of(2019, 10, 1), // Tuesday
                        LocalDate.of(2020, 9, 30), // Wednesday
                        "school improvement officer",
                        "the autumn visit",
                        new Provenance("judgements.csv", 2, new Publication(known, Publication.Basis.STATED))));
        assertThat(year(late).stays()).extracting(TierStay::fromInclusive).contains(known);
    }

    @Test
    void moreThanTheLeastIsNotTooMuch() {
        SupportYear year = year(
                Evidences.sound(SCHOOL),
                record("v1", "2019-10-01", "visit", "1"), // Tuesday
                record("v2", "2019-11-12", "visit", "1")); // Tuesday
        assertThat(year.of("visit").get(0).metBy()).hasSize(2);
        assertThat(year.overUses()).isEmpty();
        assertThat(year.unmatched()).isEmpty();
    }

    @Test
    void noEarlierYearIsNeededToTellTheFirstHalfTermOfThisOne() {
        SchoolCalendar known = OwedSupport.TERMS.school().orElseThrow();
        TermCalendar whole = known.layers().get(0);
        List<TermBlock> ofTheYear = whole.terms().stream()
                .filter(block -> !block.firstDay().isBefore(OwedSupport.YEAR.firstDay()))
                .toList();
        TermCalendar layer = new TermCalendar(
                whole.id(),
                whole.title(),
                whole.source(),
                whole.knownUntil(),
                ofTheYear,
                whole.inset(),
                whole.closures(),
                whole.parent(),
                whole.system());
        Calendars calendars = OwedSupport.WITHOUT_SCHOOL.at(
                SchoolCalendar.of(List.of(layer), layer.id(), OwedSupport.WITHOUT_SCHOOL.bankHolidays()));
        Evidences head = Evidences.sound(SCHOOL).event(RecordedEvent.HEAD_APPOINTED, "2019-09-01"); // Sunday
        assertThat(year(head, calendars)
                        .of("new-head-visit")
                        .get(0)
                        .due()
                        .orElseThrow()
                        .day())
                .hasToString("2019-10-25"); // Friday
    }

    @Test
    void aLaterJudgementTakesThePlaceOfOneWhoseDayHasNotCome() {
        // published on Monday 18 February 2019 and on Friday 24 January 2020
        Evidences twice = Evidences.sound(SCHOOL)
                .graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-01-15", "2019-02-18")
                .graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-12-10", "2020-01-24");
        List<Obligation> packages = year(twice).of("judged-good");
        assertThat(packages)
                .extracting(Obligation::state)
                .containsExactly(ObligationState.CLOSED, ObligationState.OPEN);
        assertThat(packages.get(0).reasons())
                .extracting(Reason::text)
                .contains("A later judgement was published on Friday 24 January 2020, before it was due.");
    }

    @Test
    void onlyAnInspectionShowsThatASchoolIsGood() {
        // the four terms after Monday 18 February 2019 end in the summer of 2020
        Evidences better = Evidences.sound(SCHOOL)
                .graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-01-15", "2019-02-18")
                .graded(OverallGrade.GOOD, "2020-01-14", "2020-02-03"); // Tuesday, Monday
        SupportRecord claimed = record("g1", "2019-12-02", "judged-good", "1"); // Monday
        SupportYear year = year(better, claimed);
        Obligation good = year.of("judged-good").get(0);
        assertThat(good.state()).isEqualTo(ObligationState.MET);
        assertThat(good.metBy()).extracting(SupportRecord::id).containsExactly("inspection-2020-01-14");
        assertThat(good.reasons())
                .extracting(Reason::text)
                .last()
                .isEqualTo("It was so judged on Tuesday 14 January 2020.");
        assertThat(year.unmatched()).singleElement().satisfies(each -> {
            assertThat(each.record()).isEqualTo(claimed);
            assertThat(each.reason().text()).isEqualTo("Only an inspection can show it.");
        });
    }

    @Test
    void aRecordThatReachesTheMostAndGoesBeyondItCountsAsBoth() {
        Evidences targeted =
                Evidences.sound(SCHOOL).judged("leadership-governance", JudgementLevel.CONCERN, "2019-09-20"); // Friday
        SupportYear year = year(
                targeted,
                record("d1", "2019-10-01", "targeted-days", "2"), // Tuesday
                record("d2", "2019-11-12", "targeted-days", "2"), // Tuesday
                record("d3", "2019-12-03", "targeted-days", "0.5")); // Tuesday
        assertThat(year.of("targeted-days").get(0).metBy())
                .extracting(SupportRecord::id)
                .containsExactly("d1", "d2");
        assertThat(year.overUses()).singleElement().satisfies(over -> {
            assertThat(over.beyond()).extracting(SupportRecord::id).containsExactly("d2", "d3");
            assertThat(over.used()).isEqualByComparingTo("4.5");
        });
    }

    @Test
    void aHeadWhoComesOnTheFirstDayOfAHalfTermIsThereForAllOfIt() {
        SupportDelivery delivery = SupportDelivery.of(Programmes.assessor("first-half-term", "first-full"));
        List<String> dues = Stream.of("2020-01-06", "2020-01-07") // Monday, on which the half term begins, and Tuesday
                .map(day -> delivery.year(
                                new SupportCase(
                                        SCHOOL,
                                        Evidences.sound(SCHOOL)
                                                .event(RecordedEvent.HEAD_APPOINTED, day)
                                                .build(),
                                        OwedSupport.TERMS,
                                        List.of()),
                                OwedSupport.YEAR,
                                MONDAY)
                        .of("new-head-visit")
                        .get(0)
                        .due()
                        .orElseThrow()
                        .day()
                        .toString())
                .toList();
        assertThat(dues).containsExactly("2020-02-14", "2020-04-03"); // Friday, Friday
    }

    @Test
    void anOlderJudgementThatBecomesPublicLaterTakesNoPlace() {
        // inspected on Tuesday 15 January 2019, published after that of Tuesday 10 December 2019
        Evidences twice = Evidences.sound(SCHOOL)
                .graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-01-15", "2020-02-03")
                .graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-12-10", "2020-01-24");
        assertThat(year(twice).of("judged-good"))
                .filteredOn(each -> each.due().isPresent())
                .singleElement()
                .satisfies(each -> assertThat(each.reasons())
                        .extracting(Reason::text)
                        .anyMatch(text -> text.contains("the inspection of 10 December 2019")));
    }

    @Test
    void whatWasInDoubtOnItsDaySaysSoWhenItIsCountedAnew() {
        // nothing settles the tier until the judgement, published on Friday 24 January 2020
        Evidences judged = Evidences.of(SCHOOL).graded(OverallGrade.INADEQUATE, "2019-12-10", "2020-01-24");
        Obligation first = year(judged).of("strategy-group").get(0);
        assertThat(first.due().orElseThrow().day()).hasToString("2019-10-25"); // Friday
        assertThat(first.state()).isEqualTo(ObligationState.CLOSED);
        assertThat(first.reasons().get(0).text()).contains("' may promise: strategy group meeting");
        assertThat(first.reasons())
                .extracting(Reason::text)
                .last()
                .asString()
                .startsWith(
                        "Whether it was owed was not known by its day; it depends on this: the school is in the tier '")
                .contains("; nothing of it is on record by 10 February 2020. ")
                .endsWith("From Friday 24 January 2020 it is known to be owed, and is counted anew from then.");
    }

    @Test
    void whatWasDueBeforeAnybodyKnewIsOverdueAndNotClosed() {
        Provenance late = new Provenance(
                "events.csv", 2, new Publication(LocalDate.of(2020, 1, 13), Publication.Basis.STATED)); // Monday
        Evidences head = Evidences.sound(SCHOOL)
                .add(new RecordedEvent(
                        SCHOOL.urn(), RecordedEvent.HEAD_APPOINTED, LocalDate.of(2019, 10, 1), "", late)); // Tuesday
        assertThat(year(head).of("new-head-visit"))
                .extracting(Obligation::state)
                .containsExactly(ObligationState.OVERDUE);
    }

    @Test
    void aPlanOfTheYearBeforeServesTheSchoolThatIsStillInTheTier() {
        Evidences improving =
                Evidences.sound(SCHOOL).graded(OverallGrade.REQUIRES_IMPROVEMENT, "2018-09-18", "2018-10-12");
        SupportRecord plan = record("p", "2018-11-06", "support-plan", "1"); // Tuesday
        assertThat(year(improving, plan).of("support-plan"))
                .extracting(Obligation::state)
                .containsExactly(ObligationState.MET);
    }

    @Test
    void aTierThatIsNotKnownMayOweWhatOnlySomeOfThePossibleTiersPromise() {
        SupportYear year = year(Evidences.of(SCHOOL));
        assertThat(year.of("strategy-group"))
                .isNotEmpty()
                .allMatch(each -> each.state() == ObligationState.MAY_BE_OWED);
        assertThat(Stream.of("visit", "support-plan")
                        .map(id -> year.of(id).get(0).state()))
                .containsExactly(ObligationState.OPEN, ObligationState.MAY_BE_OWED);
    }

    @Test
    void meetingsAreCountedFromTheDayOnWhichTheTierIsKnown() {
        // nothing is known until the judgement that was published on Thursday 21 November 2019
        Evidences known = Evidences.of(SCHOOL).graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-10-15", "2019-11-21");
        List<Obligation> meetings = year(known).of("strategy-group");
        assertThat(meetings)
                .extracting(each -> each.due().orElseThrow().day() + " " + each.state())
                .startsWith("2019-10-25 CLOSED", "2019-12-20 CLOSED", "2020-02-14 OPEN"); // Friday, Friday, Friday
        assertThat(meetings.get(1).reasons())
                .extracting(Reason::text)
                .contains("From Thursday 21 November 2019 it is known to be owed, and is counted anew from then.");
    }
}
