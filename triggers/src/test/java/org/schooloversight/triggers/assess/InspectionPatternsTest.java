package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.assess.Asked.Answer;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.InspectionOutcome;

/** Asks what the latest inspections found, on the scales of their times. */
class InspectionPatternsTest {

    private static final School PRIMARY = Schools.primary().build();
    private static final InspectionOutcome LESS_THAN_GOOD = new InspectionOutcome(
            Set.of(OverallGrade.REQUIRES_IMPROVEMENT, OverallGrade.INADEQUATE), Map.of(), Map.of(), Set.of());

    private static Criterion pattern(int first, int last, int atLeast) {
        return new Criterion.InspectionPattern(first, last, atLeast, LESS_THAN_GOOD, Optional.empty());
    }

    private static Answer ask(Criterion criterion, Evidences evidence) {
        return Asked.ask(criterion, "36", Asked.on("2026-06-01", PRIMARY, evidence));
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
                        "The school's latest inspection, of 5 March 2019, gave the overall grade Requires improvement. That counts.",
                        "Inspection 2 of the school, counted from the latest, of 1 March 2016, gave the overall grade Good. "
                                + "That does not count.",
                        "Inspection 3 of the school, counted from the latest, of 5 March 2013, gave the overall grade "
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
        assertThat(answer.wouldSettle()).containsExactly("the school's inspection history up to 1 June 2026");
        assertThat(ask(pattern(1, 2, 2), history().graded(OverallGrade.INADEQUATE, "2019-03-05"))
                        .texts())
                .contains("The school has had one such inspection by 1 June 2026.");
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
                        "The school's latest inspection, of 1 June 2023, was not within the last 36 months, and does not count.");
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
        assertThat(answer.wouldSettle()).containsExactly("which record of the inspection of 5 March 2019 is right");
    }
}
