package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.testing.Programmes;

/** One example for each trigger of the programme and each way to fire it, and the figures just on each side. */
class ProgrammeTriggersTest {

    static final java.util.List<String> CONCERNS = Evidences.CONCERNS;

    private static final SupportAssessor ASSESSOR = Programmes.assessor();

    private static Finding find(String trigger, Evidences evidence, School school) {
        return ASSESSOR.assess(school, evidence.build(), Programmes.DAY).findings().stream()
                .filter(each -> each.trigger().equals(TriggerId.of(trigger)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @FieldSource("CONCERNS")
    @DisplayName(
            "An officer's judgement of a concern fires its trigger, and only one of a significant concern marks it")
    void judgementsFire(String concern) {
        School school = Schools.primary().build();

        Finding concerned =
                find(concern, Evidences.sound(school).judged(concern, JudgementLevel.CONCERN, "2019-10-01"), school);
        Finding significant = find(
                concern, Evidences.sound(school).judged(concern, JudgementLevel.SIGNIFICANT, "2019-10-01"), school);
        Finding none =
                find(concern, Evidences.sound(school).judged(concern, JudgementLevel.NO_CONCERN, "2019-10-01"), school);

        assertThat(concerned.state()).isEqualTo(FindingState.FIRED);
        assertThat(concerned.significant()).isFalse();
        assertThat(significant.state()).isEqualTo(FindingState.FIRED);
        assertThat(significant.significant()).isTrue();
        assertThat(none.state()).isEqualTo(FindingState.CLEAR);
        assertThat(concerned.reasons())
                .extracting(Reason::evidence)
                .anyMatch(each -> each.toString().contains("judgements.csv"));
    }

    @ParameterizedTest(name = "{0} {1} fires attainment-progress: {2}")
    @CsvSource({
        "ks2-rwm-expected, 64.9, true",
        "ks2-rwm-expected, 65, false",
        "ks2-rwm-expected, 65.0, false",
        "ks4-english-maths-4, 39.9, true",
        "ks4-english-maths-4, 40, false"
    })
    void lowAttainment(String measure, String value, boolean fires) {
        School school = Schools.allThrough().build();
        Evidences evidence = Evidences.sound(school, measure)
                .result(measure, "2018-19", value)
                .result(measure, "2017-18", "70");

        assertThat(find("attainment-progress", evidence, school).state()).isEqualTo(state(fires));
        assertThat(find("low-attainment-2y", evidence, school).state()).isEqualTo(FindingState.CLEAR);
    }

    @ParameterizedTest(name = "{0} and {1} fire low-attainment-2y: {2}")
    @CsvSource({"64.9, 64.9, true", "65, 50, false", "50, 65, false"})
    void lowAttainmentOverTwoYears(String latest, String before, boolean fires) {
        School school = Schools.primary().build();
        Evidences evidence = Evidences.sound(school, "ks2-rwm-expected")
                .result("ks2-rwm-expected", "2018-19", latest)
                .result("ks2-rwm-expected", "2017-18", before);

        assertThat(find("low-attainment-2y", evidence, school).state()).isEqualTo(state(fires));
    }

    @ParameterizedTest(name = "a score of {0} with limits {1} and {2} fires attainment-progress: {3}")
    @CsvSource({
        "-1.0, -2.0, -0.1, true",
        "-1.0, -2.0, 0, false",
        "-1.0, -2.0, 0.0, false",
        "-1.0, -2.0, 0.1, false",
        "0, -1, 1, false",
        "2.0, 1.0, 3.0, false"
    })
    void progressBelowAverage(String score, String lower, String upper, boolean fires) {
        for (String measure : java.util.List.of("ks2-reading-progress", "ks2-writing-progress", "ks2-maths-progress")) {
            School school = Schools.primary().build();
            Evidences evidence = Evidences.sound(school, measure)
                    .result(measure, "2018-19", score, lower, upper)
                    .result(measure, "2017-18", score, lower, upper);

            assertThat(find("attainment-progress", evidence, school).state()).isEqualTo(state(fires));
            assertThat(find("low-progress-2y", evidence, school).state()).isEqualTo(state(fires));
        }
    }

    @Test
    @DisplayName("Progress 8 counts as the progress of key stage 2 does")
    void progress8() {
        School school = Schools.secondary().build();
        Evidences evidence = Evidences.sound(school, "ks4-progress-8")
                .result("ks4-progress-8", "2018-19", "-0.31", "-0.55", "-0.07")
                .result("ks4-progress-8", "2017-18", "-0.25", "-0.49", "-0.01");

        assertThat(find("attainment-progress", evidence, school).state()).isEqualTo(FindingState.FIRED);
        assertThat(find("low-progress-2y", evidence, school).state()).isEqualTo(FindingState.FIRED);
    }

    @Test
    @DisplayName("A low score without confidence limits is not known to be below average")
    void progressWithoutLimits() {
        School school = Schools.primary().build();
        Evidences evidence =
                Evidences.sound(school, "ks2-maths-progress").result("ks2-maths-progress", "2018-19", "-3.2");

        Finding finding = find("attainment-progress", evidence, school);

        assertThat(finding.state()).isEqualTo(FindingState.NOT_KNOWN);
        assertThat(finding.wouldSettle())
                .contains("the confidence limits of key stage 2 maths progress for all pupils in 2018-19");
    }

    @Test
    @DisplayName("A score above zero needs no confidence limits to be no concern")
    void goodProgressWithoutLimits() {
        School school = Schools.primary().build();
        Evidences evidence =
                Evidences.sound(school, "ks2-maths-progress").result("ks2-maths-progress", "2018-19", "0.1");

        assertThat(find("attainment-progress", evidence, school).state()).isEqualTo(FindingState.CLEAR);
    }

    @ParameterizedTest(name = "{0} with {1} of {2} fires attendance-exclusions: {3}")
    @CsvSource({
        "primary, absence-persistent, 12.3, true",
        "primary, absence-persistent, 12.2, false",
        "primary, absence-overall, 6.0, true",
        "primary, absence-overall, 5.9, false",
        "primary, exclusions-fixed-period, 2.1, true",
        "primary, exclusions-fixed-period, 2.09, false",
        "secondary, absence-persistent, 20.6, true",
        "secondary, absence-persistent, 20.5, false",
        "secondary, absence-overall, 8.3, true",
        "secondary, exclusions-fixed-period, 16.1, true",
        "all-through, absence-persistent, 20.5, false",
        "special, absence-persistent, 43.2, true",
        "special, absence-persistent, 43.1, false",
        "special, absence-overall, 15.2, true",
        "special, exclusions-fixed-period, 17, true"
    })
    void attendanceAndExclusions(String kind, String measure, String value, boolean fires) {
        School school = school(kind);
        Evidences once = Evidences.sound(school, measure)
                .result(measure, "2017-18", value)
                .result(measure, "2016-17", "0");
        Evidences twice = Evidences.sound(school, measure)
                .result(measure, "2017-18", value)
                .result(measure, "2016-17", value);

        assertThat(find("attendance-exclusions", once, school).state()).isEqualTo(state(fires));
        assertThat(find("attendance-exclusion-2y", once, school).state()).isEqualTo(FindingState.CLEAR);
        assertThat(find("attendance-exclusion-2y", twice, school).state()).isEqualTo(state(fires));
    }

    private static School school(String kind) {
        return switch (kind) {
            case "primary" -> Schools.primary().build();
            case "secondary" -> Schools.secondary().build();
            case "all-through" -> Schools.allThrough().build();
            case "special" -> Schools.special().build();
            default -> throw new AssertionError(kind);
        };
    }

    @Test
    @DisplayName("A section 8 inspection that finds a risk fires, until the school is graded again")
    void section8() {
        School school = Schools.primary().build();
        Evidences risk = Evidences.sound(school).ungraded(UngradedOutcome.MAY_BE_LOWER, "2019-03-05");

        assertThat(find("section8-risk", risk, school).state()).isEqualTo(FindingState.FIRED);
        assertThat(find("section8-risk", risk.monitoring("2019-05-14"), school).state())
                .isEqualTo(FindingState.FIRED);
        assertThat(find("section8-risk", risk.graded(OverallGrade.GOOD, "2019-09-10"), school)
                        .state())
                .isEqualTo(FindingState.CLEAR);
    }

    @Test
    @DisplayName("A newer section 8 inspection that finds no risk clears it")
    void newerSection8() {
        School school = Schools.primary().build();
        Evidences evidence = Evidences.sound(school)
                .ungraded(UngradedOutcome.MAY_BE_LOWER, "2018-03-06")
                .ungraded(UngradedOutcome.GRADE_STANDS, "2019-11-05");

        assertThat(find("section8-risk", evidence, school).state()).isEqualTo(FindingState.CLEAR);
    }

    private static FindingState state(boolean fires) {
        return fires ? FindingState.FIRED : FindingState.CLEAR;
    }
}
