package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.Receipt;
import org.schooloversight.core.school.School;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.assess.Asked.Answer;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.Quantity;
import org.schooloversight.triggers.policy.Quantity.Peers;
import org.schooloversight.triggers.policy.Quantity.Ties;
import org.schooloversight.triggers.policy.ResultTest.Comparison;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.testing.Programmes;

/** What a snapshot of other schools answers, and what it leaves open. */
class CohortSnapshotTest {

    @Test
    @DisplayName("A school whose authority is not known is not compared within it")
    void authorityNotKnown() {
        School school = Schools.primary().urn(CohortTest.OWN.urn()).laNotKnown().build();
        Map<School, EvidenceSet> schools = CohortTest.schools("", "70", "80");
        schools.put(
                school,
                Evidences.of(school)
                        .result("ks2-rwm-expected", CohortTest.YEAR, "60")
                        .build());
        schools.remove(CohortTest.OWN);
        Criterion test = Asked.of(new Quantity.Rank(Peers.AUTHORITY, Ties.WORST), Comparison.AT_MOST);

        Answer answer = Asked.ask(test, "1", CohortTest.each(test, schools, school));

        assertThat(answer.truth()).isEqualTo(Truth.NOT_KNOWN);
        assertThat(answer.texts()).anyMatch(text -> text.contains("the register does not give the school's authority"));
    }

    @Test
    @DisplayName(
            "Without the schools to compare with, with those of another day or without their figures, it is not known")
    void withoutCohort() {
        Criterion test = Asked.of(new Quantity.Rank(Peers.ALL, Ties.WORST), Comparison.AT_MOST);
        Map<School, EvidenceSet> schools = CohortTest.schools("60", "70");
        SchoolCase alone = new SchoolCase(CohortTest.OWN, schools.get(CohortTest.OWN), Programmes.DAY);
        Cohort cohort = CohortTest.cohort(test, schools);
        SchoolCase otherDay = new SchoolCase(
                CohortTest.OWN,
                schools.get(CohortTest.OWN),
                AsOf.on(Programmes.DAY.knownBy().plusDays(1)),
                cohort,
                null);
        Cohort unasked = Cohort.of(schools.keySet(), schools::get, Programmes.DAY, Programmes.oxfordshire());

        Answer answer = Asked.ask(test, "1", alone);

        assertThat(answer.truth()).isEqualTo(Truth.NOT_KNOWN);
        assertThat(answer.wouldSettle())
                .containsExactly("the figures of all the schools compared for " + CohortTest.TITLE
                        + ", as published by 10 February 2020");
        assertThat(answer.texts())
                .anyMatch(
                        text -> text.contains("not known for 2018-19, as the schools to compare with were not given"));
        assertThat(Asked.ask(test, "1", otherDay).truth()).isEqualTo(Truth.NOT_KNOWN);
        assertThat(Asked.ask(
                                test,
                                "1",
                                new SchoolCase(
                                        CohortTest.OWN, schools.get(CohortTest.OWN), Programmes.DAY, unasked, null))
                        .truth())
                .isEqualTo(Truth.NOT_KNOWN);
    }

    @Test
    @DisplayName("The school's own figure counts as it is in the question, not as it is in the snapshot")
    void ownFigure() {
        Criterion test = Asked.of(new Quantity.Rank(Peers.ALL, Ties.WORST), Comparison.AT_MOST);
        Map<School, EvidenceSet> schools = CohortTest.schools("80", "70", "60");
        EvidenceSet changed = Evidences.of(CohortTest.OWN)
                .result("ks2-rwm-expected", CohortTest.YEAR, "50")
                .build();

        assertThat(Asked.ask(test, "1", CohortTest.each(test, schools, CohortTest.OWN))
                        .truth())
                .isEqualTo(Truth.CLEAR);
        assertThat(Asked.ask(
                                test,
                                "1",
                                new SchoolCase(
                                        CohortTest.OWN,
                                        changed,
                                        Programmes.DAY,
                                        CohortTest.cohort(test, schools),
                                        null))
                        .truth())
                .isEqualTo(Truth.FIRED);
    }

    @Test
    @DisplayName("An assessment records the schools compared with, whatever the order they were given in")
    void receipt() {
        Criterion test = Asked.of(new Quantity.Rank(Peers.ALL, Ties.WORST), Comparison.AT_MOST);
        Map<School, EvidenceSet> schools = CohortTest.schools("60", "70", "");
        SupportPolicy policy = CohortTest.policy(test);
        SupportAssessor assessor = SupportAssessor.of(policy, PolicySettings.defaults(policy), Programmes.measures());
        List<School> reversed = new ArrayList<>(schools.keySet());
        Collections.reverse(reversed);
        Cohort cohort = CohortTest.cohort(test, schools);

        Assessment with =
                assessor.within(cohort).onAnyDay().assess(CohortTest.OWN, schools.get(CohortTest.OWN), Programmes.DAY);
        Assessment without = assessor.assess(CohortTest.OWN, schools.get(CohortTest.OWN), Programmes.DAY);

        assertThat(with.receipt().comparedWith()).contains(new Receipt.ComparedWith(3, cohort.sha256()));
        assertThat(with.notices())
                .extracting(Reason::text)
                .contains("Compared with 3 schools, by what was published by 10 February 2020.");
        assertThat(with.findings().get(0).state()).isEqualTo(FindingState.FIRED);
        assertThat(without.receipt().comparedWith()).isEmpty();
        assertThat(without.findings().get(0).state()).isEqualTo(FindingState.NOT_KNOWN);
        assertThat(Cohort.of(reversed, schools::get, Programmes.DAY, policy).sha256())
                .isEqualTo(cohort.sha256());
        assertThat(CohortTest.cohort(test, CohortTest.schools("60", "71", "")).sha256())
                .isNotEqualTo(cohort.sha256());
        assertThat(assessor.within(cohort).tiers(CohortTest.OWN, schools.get(CohortTest.OWN), Programmes.DAY))
                .isEqualTo(with.outcome().tiers());
    }

    @Test
    @DisplayName("A school that is given twice is refused")
    void twice() {
        assertThatThrownBy(() -> Cohort.of(
                        List.of(CohortTest.OWN, CohortTest.OWN),
                        school -> Evidences.of(school).build(),
                        Programmes.DAY,
                        Programmes.oxfordshire()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("the school 100010 is to be compared twice; accepted: each school once");
    }
}
