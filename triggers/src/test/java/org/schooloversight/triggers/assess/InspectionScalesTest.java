package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.School;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.assess.Asked.Answer;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.InspectionOutcome;

/** Asks what the latest inspection found on the scale that it was made on, which may be one that the policy is silent about. */
class InspectionScalesTest {

    private static final School PRIMARY = Schools.primary().build();
    private static final InspectionOutcome LESS_THAN_GOOD = new InspectionOutcome(
            Set.of(OverallGrade.REQUIRES_IMPROVEMENT, OverallGrade.INADEQUATE), Map.of(), Map.of(), Set.of());
    private static final InspectionOutcome KEY_JUDGEMENTS = new InspectionOutcome(
            Set.of(),
            Map.of(
                    "Quality of education", Set.of(OverallGrade.REQUIRES_IMPROVEMENT, OverallGrade.INADEQUATE),
                    "Leadership and management", Set.of(OverallGrade.INADEQUATE)),
            Map.of(),
            Set.of());
    private static final InspectionOutcome AREAS = new InspectionOutcome(
            Set.of(),
            Map.of(),
            Map.of("Achievement", Set.of(AreaGrade.NEEDS_ATTENTION, AreaGrade.URGENT_IMPROVEMENT)),
            Set.of());
    private static final InspectionOutcome SPECIAL_MEASURES =
            new InspectionOutcome(Set.of(), Map.of(), Map.of(), Set.of(CategoryOfConcern.SPECIAL_MEASURES));

    private static Criterion latest(InspectionOutcome outcome) {
        return new Criterion.InspectionPattern(1, 1, 1, outcome, Optional.empty());
    }

    private static Answer ask(Criterion criterion, Evidences evidence) {
        return Asked.ask(criterion, "36", Asked.on("2026-06-01", PRIMARY, evidence));
    }

    private static Provenance from(LocalDate day) {
        return new Provenance("inspections.csv", 9, new Publication(day.plusDays(30), Publication.Basis.STATED));
    }

    private static Inspection graded(String day, OverallGrade grade, CategoryOfConcern category) {
        LocalDate date = LocalDate.parse(day);
        return new Inspection.Graded(
                PRIMARY.urn(), date, FrameworkId.of("cif-2015"), grade, Optional.of(category), from(date));
    }

    private static Inspection keyJudgements(String day, Map<String, OverallGrade> grades) {
        LocalDate date = LocalDate.parse(day);
        return new Inspection.SubJudgements(
                PRIMARY.urn(), date, FrameworkId.of("eif-2024"), grades, Optional.empty(), from(date));
    }

    private static Inspection reportCard(
            String day, Map<String, AreaGrade> grades, Optional<CategoryOfConcern> category) {
        LocalDate date = LocalDate.parse(day);
        return new Inspection.ReportCard(
                PRIMARY.urn(),
                date,
                FrameworkId.of("report-card-2025"),
                grades,
                Optional.of(true),
                category,
                from(date));
    }

    private static Evidences history() {
        return Evidences.of(PRIMARY).history();
    }

    @Test
    @DisplayName("Grades of a scale that the programme says nothing about are not known")
    void otherScale() {
        Evidences judgements =
                history().add(keyJudgements("2025-03-04", Map.of("Quality of education", OverallGrade.INADEQUATE)));
        Evidences card = history()
                .add(reportCard("2026-03-03", Map.of("Achievement", AreaGrade.URGENT_IMPROVEMENT), Optional.empty()));
        Evidences satisfactory = history().graded(OverallGrade.SATISFACTORY, "2011-03-01");

        for (Evidences evidence : List.of(judgements, card, satisfactory)) {
            Answer answer = ask(latest(LESS_THAN_GOOD), evidence);
            assertThat(answer.truth()).isEqualTo(Truth.NOT_KNOWN);
            assertThat(answer.texts())
                    .anyMatch(text -> text.endsWith("grades of one scale are not read as grades of another."));
        }
        InspectionOutcome good = new InspectionOutcome(Set.of(OverallGrade.GOOD), Map.of(), Map.of(), Set.of());
        assertThat(ask(latest(good), satisfactory).truth()).isEqualTo(Truth.CLEAR);
    }

