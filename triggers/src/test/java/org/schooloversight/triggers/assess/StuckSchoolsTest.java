package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.core.evidence.EventKind;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.testing.OtherPolicies;
import org.schooloversight.triggers.testing.Pieces;

/** The rule for stuck schools of 2025, and that for report cards. */
class StuckSchoolsTest {

    private static final School SCHOOL = Schools.primary().build();
    private static final String LEADERSHIP = "Effectiveness of leadership and management";
    private static final String QUALITY = "Quality of education";

    private static OtherPolicies in2025() {
        return on("2025-06-30"); // Monday
    }

    private static OtherPolicies withCards() {
        return on("2026-06-30"); // Tuesday
    }

    /** No change of structure is recorded in these cases, and that is read as none, which the policy does not do by itself. */
    private static OtherPolicies on(String day) {
        return OtherPolicies.of("rise-stuck", day).set("no-change-recorded", "no-change");
    }

    private static Evidences history(OverallGrade previous) {
        return Evidences.of(SCHOOL).history().graded(previous, "2019-03-13");
    }

    @ParameterizedTest(name = "{0}, then {1}: {2}")
    @CsvSource({
        "REQUIRES_IMPROVEMENT, REQUIRES_IMPROVEMENT, targeted-support",
        "INADEQUATE, REQUIRES_IMPROVEMENT, targeted-support",
        "GOOD, REQUIRES_IMPROVEMENT, not-eligible",
        "OUTSTANDING, REQUIRES_IMPROVEMENT, not-eligible",
        "REQUIRES_IMPROVEMENT, GOOD, not-eligible"
    })
    @DisplayName("Requires improvement after an inspection below Good is stuck")
    void overallGrades(OverallGrade previous, OverallGrade latest, String tier) {
        Evidences evidence = history(previous).graded(latest, "2023-05-10");

        assertThat(in2025().tiers(SCHOOL, evidence)).containsExactly(tier);
        assertThat(withCards().tiers(SCHOOL, evidence)).containsExactly(tier);
    }

    @ParameterizedTest(name = "leadership {0}, quality {1}: {2}")
    @CsvSource({
        "REQUIRES_IMPROVEMENT, GOOD, targeted-support",
        "GOOD, REQUIRES_IMPROVEMENT, targeted-support",
        "REQUIRES_IMPROVEMENT, REQUIRES_IMPROVEMENT, targeted-support",
        "GOOD, GOOD, not-eligible"
    })
    @DisplayName("Without an overall grade, leadership or quality of education is the equivalent")
    void keyJudgements(OverallGrade leadership, OverallGrade quality, String tier) {
        Evidences evidence = history(OverallGrade.REQUIRES_IMPROVEMENT)
                .add(Pieces.judgements("2024-11-13", Map.of(LEADERSHIP, leadership, QUALITY, quality)));

        assertThat(in2025().tiers(SCHOOL, evidence)).containsExactly(tier);
    }

    @Test
    @DisplayName("A school whose structure has changed since its latest inspection is not eligible")
    void structure() {
        Evidences stuck =
                history(OverallGrade.REQUIRES_IMPROVEMENT).graded(OverallGrade.REQUIRES_IMPROVEMENT, "2023-05-10");

        assertThat(in2025().tiers(SCHOOL, stuck)).containsExactly("targeted-support");
        assertThat(in2025().tiers(SCHOOL, stuck.event(EventKind.of("structure-changed"), "2022-09-01")))
                .containsExactly("targeted-support");
        assertThat(in2025().tiers(SCHOOL, stuck.event(EventKind.of("structure-changed"), "2024-09-01")))
                .containsExactly("not-eligible");
    }

    @ParameterizedTest(name = "on {0}")
    @ValueSource(strings = {"2025-06-30", "2026-06-30"}) // Monday, Tuesday
    @DisplayName("By itself the policy does not take it that there was no change because none is recorded")
    void noRecordIsNotNoChange(String day) {
        OtherPolicies policy = OtherPolicies.of("rise-stuck", day);
        Evidences stuck =
                history(OverallGrade.REQUIRES_IMPROVEMENT).graded(OverallGrade.REQUIRES_IMPROVEMENT, "2023-05-10");
        Evidences good = history(OverallGrade.REQUIRES_IMPROVEMENT).graded(OverallGrade.GOOD, "2023-05-10");

        assertThat(policy.tiers(SCHOOL, stuck)).containsExactlyInAnyOrder("targeted-support", "not-eligible");
        assertThat(OtherPolicies.state(policy.assess(SCHOOL, stuck), "structure-changed"))
                .isEqualTo(FindingState.NOT_KNOWN);
        assertThat(policy.tiers(SCHOOL, good)).containsExactly("not-eligible");
        assertThat(policy.tiers(SCHOOL, stuck.event(EventKind.of("structure-changed"), "2024-09-01")))
                .containsExactly("not-eligible");
    }

