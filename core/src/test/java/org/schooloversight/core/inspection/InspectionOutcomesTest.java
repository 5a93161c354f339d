package org.schooloversight.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.core.inspection.CategoryOfConcern.SIGNIFICANT_IMPROVEMENT;
import static org.schooloversight.core.inspection.CategoryOfConcern.SPECIAL_MEASURES;
import static org.schooloversight.core.inspection.OutcomeSamples.LEADERSHIP;
import static org.schooloversight.core.inspection.OutcomeSamples.TABLE;
import static org.schooloversight.core.inspection.OutcomeSamples.answer;
import static org.schooloversight.core.inspection.OutcomeSamples.card;
import static org.schooloversight.core.inspection.OutcomeSamples.expected;
import static org.schooloversight.core.inspection.OutcomeSamples.provenance;
import static org.schooloversight.core.inspection.OutcomeSamples.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.schooloversight.core.inspection.CategoryAnswer.State;
import org.schooloversight.core.json.InspectionFrameworks;
import org.schooloversight.core.school.Urn;

class InspectionOutcomesTest {

    private static Inspection.Graded graded(String day, OverallGrade grade) {
        LocalDate on = LocalDate.parse(day);
        return new Inspection.Graded(
                Urn.of(100000),
                on,
                InspectionFrameworks.bundled().on(on).orElseThrow().id(),
                grade,
                Optional.empty(),
                provenance(on));
    }

    private static Inspection.SubJudgements judgements(OverallGrade leadership) {
        LocalDate on = LocalDate.of(2025, 1, 15); // Wednesday
        Map<String, OverallGrade> grades = Map.of(
                "Quality of education", OverallGrade.GOOD,
                "Behaviour and attitudes", OverallGrade.GOOD,
                "Personal development", OverallGrade.GOOD,
                "Leadership and management", leadership);
        return new Inspection.SubJudgements(
                Urn.of(100000), on, FrameworkId.of("eif-2024"), grades, Optional.empty(), provenance(on));
    }

    @Test
    void trapB22UrgentImprovementInLeadershipAndGovernanceAloneIsNotSpecialMeasures() {
        CategoryAnswer answer = answer(with(LEADERSHIP), true);

        assertThat(answer.state()).isEqualTo(State.IN_CATEGORY);
        assertThat(answer.category()).contains(SIGNIFICANT_IMPROVEMENT);
        assertThat(answer.stated()).isFalse();
        assertThat(answer.notices()).singleElement().asString().startsWith("Not checked: ");
    }

    @Test
    void aSecondUrgentImprovementBesideLeadershipIsSpecialMeasures() {
        assertThat(answer(with(LEADERSHIP, "Achievement"), true).category()).contains(SPECIAL_MEASURES);
    }

    @Test
    void anUrgentImprovementThatOnlySomeSchoolsAreGradedOnCountsAsWell() {
        assertThat(answer(with(LEADERSHIP, "Early years"), true).category()).contains(SPECIAL_MEASURES);
        assertThat(answer(with("Post-16 provision"), true).category()).contains(SIGNIFICANT_IMPROVEMENT);
    }

    @Test
    void safeguardingNotMetBesideUrgentLeadershipIsSpecialMeasures() {
        assertThat(answer(with(LEADERSHIP), false).category()).contains(SPECIAL_MEASURES);
    }

    @Test
    void urgentImprovementElsewhereIsSignificantImprovementHoweverManyAreas() {
        assertThat(answer(with("Achievement"), true).category()).contains(SIGNIFICANT_IMPROVEMENT);
        assertThat(answer(with("Achievement", "Inclusion"), false).category()).contains(SIGNIFICANT_IMPROVEMENT);
    }

    @Test
    void safeguardingNotMetByItselfIsNotKnownBecauseTheInspectionMayHaveBeenSuspended() {
        CategoryAnswer answer = answer(expected(), false);

        assertThat(answer.state()).isEqualTo(State.NOT_KNOWN);
        assertThat(answer.possible()).containsExactly(SIGNIFICANT_IMPROVEMENT);
        assertThat(answer.category()).isEmpty();
        assertThat(answer.reasons()).singleElement().asString().contains("suspend the inspection");
    }

    @Test
    void aCardWithoutTheLowestGradesPutsNoSchoolInACategory() {
        CategoryAnswer answer = answer(expected(), true);

        assertThat(answer.state()).isEqualTo(State.NONE);
        assertThat(answer.possible()).isEmpty();
    }

    @Test
    void aGradeThatIsMissingIsNotAGradeThatIsGood() {
        Map<String, AreaGrade> grades = expected();
        grades.remove("Inclusion");

        assertThat(answer(grades, true).state()).isEqualTo(State.NOT_KNOWN);
        assertThat(TABLE.category(card(expected(), Optional.empty(), Optional.empty()))
                        .state())
                .isEqualTo(State.NOT_KNOWN);
        grades.put(LEADERSHIP, AreaGrade.URGENT_IMPROVEMENT);
        assertThat(answer(grades, true).possible()).containsExactly(SPECIAL_MEASURES, SIGNIFICANT_IMPROVEMENT);
        assertThat(answer(grades, false).category()).contains(SPECIAL_MEASURES);
    }

    @Test
    void anAreaOfANameThatNobodyKnowsIsNotGuessedAt() {
        Map<String, AreaGrade> grades = expected();
        grades.put("Outdoor learning", AreaGrade.URGENT_IMPROVEMENT);

        assertThat(answer(grades, true).state()).isEqualTo(State.NOT_KNOWN);
    }

