package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.testing.Programmes;

/** Answers about the inspections of a school: which counts, and what follows if none does. */
class InspectionAnswersTest {

    private static final School PRIMARY = Schools.primary().build();
    private static final SupportAssessor ASSESSOR = Programmes.assessor();

    private static Assessment assess(School school, Evidences evidence) {
        return ASSESSOR.assess(school, evidence.build(), Programmes.DAY);
    }

    private static Assessment assess(School school, Evidences evidence, String day) {
        return ASSESSOR.assess(school, evidence.build(), AsOf.on(LocalDate.parse(day)));
    }

    private static Evidences judged(Evidences evidence) {
        return evidence.judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-10-01");
    }

    private static void says(Assessment assessment, String... sentences) {
        assertThat(assessment.outcome().reasons()).extracting(Reason::text).contains(sentences);
    }

    private static void isIn(String tier, Assessment assessment) {
        assertThat(assessment.outcome().tiers()).containsExactly(TierId.of(tier));
    }

    private static Finding finding(Assessment assessment, String trigger) {
        return assessment.findings().stream()
                .filter(each -> each.trigger().value().equals(trigger))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("Without a record of inspections the grade is not known, and a tier for each grade stays possible")
    void noRecordOfInspections() {
        Assessment assessment = assess(PRIMARY, judged(Evidences.of(PRIMARY)));

        says(assessment, "No record of inspections was given, so the school's grade is not known.");
        assertThat(assessment.outcome().tiers())
                .extracting(TierId::value)
                .containsExactly("annual-review", "bespoke-requires-improvement", "statement-of-action");
    }

    @Test
    @DisplayName("Without a history, section 8 is not known unless an officer judged that there is no such risk")
    void sectionEightWithoutHistory() {
        Evidences latest = Evidences.of(PRIMARY)
                .covering(InspectionCoverage.LATEST_GRADE)
                .graded(OverallGrade.GOOD, "2019-02-13"); // Wednesday

        Finding open = finding(assess(PRIMARY, latest), "section8-risk");
        assertThat(open.state()).isEqualTo(FindingState.NOT_KNOWN);
        assertThat(open.wouldSettle()).hasSize(2);
        assertThat(finding(assess(PRIMARY, judged(latest)), "section8-risk").state())
                .isEqualTo(FindingState.CLEAR);
    }

    @Test
    @DisplayName("An only inspection after the day of the question leaves the grade open, unless the history is whole")
    void onlyALaterInspection() {
        Evidences latest = Evidences.of(PRIMARY)
                .covering(InspectionCoverage.LATEST_GRADE)
                .graded(OverallGrade.INADEQUATE, "2020-03-03");
        Evidences history = Evidences.of(PRIMARY).history().graded(OverallGrade.INADEQUATE, "2020-03-03");

        says(
                assess(PRIMARY, latest),
                "The only inspection recorded was made or published after the day of the question, so how the school "
                        + "stood on that day is not known.");
        assertThat(assess(PRIMARY, latest).outcome().tiers()).contains(TierId.of("statement-of-action"));
        isIn("annual-review", assess(PRIMARY, judged(history)));
        says(
                assess(PRIMARY, judged(history)),
                "The school has not been inspected yet: its first inspection was made or published after the day of the "
                        + "question.");
    }

    @Test
    @DisplayName("An inspection that was made and not yet published does not count")
    void inspectionNotYetPublished() {
        Evidences evidence =
                judged(Evidences.sound(PRIMARY).graded(OverallGrade.INADEQUATE, "2020-01-28", "2020-02-11"));

        isIn("annual-review", assess(PRIMARY, evidence));
        isIn("statement-of-action", assess(PRIMARY, evidence, "2020-02-11"));
    }

    @Test
    @DisplayName("What was learnt later counts for an earlier day, but not an inspection that had not been made then")
    void hindsight() {
        EvidenceSet evidence = judged(Evidences.sound(PRIMARY)
                        .graded(OverallGrade.REQUIRES_IMPROVEMENT, "2020-01-28", "2020-03-02")
                        .graded(OverallGrade.INADEQUATE, "2020-02-25", "2020-03-30"))
                .build();
        AsOf hindsight = new AsOf(LocalDate.of(2020, 2, 10), LocalDate.of(2020, 6, 1)); // both Mondays

        isIn("annual-review", ASSESSOR.assess(PRIMARY, evidence, Programmes.DAY));
        isIn("bespoke-requires-improvement", ASSESSOR.assess(PRIMARY, evidence, hindsight));
    }

    @Test
    @DisplayName("Two grades recorded for one inspection leave both possible")
    void twoGrades() {
        Assessment assessment = assess(
                PRIMARY, judged(Evidences.sound(PRIMARY).graded(OverallGrade.REQUIRES_IMPROVEMENT, "2017-03-14")));

        assertThat(assessment.outcome()).isInstanceOfSatisfying(TierOutcome.Undecided.class, undecided -> {
            assertThat(undecided.tiers())
                    .extracting(TierId::value)
                    .containsExactly("annual-review", "bespoke-requires-improvement");
            assertThat(undecided.wouldDecide())
                    .containsExactly("which grade of the inspection of 14 March 2017 is right");
        });
    }

    @Test
    @DisplayName("An inspection without an overall grade leaves the grade open")
    void noOverallGrade() {
        for (Evidences evidence : java.util.List.of(
                Evidences.sound(PRIMARY).subJudgements("2024-11-05"),
                Evidences.sound(PRIMARY).reportCard("2025-11-18"))) {
            Assessment assessment =
                    ASSESSOR.onAnyDay().assess(PRIMARY, evidence.build(), AsOf.on(LocalDate.of(2026, 3, 9))); // Monday

            assertThat(assessment.outcome().tiers()).contains(TierId.of("statement-of-action"));
            assertThat(assessment.outcome().reasons())
                    .extracting(Reason::text)
                    .anyMatch(text -> text.contains("gave no overall grade. This programme asks for one"));
        }
    }

    @Test
    @DisplayName("A school last judged Satisfactory has no tier, and is told so with its grade")
    void satisfactory() {
        isOutsideWithAdditions(assess(
                PRIMARY, judged(Evidences.of(PRIMARY).history().graded(OverallGrade.SATISFACTORY, "2011-03-03"))));
    }

    private static void isOutsideWithAdditions(Assessment assessment) {
        assertThat(assessment.outcome()).isInstanceOf(TierOutcome.Outside.class);
        says(
                assessment,
                "The school was judged Satisfactory (on the scale that ended in August 2012) at its inspection of "
                        + "3 March 2011.",
                "The programme says nothing of a school last judged Satisfactory, a grade that inspections stopped giving in "
                        + "August 2012.");
        assertThat(assessment.additions()).hasSize(1);
    }

    @Test
    @DisplayName("Inspections under an earlier number count only if that reading is taken, section 8 included")
    void earlierNumber() {
        School school = Schools.primary().opened("2019-09-01").before().build();
        Evidences evidence = judged(Evidences.of(school)
                .history()
                .under(Schools.OTHER_URN)
                .graded(OverallGrade.REQUIRES_IMPROVEMENT, "2017-01-17")
                .ungraded(UngradedOutcome.MAY_BE_LOWER, "2018-06-05")
                .under(school.urn()));

        Assessment own = assess(school, evidence);
        Assessment earlier = Programmes.assessor("earlier-number-grade", "earlier-number")
                .assess(school, evidence.build(), Programmes.DAY);

        isIn("annual-review", own);
        says(
                own,
                "Under its earlier number 100001 the school was judged to require improvement at its inspection of "
                        + "17 January 2017; that judgement is not counted.");
        assertThat(finding(own, "section8-risk").state()).isEqualTo(FindingState.CLEAR);
        isIn("bespoke-requires-improvement", earlier);
        assertThat(finding(earlier, "section8-risk").state()).isEqualTo(FindingState.FIRED);
    }
}
