package org.schooloversight.triggers.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.schooloversight.triggers.plan.LeaderEligibility.State.ELIGIBLE;
import static org.schooloversight.triggers.plan.LeaderEligibility.State.NOT_ELIGIBLE;
import static org.schooloversight.triggers.plan.LeaderEligibility.State.NOT_KNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.json.PlanRuleFiles;
import org.schooloversight.triggers.partnership.PartyId;

class SystemLeadersTest {

    private static final PartyId LEADER = PartyId.of("leader-1");
    private static final School SCHOOL = Schools.primary().build();

    static LeaderFact fact(LeaderFact.Kind kind, String from, String endExclusive) {
        LocalDate day = LocalDate.parse(from);
        return new LeaderFact(
                LEADER,
                kind,
                kind == LeaderFact.Kind.HEAD ? Optional.of(Schools.URN) : Optional.<Urn>empty(),
                day,
                Optional.of(endExclusive).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                new Provenance("leaders.csv", 2, new Publication(day, Publication.Basis.ASSUMED)));
    }

    private static LeaderEligibility on(String day, List<Inspection> inspections, LeaderFact... facts) {
        return SystemLeaders.of(PlanRuleFiles.leaders(), List.of(facts), inspections)
                .eligibility(LEADER, LocalDate.parse(day));
    }

    private static final LeaderFact HEAD = fact(LeaderFact.Kind.HEAD, "2015-09-01", "");
    private static final LeaderFact DESIGNATED = fact(LeaderFact.Kind.LOCAL_LEADER, "2017-01-09", "2021-01-09");

    @Test
    void aDesignatedHeadOfAGoodSchoolIsEligibleUntilTheDesignationEnds() {
        List<Inspection> good = Evidences.of(SCHOOL)
                .graded(OverallGrade.GOOD, "2016-10-09")
                .build()
                .inspections();
        LeaderEligibility found = on("2020-02-10", good, HEAD, DESIGNATED);
        assertThat(found.state()).isEqualTo(ELIGIBLE);
        assertThat(found.lapsesOn()).contains(LocalDate.of(2021, 1, 9));
        assertThat(found.reasons()).as("only the way that holds").hasSize(1);
        assertThat(on("2020-02-10", good, HEAD).state()).isEqualTo(NOT_ELIGIBLE);
        assertThat(on("2020-02-10", good, DESIGNATED).state()).isEqualTo(NOT_ELIGIBLE);
    }

    @Test
    void theGradeOfTheSchoolDecides() {
        List<Inspection> fell = Evidences.of(SCHOOL)
                .graded(OverallGrade.GOOD, "2016-10-09")
                .graded(OverallGrade.REQUIRES_IMPROVEMENT, "2020-03-03", "2020-04-01")
                .build()
                .inspections();
        assertThat(on("2020-02-10", fell, HEAD, DESIGNATED).lapsesOn()).contains(LocalDate.of(2020, 4, 1));
        assertThat(on("2020-04-01", fell, HEAD, DESIGNATED).state()).isEqualTo(NOT_ELIGIBLE);
        assertThat(on("2020-02-10", List.of(), HEAD, DESIGNATED).state()).isEqualTo(NOT_KNOWN);
    }

    @Test
    void aRetiredLeaderIsEligibleForTwoYears() {
        LeaderFact retired = fact(LeaderFact.Kind.RETIRED_HEAD, "2018-08-31", "");
        LeaderFact ended = fact(LeaderFact.Kind.NATIONAL_LEADER, "2012-01-09", "2016-01-09");
        LeaderEligibility found = on("2020-02-10", List.of(), retired, ended);
        assertThat(found.state()).isEqualTo(ELIGIBLE);
        assertThat(found.lapsesOn()).contains(LocalDate.of(2020, 9, 1));
        assertThat(on("2020-08-31", List.of(), retired, ended).state()).isEqualTo(ELIGIBLE);
        assertThat(on("2020-09-01", List.of(), retired, ended).state()).isEqualTo(NOT_ELIGIBLE);
        assertThat(on("2020-02-10", List.of(), retired).state()).isEqualTo(NOT_ELIGIBLE);
    }

    @Test
    void onlyWhoRetiredAsAHeadAndWasALeaderBeforeIsAFormerLeader() {
        LeaderFact retired = fact(LeaderFact.Kind.RETIRED_HEAD, "2018-08-31", ""); // Friday
        LeaderFact after = fact(LeaderFact.Kind.NATIONAL_LEADER, "2018-09-01", "2019-01-09");
        LeaderFact onTheDay = fact(LeaderFact.Kind.NATIONAL_LEADER, "2018-08-31", "2019-01-09");
        LeaderFact ended = fact(LeaderFact.Kind.NATIONAL_LEADER, "2018-01-09", "2019-01-09"); // Tuesday, Wednesday
        assertThat(on("2020-02-10", List.of(), retired, after).state()).isEqualTo(NOT_ELIGIBLE);
        assertThat(on("2020-02-10", List.of(), retired, onTheDay).state()).isEqualTo(ELIGIBLE);
        // a designation that ended is no retirement, though it began less than two years ago
        assertThat(on("2019-06-10", List.of(), ended).state()).isEqualTo(NOT_ELIGIBLE);
        // whoever came back to work is retired no more
        LeaderFact cameBack = fact(LeaderFact.Kind.RETIRED_HEAD, "2018-08-31", "2019-09-02"); // Friday, Monday
        assertThat(on("2019-09-01", List.of(), cameBack, ended).state()).isEqualTo(ELIGIBLE);
        assertThat(on("2019-09-02", List.of(), cameBack, ended).state()).isEqualTo(NOT_ELIGIBLE);
        assertThat(on("2018-08-30", List.of(), retired, ended).state()).isEqualTo(NOT_ELIGIBLE); // Thursday
    }

