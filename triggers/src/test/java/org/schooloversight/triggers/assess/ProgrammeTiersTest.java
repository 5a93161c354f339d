package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.testing.Programmes;

/** One example for each line of the programme that says which school is in which tier. */
class ProgrammeTiersTest {

    private static final SupportAssessor ASSESSOR = Programmes.assessor();

    private static Assessment assess(Evidences evidence, School school) {
        return ASSESSOR.assess(
                school,
                evidence.judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-10-01")
                        .build(),
                Programmes.DAY);
    }

    private static void isIn(String tier, Assessment assessment) {
        assertThat(assessment.outcome())
                .isInstanceOfSatisfying(
                        TierOutcome.Placed.class,
                        placed -> assertThat(placed.tier()).isEqualTo(TierId.of(tier)));
    }

    private static Evidences graded(School school, OverallGrade grade) {
        return Evidences.sound(school).graded(grade, "2018-10-09");
    }

    @ParameterizedTest
    @EnumSource(
            value = OverallGrade.class,
            names = {"GOOD", "OUTSTANDING"})
    @DisplayName("Good and Outstanding schools with no targeted trigger have an annual review")
    void annualReview(OverallGrade grade) {
        School school = Schools.primary().build();

        Assessment assessment = assess(graded(school, grade), school);

        isIn("annual-review", assessment);
        assertThat(assessment.outcome().reasons())
                .extracting(Reason::text)
                .contains("The school was judged " + grade.title() + " at its inspection of 9 October 2018.");
    }

    @ParameterizedTest
    @EnumSource(
            value = OverallGrade.class,
            names = {"GOOD", "OUTSTANDING"})
    @DisplayName("Good and Outstanding schools with a targeted trigger have targeted support")
    void targeted(OverallGrade grade) {
        School school = Schools.secondary().build();

        Assessment assessment = assess(
                graded(school, grade).judged("leadership-governance", JudgementLevel.CONCERN, "2019-11-05"), school);

        isIn("targeted", assessment);
        assertThat(assessment.outcome().reasons())
                .extracting(Reason::text)
                .contains("Triggers that fired: "
                        + "concerns or vulnerabilities around leadership and management, including governance.");
    }

    @ParameterizedTest
    @EnumSource(
            value = OverallGrade.class,
            names = {"GOOD", "OUTSTANDING"})
    @DisplayName("Good and Outstanding schools with a significant concern have bespoke support")
    void bespokeTargeted(OverallGrade grade) {
        School school = Schools.special().build();

        isIn(
                "bespoke-targeted",
                assess(graded(school, grade).judged("safeguarding", JudgementLevel.CONCERN, "2019-11-05"), school));
    }

    @Test
    @DisplayName("Schools judged Requires Improvement have bespoke support, whatever the triggers")
    void bespokeRequiresImprovement() {
        School school = Schools.primary().build();

        isIn("bespoke-requires-improvement", assess(graded(school, OverallGrade.REQUIRES_IMPROVEMENT), school));
        isIn(
                "bespoke-requires-improvement",
                assess(
                        graded(school, OverallGrade.REQUIRES_IMPROVEMENT)
                                .judged("safeguarding", JudgementLevel.SIGNIFICANT, "2019-11-05"),
                        school));
    }

    @Test
    @DisplayName("Schools judged Inadequate have a Statement of Action, whatever the triggers")
    void statementOfAction() {
        School school = Schools.primary().build();

        isIn("statement-of-action", assess(graded(school, OverallGrade.INADEQUATE), school));
        isIn(
                "statement-of-action",
                assess(
                        graded(school, OverallGrade.INADEQUATE)
                                .judged("risk-less-than-good", JudgementLevel.SIGNIFICANT, "2019-11-05"),
                        school));
    }

    @Test
    @DisplayName("Maintained nursery schools and pupil referral units have universal support, whatever their grade")
    void universal() {
        for (School school :
                List.of(Schools.nursery().build(), Schools.pupilReferralUnit().build())) {
            isIn("universal", assess(graded(school, OverallGrade.GOOD), school));
            isIn("universal", assess(graded(school, OverallGrade.INADEQUATE), school));
            isIn(
                    "universal",
                    assess(
                            Evidences.of(school).judged("safeguarding", JudgementLevel.SIGNIFICANT, "2019-11-05"),
                            school));
        }
    }

    @Test
    @DisplayName("All-through schools are schools of the programme")
    void allThrough() {
        School school = Schools.allThrough().build();

        isIn("annual-review", assess(graded(school, OverallGrade.GOOD), school));
    }

    @ParameterizedTest
    @EnumSource(
            value = OverallGrade.class,
            names = {"REQUIRES_IMPROVEMENT", "INADEQUATE"})
    @DisplayName("Academies judged less than Good have a structured conversation")
    void academyJudgedLessThanGood(OverallGrade grade) {
        School school = Schools.primaryAcademy().build();

        isIn("academy-conversation", assess(graded(school, grade), school));
    }

    @Test
    @DisplayName("Academies at risk of being judged less than Good have a structured conversation")
    void academyAtRisk() {
        School school = Schools.secondaryAcademy().build();

        Assessment judged = assess(
                graded(school, OverallGrade.GOOD).judged("risk-less-than-good", JudgementLevel.CONCERN, "2019-11-05"),
                school);
        Assessment inspected =
                assess(graded(school, OverallGrade.GOOD).ungraded(UngradedOutcome.MAY_BE_LOWER, "2019-11-05"), school);

        isIn("academy-conversation", judged);
        isIn("academy-conversation", inspected);
        assertThat(judged.outcome().reasons())
                .extracting(Reason::text)
                .contains("The school is an academy at risk of being judged less than Good.");
    }

    @Test
    @DisplayName("Academies causing concern have a structured conversation")
    void academyCausingConcern() {
        School school = Schools.specialAcademy().build();

        isIn(
                "academy-conversation",
                assess(
                        graded(school, OverallGrade.GOOD).judged("safeguarding", JudgementLevel.CONCERN, "2019-11-05"),
                        school));
    }

    @Test
    @DisplayName("Other academies are outside the programme, and can buy traded support")
    void otherAcademies() {
        School school = Schools.primaryAcademy().build();

        Assessment assessment = assess(graded(school, OverallGrade.OUTSTANDING), school);

        isIn("academy-none", assessment);
        assertThat(assessment.entitlements()).extracting(Entitlement::id).containsExactly("traded-support");
        assertThat(assessment.additions()).isEmpty();
    }
}
