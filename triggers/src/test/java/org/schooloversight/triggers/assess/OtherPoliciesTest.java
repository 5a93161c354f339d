package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.testing.Programmes;

/** What the engine does with policies that the shipped one is not. */
class OtherPoliciesTest {

    private static final School PRIMARY = Schools.primary().build();
    private static final String ANNUAL_REVIEW =
            "\"tier\": \"annual-review\",\n      \"when\": { \"kind\": \"grade\", \"standings\": ";
    private static final String NEW_HEAD = "{ \"kind\": \"event-within\", \"events\": [\"head-appointed\"], "
            + "\"months\": \"new-head-months\", \"whenNone\": \"not-known\" }";

    private static Assessment assess(SupportPolicy policy, Evidences evidence) {
        return SupportAssessor.of(policy, PolicySettings.defaults(policy), Programmes.measures())
                .assess(
                        PRIMARY,
                        evidence.judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-10-01")
                                .build(),
                        Programmes.DAY);
    }

    @Test
    @DisplayName("A school that no rule may cover is not placed in the only tier that is possible besides")
    void perhapsUncovered() {
        SupportPolicy gap = Programmes.oxfordshireWith(
                ANNUAL_REVIEW + "[\"outstanding\", \"good\"]", ANNUAL_REVIEW + "[\"outstanding\"]");
        Evidences conflicting = Evidences.sound(PRIMARY).graded(OverallGrade.OUTSTANDING, "2017-03-14");

        Assessment uncovered = assess(gap, Evidences.sound(PRIMARY));
        Assessment perhaps = assess(gap, conflicting);

        assertThat(uncovered.outcome()).isInstanceOf(TierOutcome.Outside.class);
        assertThat(perhaps.outcome()).isInstanceOfSatisfying(TierOutcome.Undecided.class, undecided -> {
            assertThat(undecided.tiers()).containsExactly(TierId.of("annual-review"));
            assertThat(undecided.reasons())
                    .extracting(Reason::text)
                    .anyMatch(text -> text.endsWith("The school may be in: Annual review; no tier, as no rule of the "
                            + "programme may cover it."));
        });
    }

    @Test
    @DisplayName("A reading under which a rule would cover the school is listed, though none covers it now")
    void readingThatCovers() {
        School school = Schools.primary().opened("2019-09-01").before().build();
        SupportPolicy gap =
                Programmes.oxfordshireWith(ANNUAL_REVIEW + "[\"not-inspected\"]", ANNUAL_REVIEW + "[\"inadequate\"]");
        Evidences evidence = Evidences.of(school)
                .history()
                .under(Schools.OTHER_URN)
                .graded(OverallGrade.GOOD, "2017-03-14")
                .under(school.urn());

        Assessment assessment = SupportAssessor.of(gap, PolicySettings.defaults(gap), Programmes.measures())
                .assess(
                        school,
                        evidence.judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-10-01")
                                .build(),
                        Programmes.DAY);

        assertThat(assessment.outcome()).isInstanceOf(TierOutcome.Outside.class);
        assertThat(assessment.readingsThatMatter())
                .filteredOn(effect -> effect.reading().value().equals("earlier-number-grade"))
                .extracting(ReadingEffect::tiers)
                .containsExactly(List.of(TierId.of("annual-review")));
    }

    @Test
    @DisplayName("A reading that decides whether support is added is listed")
    void readingOfAnAddition() {
        SupportPolicy policy = Programmes.oxfordshireWith(
                NEW_HEAD,
                "{ \"kind\": \"by-reading\", \"reading\": \"schools-covered\", \"options\": { \"named-phases\": "
                        + NEW_HEAD
                        + ", \"all-maintained\": { \"kind\": \"judged\", \"concern\": \"safeguarding\", "
                        + "\"atLeast\": \"concern\", \"whenNone\": \"not-known\" } } }");

        Assessment assessment = assess(policy, Evidences.sound(PRIMARY));

        assertThat(assessment.additions()).extracting(AddedSupport::state).containsExactly(FindingState.NOT_KNOWN);
        assertThat(assessment.readingsThatMatter()).anySatisfy(effect -> {
            assertThat(effect.reading()).hasToString("schools-covered");
            assertThat(effect.changesTier()).isFalse();
        });
    }

    @Test
    @DisplayName("A trigger named twice in a condition counts once")
    void triggerNamedTwice() {
        SupportPolicy policy = Programmes.oxfordshireWith(
                "\"any-bespoke\": { \"kind\": \"fired\", \"level\": \"bespoke\", \"atLeast\": 1 }",
                "\"any-bespoke\": { \"kind\": \"fired\", \"level\": \"bespoke\", \"triggers\": [\"safeguarding\"], "
                        + "\"atLeast\": 2 }");
        PolicySettings settings =
                PolicySettings.defaults(policy).withText(policy, "significant-concern", "any-bespoke");
        Evidences evidence = Evidences.sound(PRIMARY)
                .covering(InspectionCoverage.HISTORY)
                .judged("safeguarding", JudgementLevel.CONCERN, "2019-11-05")
                .judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-10-01");

        Assessment assessment = SupportAssessor.of(policy, settings, Programmes.measures())
                .assess(PRIMARY, evidence.build(), Programmes.DAY);

        assertThat(assessment.outcome().tiers()).containsExactly(TierId.of("annual-review"));
    }
}