    @Test
    void theLastInspectionThatGradedDecides() {
        Evidences good = Evidences.of(SCHOOL)
                .graded(OverallGrade.GOOD, "2016-10-09")
                .ungraded(UngradedOutcome.MAY_BE_LOWER, "2018-03-06") // Tuesday
                .monitoring("2018-10-09"); // Tuesday
        assertThat(on("2020-02-10", good.build().inspections(), HEAD, DESIGNATED)
                        .state())
                .isEqualTo(ELIGIBLE);
        // a report card gives no overall grade
        List<Inspection> card = Evidences.of(SCHOOL)
                .graded(OverallGrade.GOOD, "2016-10-09")
                .reportCard("2019-11-12") // Tuesday
                .build()
                .inspections();
        assertThat(on("2020-02-10", card, HEAD, DESIGNATED).state()).isEqualTo(NOT_KNOWN);
        // of two records of one inspection, the one that was published later stands
        List<Inspection> twice = Evidences.of(SCHOOL)
                .graded(OverallGrade.GOOD, "2019-10-08", "2020-01-20") // Tuesday, Monday
                .graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-10-08", "2019-11-20") // Wednesday
                .build()
                .inspections();
        assertThat(on("2020-01-19", twice, HEAD, DESIGNATED).state()).isEqualTo(NOT_ELIGIBLE);
        assertThat(on("2020-01-20", twice, HEAD, DESIGNATED).state()).isEqualTo(ELIGIBLE);
    }

