package org.schooloversight.triggers.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.triggers.plan.LeaderEligibility.State.ELIGIBLE;
import static org.schooloversight.triggers.plan.LeaderEligibility.State.NOT_ELIGIBLE;
import static org.schooloversight.triggers.plan.LeaderEligibility.State.NOT_KNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
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
    void anInspectorIsEligible() {
        LeaderEligibility found = on("2020-02-10", List.of(), fact(LeaderFact.Kind.OFSTED_INSPECTOR, "2018-01-01", ""));
        assertThat(found.state()).isEqualTo(ELIGIBLE);
        assertThat(found.lapsesOn()).isEmpty();
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