    @Test
    @DisplayName("Any of the key judgements fires; one that is missing is not known unless another fires")
    void keyJudgementsAsked() {
        Answer missing = ask(
                latest(KEY_JUDGEMENTS),
                history().add(keyJudgements("2025-03-04", Map.of("Quality of education", OverallGrade.GOOD))));

        assertThat(missing.truth()).isEqualTo(Truth.NOT_KNOWN);
        assertThat(missing.wouldSettle())
                .containsExactly(
                        "the grade of the key judgement 'Leadership and management' at the inspection of 4 March 2025");
        Answer fired = ask(
                latest(KEY_JUDGEMENTS),
                history().add(keyJudgements("2025-03-04", Map.of("Quality of education", OverallGrade.INADEQUATE))));
        assertThat(fired.truth()).isEqualTo(Truth.FIRED);
        assertThat(fired.texts())
                .containsExactly(
                        "The school's latest inspection, of 4 March 2025, graded key judgements, among them Quality "
                                + "of education Inadequate. That counts.");
        assertThat(ask(
                                latest(KEY_JUDGEMENTS),
                                history()
                                        .add(keyJudgements(
                                                "2025-03-04",
                                                Map.of(
                                                        "Quality of education", OverallGrade.GOOD,
                                                        "Leadership and management",
                                                                OverallGrade.REQUIRES_IMPROVEMENT))))
                        .truth())
                .isEqualTo(Truth.CLEAR);
    }

    @Test
    @DisplayName("Areas of a report card are asked in the same way")
    void areas() {
        assertThat(ask(
                                latest(AREAS),
                                history()
                                        .add(reportCard(
                                                "2026-03-03",
                                                Map.of("Achievement", AreaGrade.NEEDS_ATTENTION),
                                                Optional.empty())))
                        .truth())
                .isEqualTo(Truth.FIRED);
        assertThat(ask(
                                latest(AREAS),
                                history()
                                        .add(reportCard(
                                                "2026-03-03",
                                                Map.of("Inclusion", AreaGrade.NEEDS_ATTENTION),
                                                Optional.empty())))
                        .truth())
                .isEqualTo(Truth.NOT_KNOWN);
        assertThat(ask(
                                latest(AREAS),
                                history()
                                        .add(reportCard(
                                                "2026-03-03",
                                                Map.of("Achievement", AreaGrade.STRONG_STANDARD),
                                                Optional.empty())))
                        .truth())
                .isEqualTo(Truth.CLEAR);
    }

    @Test
    @DisplayName(
            "A category of concern fires on any scale; that none is recorded is clear, unless the grade is the lowest")
    void categories() {
        Criterion inSpecialMeasures = latest(SPECIAL_MEASURES);

        assertThat(ask(
                                inSpecialMeasures,
                                history()
                                        .add(graded(
                                                "2019-03-05",
                                                OverallGrade.INADEQUATE,
                                                CategoryOfConcern.SPECIAL_MEASURES)))
                        .truth())
                .isEqualTo(Truth.FIRED);
        assertThat(ask(
                                inSpecialMeasures,
                                history()
                                        .add(reportCard(
                                                "2026-03-03",
                                                Map.of(),
                                                Optional.of(CategoryOfConcern.SPECIAL_MEASURES))))
                        .truth())
                .isEqualTo(Truth.FIRED);
        assertThat(ask(
                                inSpecialMeasures,
                                history()
                                        .add(graded(
                                                "2019-03-05",
                                                OverallGrade.INADEQUATE,
                                                CategoryOfConcern.SIGNIFICANT_IMPROVEMENT)))
                        .truth())
                .isEqualTo(Truth.CLEAR);
        assertThat(ask(inSpecialMeasures, history().graded(OverallGrade.GOOD, "2019-03-05"))
                        .truth())
                .isEqualTo(Truth.CLEAR);
        Answer notStated = ask(inSpecialMeasures, history().graded(OverallGrade.INADEQUATE, "2019-03-05"));
        assertThat(notStated.truth()).isEqualTo(Truth.NOT_KNOWN);
        assertThat(notStated.wouldSettle())
                .containsExactly("the category of concern, if any, after the inspection of 5 March 2019");
    }
}