    @Test
    void aHeadOfTwoSchoolsIsEligibleByTheBetter() {
        LeaderFact other = new LeaderFact(
                LEADER,
                LeaderFact.Kind.HEAD,
                Optional.of(Schools.OTHER_URN),
                HEAD.from(),
                Optional.empty(),
                HEAD.provenance());
        List<Inspection> inadequate = Evidences.of(SCHOOL)
                .graded(OverallGrade.INADEQUATE, "2016-10-09")
                .build()
                .inspections();
        List<Inspection> both = new ArrayList<>(inadequate);
        both.addAll(Evidences.of(Schools.primary().urn(Schools.OTHER_URN).build())
                .graded(OverallGrade.OUTSTANDING, "2016-10-09")
                .build()
                .inspections());
        assertThat(on("2020-02-10", both, HEAD, other, DESIGNATED).state()).isEqualTo(ELIGIBLE);
        assertThat(on("2020-02-10", both, other, HEAD, DESIGNATED).state()).isEqualTo(ELIGIBLE);
        assertThat(on("2020-02-10", inadequate, HEAD, DESIGNATED).state()).isEqualTo(NOT_ELIGIBLE);
        assertThat(on("2020-02-10", inadequate, HEAD, other, DESIGNATED).state())
                .isEqualTo(NOT_KNOWN); // nothing is known of the other
        assertThatThrownBy(() -> new LeaderFact(
                        LEADER,
                        LeaderFact.Kind.HEAD,
                        Optional.empty(),
                        HEAD.from(),
                        Optional.empty(),
                        HEAD.provenance()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("the head of no school");
    }

    @Test
    void eachLeaderIsToldByTheirOwnFacts() {
        PartyId second = PartyId.of("leader-0");
        LeaderFact inspector = fact(LeaderFact.Kind.OFSTED_INSPECTOR, "2018-01-01", "2020-06-01"); // Monday, Monday
        LeaderFact other = new LeaderFact(
                second,
                LeaderFact.Kind.LOCAL_LEADER,
                Optional.empty(),
                inspector.from(),
                Optional.of(LocalDate.of(2020, 3, 2)), // Monday
                inspector.provenance());
        List<LeaderEligibility> all = SystemLeaders.of(
                        PlanRuleFiles.leaders(), List.of(inspector, other, inspector), List.of())
                .all(LocalDate.of(2020, 2, 10)); // Monday
        assertThat(all).extracting(LeaderEligibility::leader).containsExactly(second, LEADER);
        assertThat(all).extracting(LeaderEligibility::state).containsExactly(NOT_ELIGIBLE, ELIGIBLE);
        // that the other's designation ends before changes nothing
        assertThat(all.get(1).lapsesOn()).contains(LocalDate.of(2020, 6, 1));
        assertThat(all.get(1).reasons())
                .extracting(each -> each.text())
                .containsExactly(
                        "This does not hold on Monday 10 February 2020: practising head of a Good or Outstanding school,"
                                + " designated as a national or local leader.",
                        "This holds on Monday 10 February 2020: inspector for Ofsted.",
                        "This does not hold on Monday 10 February 2020: head who retired no more than two years ago and had"
                                + " been a national or local leader or an inspector.");
        LeaderRules unchecked = new LeaderRules(PlanRuleFiles.leaders().routes(), Check.unchecked("made up"));
        assertThat(SystemLeaders.of(unchecked, List.of(inspector), List.of())
                        .eligibility(LEADER, LocalDate.of(2020, 2, 10))
                        .reasons())
                .extracting(each -> each.text())
                .last()
                .isEqualTo("The rules were not compared with their source: made up.");
    }

    @Test
    void anInspectorIsEligible() {
        LeaderEligibility found = on("2020-02-10", List.of(), fact(LeaderFact.Kind.OFSTED_INSPECTOR, "2018-01-01", ""));
        assertThat(found.state()).isEqualTo(ELIGIBLE);
        assertThat(found.lapsesOn()).isEmpty();
        // that the designation ends on Saturday 9 January 2021 takes nothing from an inspector
        LeaderFact until = fact(LeaderFact.Kind.OFSTED_INSPECTOR, "2018-01-01", "2022-01-03"); // Monday
        assertThat(on("2020-02-10", List.of(), DESIGNATED, until).lapsesOn()).contains(LocalDate.of(2022, 1, 3));
    }

    private static String why(LeaderEligibility found) {
        return found.reasons().get(0).text();
    }

    @Test
    void theFactThatDecidesIsSaidWithItsDays() {
        List<Inspection> good = Evidences.of(SCHOOL)
                .graded(OverallGrade.GOOD, "2016-10-09", "2016-11-02")
                .build()
                .inspections();
        assertThat(why(on("2020-02-10", good, HEAD, DESIGNATED)))
                .startsWith("The leader has been a Local Leader of Education since Monday 9 January 2017, until Friday"
                        + " 8 January 2021. The leader has been the head of the school " + Schools.URN
                        + " since Tuesday 1 September 2015. That school was judged Good, published on Wednesday 2"
                        + " November 2016. So this holds on Monday 10 February 2020: ");
        LeaderEligibility ended = on("2021-01-09", good, HEAD, DESIGNATED);
        assertThat(why(ended))
                .startsWith("The leader was a Local Leader of Education until Friday 8 January 2021."
                        + " So this does not hold on Saturday 9 January 2021: ");
        assertThat(ended.reasons()).hasSize(3);
        assertThat(ended.reasons().get(0).evidence()).containsExactly("leaders.csv, line 2");
        assertThat(why(on("2016-01-11", good, HEAD, DESIGNATED)))
                .startsWith("The leader is to be a Local Leader of Education only from Monday 9 January 2017.");
        assertThat(why(on("2020-02-10", good, HEAD)))
                .startsWith("It is not on record that the leader is a National Leader of Education or a Local Leader of"
                        + " Education.");
        assertThat(why(on("2020-02-10", good, DESIGNATED)))
                .contains("It is not on record that the leader is the head of a school.");
    }

    @Test
    void aSchoolThatTheRegisterDoesNotHaveIsSaid() {
        SystemLeaders leaders = SystemLeaders.of(PlanRuleFiles.leaders(), List.of(HEAD, DESIGNATED), List.of());
        LocalDate day = LocalDate.of(2020, 2, 10); // Monday
        LeaderEligibility missing = leaders.within(Set.of()).eligibility(LEADER, day);
        assertThat(missing.state()).isEqualTo(NOT_KNOWN);
        assertThat(why(missing)).contains("That school is not in the register, so its grade is not known.");
        for (LeaderEligibility found : List.of(
                leaders.eligibility(LEADER, day),
                leaders.within(Set.of(Schools.URN)).eligibility(LEADER, day))) {
            assertThat(found.state()).isEqualTo(NOT_KNOWN);
            assertThat(why(found)).contains("No inspection of that school is known by then.");
        }
    }

    @Test
    void howLongARetirementCountsIsSaid() {
        LeaderFact retired = fact(LeaderFact.Kind.RETIRED_HEAD, "2018-08-31", "");
        LeaderFact inspector = fact(LeaderFact.Kind.OFSTED_INSPECTOR, "2012-01-09", "2016-01-09");
        assertThat(why(on("2020-08-31", List.of(), retired, inspector)))
                .startsWith("The leader retired as the head of a school on Friday 31 August 2018, which counts until"
                        + " Monday 31 August 2020. By then the leader had been an Ofsted inspector, from Monday 9"
                        + " January 2012.");
        assertThat(on("2020-09-01", List.of(), retired, inspector)
                        .reasons()
                        .get(2)
                        .text())
                .startsWith("The leader retired as the head of a school on Friday 31 August 2018, which counted until"
                        + " Monday 31 August 2020. So this does not hold");
        assertThat(on("2020-02-10", List.of(), retired).reasons().get(2).text())
                .contains("It is not on record that by then the leader had been ");
    }
}