    @Test
    @DisplayName("Special measures lead to structural intervention, significant improvement to support")
    void categories() {
        assertThat(in2025().tiers(
                                SCHOOL,
                                history(OverallGrade.GOOD)
                                        .add(Pieces.inadequate("2024-02-06", CategoryOfConcern.SPECIAL_MEASURES))))
                .containsExactly("structural-intervention");
        assertThat(in2025().tiers(
                                SCHOOL,
                                history(OverallGrade.GOOD)
                                        .add(Pieces.inadequate(
                                                "2024-02-06", CategoryOfConcern.SIGNIFICANT_IMPROVEMENT))))
                .containsExactly("targeted-support");
    }

    @Test
    @DisplayName(
            "Two years of targeted support without improvement lead to structural intervention, if the consultation is followed")
    void twoYears() {
        Evidences evidence = history(OverallGrade.REQUIRES_IMPROVEMENT)
                .graded(OverallGrade.REQUIRES_IMPROVEMENT, "2023-05-10")
                .add(Pieces.placed("rise-stuck", "targeted-support", "2025-03-03"));

        assertThat(on("2027-03-02").tiers(SCHOOL, evidence)).containsExactly("targeted-support");
        assertThat(on("2027-03-03").tiers(SCHOOL, evidence)).containsExactly("structural-intervention");
        assertThat(on("2027-03-03").set("after-two-years", "targeted").tiers(SCHOOL, evidence))
                .containsExactly("targeted-support");
    }

    @ParameterizedTest(name = "leadership and governance {0}: {1}")
    @CsvSource({"NEEDS_ATTENTION, targeted-support", "EXPECTED_STANDARD, not-eligible", "STRONG_STANDARD, not-eligible"
    })
    @DisplayName("On a report card, leadership and governance decides")
    void reportCards(AreaGrade leadership, String tier) {
        Evidences evidence = history(OverallGrade.REQUIRES_IMPROVEMENT)
                .add(Pieces.card("2026-01-14", Map.of("Leadership and governance", leadership)));

        assertThat(withCards().tiers(SCHOOL, evidence)).containsExactly(tier);
    }

    @Test
    @DisplayName("The version before report cards does not guess what a report card means")
    void scalesAreNotMixed() {
        Evidences evidence = history(OverallGrade.REQUIRES_IMPROVEMENT)
                .add(Pieces.card("2025-11-10", Map.of("Leadership and governance", AreaGrade.NEEDS_ATTENTION)));
        OtherPolicies before = on("2025-11-09");

        assertThat(before.tiers(SCHOOL, evidence)).containsExactly("not-eligible");
        assertThat(withCards().set("latest-is-older", "not-known").tiers(SCHOOL, evidence))
                .containsExactly("targeted-support");
        assertThat(withCards()
                        .set("latest-is-older", "not-known")
                        .tiers(
                                SCHOOL,
                                history(OverallGrade.REQUIRES_IMPROVEMENT)
                                        .graded(OverallGrade.REQUIRES_IMPROVEMENT, "2023-05-10")))
                .containsExactlyInAnyOrder("targeted-support", "not-eligible");
    }

    @Test
    @DisplayName("Leaving may be harder than entering")
    void leaving() {
        Evidences evidence = history(OverallGrade.REQUIRES_IMPROVEMENT)
                .add(Pieces.card(
                        "2026-01-14",
                        Map.of(
                                "Achievement", AreaGrade.NEEDS_ATTENTION,
                                "Leadership and governance", AreaGrade.EXPECTED_STANDARD)))
                .add(Pieces.placed("rise-stuck", "targeted-support", "2025-03-03"));

        assertThat(withCards().tiers(SCHOOL, evidence)).containsExactly("not-eligible");
        assertThat(withCards().set("leaving", "secure-everywhere").tiers(SCHOOL, evidence))
                .containsExactly("targeted-support");
    }
}
