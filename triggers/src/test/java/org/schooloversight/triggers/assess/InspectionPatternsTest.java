package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.school.School;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.triggers.assess.Asked.Answer;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.InspectionOutcome;
import org.schooloversight.triggers.testing.Evidences;
import org.schooloversight.triggers.testing.Schools;

/** Asks what the latest inspections found, on the scales of their times. */
class InspectionPatternsTest {

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

    private static Criterion pattern(int first, int last, int atLeast) {
        return new Criterion.InspectionPattern(first, last, atLeast, LESS_THAN_GOOD, Optional.empty());
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
    @DisplayName("Two of the latest three inspections are asked for; those without a grade are passed over")
    void twoOfThree() {
        Evidences evidence = history()
                .graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-03-05")
                .ungraded(UngradedOutcome.GRADE_STANDS, "2018-03-06")
                .graded(OverallGrade.GOOD, "2016-03-01")
                .graded(OverallGrade.INADEQUATE, "2013-03-05")
                .graded(OverallGrade.INADEQUATE, "2010-03-02");

        Answer answer = ask(pattern(1, 3, 2), evidence);

        assertThat(answer.truth()).isEqualTo(Truth.FIRED);
        assertThat(answer.texts())
                .containsExactly(
                        "The school's latest inspection, of 2019-03-05, gave the overall grade Requires improvement. That counts.",
                        "Inspection 2 of the school, counted from the latest, of 2016-03-01, gave the overall grade Good. "
                                + "That does not count.",
                        "Inspection 3 of the school, counted from the latest, of 2013-03-05, gave the overall grade "
                                + "Inadequate. That counts.",
                        "Two of the three inspections in question count; two are asked for.");
        assertThat(ask(pattern(1, 3, 3), evidence).truth()).isEqualTo(Truth.CLEAR);
        assertThat(ask(pattern(1, 2, 2), evidence).truth()).isEqualTo(Truth.CLEAR);
        assertThat(ask(pattern(3, 4, 2), evidence).truth()).isEqualTo(Truth.FIRED);
        assertThat(ask(pattern(2, 2, 1), evidence).truth()).isEqualTo(Truth.CLEAR);
    }

    @Test
    @DisplayName("Inspections that are not there did not happen if the history was given, and are not known otherwise")
    void fewerThanAsked() {
        for (InspectionCoverage coverage : InspectionCoverage.values()) {
            boolean whole = coverage == InspectionCoverage.HISTORY;
            Evidences one = Evidences.of(PRIMARY).covering(coverage).graded(OverallGrade.INADEQUATE, "2019-03-05");
            Evidences none = Evidences.of(PRIMARY).covering(coverage);

            assertThat(ask(pattern(1, 1, 1), one).truth()).isEqualTo(Truth.FIRED);
            assertThat(ask(pattern(1, 2, 2), one).truth()).isEqualTo(whole ? Truth.CLEAR : Truth.NOT_KNOWN);
            assertThat(ask(pattern(2, 2, 1), one).truth()).isEqualTo(whole ? Truth.CLEAR : Truth.NOT_KNOWN);
            assertThat(ask(pattern(1, 1, 1), none).truth())
                    .isEqualTo(coverage == InspectionCoverage.NONE ? Truth.NOT_KNOWN : Truth.CLEAR);
        }
        Answer answer = ask(pattern(1, 2, 2), Evidences.of(PRIMARY).graded(OverallGrade.INADEQUATE, "2019-03-05"));
        assertThat(answer.texts())
                .contains("What the school's earlier inspections found is not known: their history was not given.");
        assertThat(answer.wouldSettle()).containsExactly("the school's inspection history up to 2026-06-01");
        assertThat(ask(pattern(1, 2, 2), history().graded(OverallGrade.INADEQUATE, "2019-03-05"))
                        .texts())
                .contains("The school has had one such inspection by 2026-06-01.");
    }

    @Test
    @DisplayName("A latest grade that came out after the day tells nothing of the day")
    void laterGrade() {
        Evidences later = Evidences.of(PRIMARY)
                .covering(InspectionCoverage.LATEST_GRADE)
                .graded(OverallGrade.INADEQUATE, "2026-06-02");

        assertThat(ask(pattern(1, 1, 1), later).truth()).isEqualTo(Truth.NOT_KNOWN);
    }

    @Test
    @DisplayName(
            "An inspection counts until the day that is so many months after it, and older ones are not needed then")
    void window() {
        Criterion recent = new Criterion.InspectionPattern(1, 2, 1, LESS_THAN_GOOD, Optional.of(Asked.LIMIT));
        Evidences onTheDay = Evidences.of(PRIMARY).graded(OverallGrade.INADEQUATE, "2023-06-01");

        assertThat(ask(recent, Evidences.of(PRIMARY).graded(OverallGrade.INADEQUATE, "2023-06-02"))
                        .truth())
                .isEqualTo(Truth.FIRED);
        assertThat(ask(recent, onTheDay).truth()).isEqualTo(Truth.CLEAR);
        assertThat(ask(recent, onTheDay).texts())
                .contains(
                        "The school's latest inspection, of 2023-06-01, was not within the last 36 months, and does not count.");
    }

    @Test
    @DisplayName("Records of one day that do not agree are not known, and those that do are one inspection")
    void recordsOfOneDay() {
        Evidences agree = history()
                .graded(OverallGrade.INADEQUATE, "2019-03-05", "2019-04-05")
                .graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-03-05", "2019-05-05");
        Evidences differ = history()
                .graded(OverallGrade.INADEQUATE, "2019-03-05", "2019-04-05")
                .graded(OverallGrade.GOOD, "2019-03-05", "2019-05-05");

        assertThat(ask(pattern(1, 2, 2), agree).truth()).isEqualTo(Truth.CLEAR);
        assertThat(ask(pattern(1, 1, 1), agree).truth()).isEqualTo(Truth.FIRED);
        Answer answer = ask(pattern(1, 1, 1), differ);
        assertThat(answer.truth()).isEqualTo(Truth.NOT_KNOWN);
        assertThat(answer.wouldSettle()).containsExactly("which record of the inspection of 2019-03-05 is right");
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
                        "the grade of the key judgement 'Leadership and management' at the inspection of 2025-03-04");
        Answer fired = ask(
                latest(KEY_JUDGEMENTS),
                history().add(keyJudgements("2025-03-04", Map.of("Quality of education", OverallGrade.INADEQUATE))));
        assertThat(fired.truth()).isEqualTo(Truth.FIRED);
        assertThat(fired.texts())
                .containsExactly(
                        "The school's latest inspection, of 2025-03-04, graded key judgements, among them Quality "
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
                .containsExactly("the category of concern, if any, after the inspection of 2019-03-05");
    }
}