    @Test
    void namesAreComparedWithoutCapitalsHyphensAndTheSignForAnd() {
        Map<String, AreaGrade> grades = expected();
        grades.remove(LEADERSHIP);
        grades.put("Leadership & Governance", AreaGrade.URGENT_IMPROVEMENT);
        grades.remove("Personal development and well-being");
        grades.put("personal development and wellbeing", AreaGrade.EXPECTED_STANDARD);

        assertThat(answer(grades, true).category()).contains(SIGNIFICANT_IMPROVEMENT);
    }

    @Test
    void aStatedCategoryStandsBeforeWhatTheGradesLeadToAndAContradictionIsTold() {
        CategoryAnswer agrees =
                TABLE.category(card(with(LEADERSHIP, "Achievement"), Optional.of(true), Optional.of(SPECIAL_MEASURES)));
        CategoryAnswer differs =
                TABLE.category(card(with("Achievement"), Optional.of(true), Optional.of(SPECIAL_MEASURES)));
        CategoryAnswer unexplained =
                TABLE.category(card(expected(), Optional.of(true), Optional.of(SIGNIFICANT_IMPROVEMENT)));

        assertThat(agrees.category()).contains(SPECIAL_MEASURES);
        assertThat(agrees.notices()).isEmpty();
        assertThat(differs.category()).contains(SPECIAL_MEASURES);
        assertThat(differs.stated()).isTrue();
        assertThat(differs.notices())
                .singleElement()
                .asString()
                .contains("is not what its grades lead to: serious weaknesses")
                .endsWith("What was stated stands.");
        assertThat(unexplained.notices()).singleElement().asString().contains("lead to: none");
    }

    @ParameterizedTest
    @CsvSource({
        "2010-05-12, section5-2009", // Wednesday
        "2015-03-11, section5-2012", // Wednesday
        "2019-06-12, cif-2015", // Wednesday
        "2024-03-13, eif-2019" // Wednesday
    })
    void trap10InadequateIsAWordOfOfstedAndDoesNotSayWhichCategory(String day, String framework) {
        Inspection.Graded graded = graded(day, OverallGrade.INADEQUATE);
        CategoryAnswer answer = TABLE.category(graded);

        assertThat(graded.framework()).hasToString(framework);
        assertThat(answer.state()).isEqualTo(State.NOT_KNOWN);
        assertThat(answer.possible()).containsExactly(SPECIAL_MEASURES, SIGNIFICANT_IMPROVEMENT);
        assertThat(TABLE.category(graded(day, OverallGrade.GOOD)).state()).isEqualTo(State.NONE);
    }

    @Test
    void aKeyJudgementOfInadequateMayOrMayNotBeACategory() {
        assertThat(TABLE.category(judgements(OverallGrade.INADEQUATE)).state()).isEqualTo(State.NOT_KNOWN);
        assertThat(TABLE.category(judgements(OverallGrade.REQUIRES_IMPROVEMENT)).state())
                .isEqualTo(State.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void anUngradedInspectionLeavesTheCategoryAsItWas(UngradedOutcome outcome) {
        LocalDate on = LocalDate.of(2023, 3, 8); // Wednesday

        assertThat(TABLE.category(new Inspection.Ungraded(
                                Urn.of(100000), on, FrameworkId.of("eif-2019"), outcome, provenance(on)))
                        .state())
                .isEqualTo(State.AS_BEFORE);
    }

    @Test
    void everyFrameworkHasItsOutcomesAndTheyAgreeOnWhatAFullInspectionGives() {
        assertThat(TABLE.all())
                .extracting(FrameworkOutcomes::framework)
                .containsExactlyElementsOf(InspectionFrameworks.bundled().versions().stream()
                        .map(version -> version.value().id())
                        .toList());
        InspectionFrameworks.bundled().versions().forEach(version -> {
            FrameworkOutcomes outcomes = TABLE.find(version.value().id()).orElseThrow();
            assertThat(!outcomes.overall().isEmpty())
                    .isEqualTo(version.value().outcome() == InspectionFramework.Outcome.OVERALL_GRADE);
            assertThat(!outcomes.judgements().isEmpty())
                    .isEqualTo(version.value().outcome() == InspectionFramework.Outcome.SUB_JUDGEMENTS);
            assertThat(!outcomes.areas().isEmpty())
                    .isEqualTo(version.value().outcome() == InspectionFramework.Outcome.REPORT_CARD);
            assertThat(outcomes.kinds())
                    .allMatch(kind -> version.period().contains(kind.effective().startInclusive()));
        });
    }

    @Test
    void whatAPolicyMayAskIsListedForEachFrameworkAndNeverAcrossScales() {
        List<AskableOutcome> rows = TABLE.askable();

        assertThat(rows)
                .filteredOn(row -> row.framework().value().equals("report-card-2025"))
                .noneMatch(row -> row.key().equals(Optional.of("overall")))
                .noneMatch(row -> row.key().equals(Optional.of("ungraded-inspection")))
                .anySatisfy(row -> {
                    assertThat(row.name()).contains(LEADERSHIP);
                    assertThat(row.key()).contains("areas");
                    assertThat(row.values())
                            .containsExactly(
                                    "exceptional",
                                    "strong-standard",
                                    "expected-standard",
                                    "needs-attention",
                                    "urgent-improvement");
                })
                .anySatisfy(row -> assertThat(row.key()).isEmpty());
        assertThat(rows)
                .filteredOn(row -> row.framework().value().equals("section5-2009"))
                .anySatisfy(row -> assertThat(row.values()).contains("satisfactory"))
                .noneMatch(row -> row.values().contains("requires-improvement"));
        assertThat(rows)
                .filteredOn(row -> row.key().equals(Optional.of("categories")))
                .hasSize(7);
    }
}
