package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Results;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.testing.Programmes;

/** Which figure and which judgement counts where there are several, or none that can be used. */
class FiguresAndJudgementsTest {

    private static final School PRIMARY = Schools.primary().build();
    private static final School SECONDARY = Schools.secondary().build();
    private static final String ATTAINMENT = "ks2-rwm-expected";
    private static final String TITLE =
            "The expected standard in reading, writing and maths at key stage 2 for all pupils: ";

    private static Finding find(String trigger, School school, Evidences evidence, String day) {
        return Programmes.assessor().assess(school, evidence.build(), AsOf.on(LocalDate.parse(day))).findings().stream()
                .filter(each -> each.trigger().value().equals(trigger))
                .findFirst()
                .orElseThrow();
    }

    private static Finding find(String trigger, School school, Evidences evidence) {
        return find(trigger, school, evidence, "2020-02-10");
    }

    private static void says(Finding finding, String sentence) {
        assertThat(finding.reasons()).extracting(Reason::text).contains(sentence);
    }

    @Test
    @DisplayName("A provisional figure counts until the revised one is public, and says that it is provisional")
    void provisionalThenRevised() {
        Evidences evidence = Evidences.sound(SECONDARY, "ks4-progress-8")
                .add(Results.of("ks4-progress-8", "2018-19")
                        .status(ResultStatus.PROVISIONAL)
                        .value("-0.6", "-0.9", "-0.3"))
                .add(Results.of("ks4-progress-8", "2018-19")
                        .status(ResultStatus.REVISED)
                        .value("-0.2", "-0.5", "0.1"));

        Finding before = find("attainment-progress", SECONDARY, evidence, "2020-02-05");
        Finding after = find("attainment-progress", SECONDARY, evidence, "2020-02-06");

        assertThat(before.state()).isEqualTo(FindingState.FIRED);
        says(
                before,
                "Progress 8 for all pupils: -0.6 in 2018-19 (confidence limits -0.9 and -0.3, provisional). "
                        + "That is significantly below 0.");
        says(
                before,
                "Progress 8 for 2018-19: published on 6 February 2020, after the day of the question, and not used.");
        assertThat(after.state()).isEqualTo(FindingState.CLEAR);
    }

    @Test
    @DisplayName("Figures of a year count from the day they were published")
    void figureNotYetPublished() {
        Evidences evidence = Evidences.sound(PRIMARY, ATTAINMENT)
                .result(ATTAINMENT, "2018-19", "50")
                .result(ATTAINMENT, "2017-18", "70");

        assertThat(find("attainment-progress", PRIMARY, evidence, "2019-12-12").state())
                .isEqualTo(FindingState.CLEAR);
        assertThat(find("attainment-progress", PRIMARY, evidence, "2019-12-13").state())
                .isEqualTo(FindingState.FIRED);
    }

    @Test
    @DisplayName("Two different figures of one status are not known, and both are shown")
    void conflict() {
        Evidences evidence = Evidences.sound(PRIMARY).result(ATTAINMENT, "2018-19", "60");

        Finding finding = find("attainment-progress", PRIMARY, evidence);

        assertThat(finding.state()).isEqualTo(FindingState.NOT_KNOWN);
        says(finding, TITLE + "60% or 71% in 2018-19, as sources differ. Whether it is below 65% is not known.");
        assertThat(finding.wouldSettle())
                .contains(
                        "which figure is right: the expected standard in reading, writing and maths at key stage 2 for "
                                + "all pupils in 2018-19");
    }

    @Test
    @DisplayName("The same figure written otherwise, or without its confidence limits, is no conflict")
    void noConflict() {
        Evidences evidence = Evidences.sound(PRIMARY)
                .result(ATTAINMENT, "2018-19", "71.0")
                .result("ks2-maths-progress", "2018-19", "0.70", "-0.50", "1.90")
                .result("ks2-reading-progress", "2018-19", "0.7");

        assertThat(find("attainment-progress", PRIMARY, evidence).state()).isEqualTo(FindingState.CLEAR);
    }

    @Test
    @DisplayName("A figure whose twin has confidence limits is tested with them")
    void limitsOfTheTwin() {
        Evidences evidence = Evidences.sound(PRIMARY, "ks2-maths-progress")
                .result("ks2-maths-progress", "2018-19", "-2")
                .result("ks2-maths-progress", "2018-19", "-2.0", "-3", "-1");

        assertThat(find("attainment-progress", PRIMARY, evidence).state()).isEqualTo(FindingState.FIRED);
    }

    @ParameterizedTest
    @EnumSource(Withheld.class)
    @DisplayName("A figure that is withheld for any reason is not known, and the reason is given")
    void withheld(Withheld reason) {
        Evidences evidence = Evidences.sound(PRIMARY, ATTAINMENT)
                .add(Results.of(ATTAINMENT, "2018-19").withheld(reason))
                .add(Results.of(ATTAINMENT, "2017-18").withheld(reason));

        Finding finding = find("attainment-progress", PRIMARY, evidence);

        assertThat(finding.state()).isEqualTo(FindingState.NOT_KNOWN);
        says(finding, TITLE + reason.words() + " in 2018-19. Whether it is below 65% is not known.");
        assertThat(finding.wouldSettle())
                .containsExactly("an officer's current judgement of concerns around attainment and progress for all "
                        + "groups of pupils");
        assertThat(find("low-attainment-2y", PRIMARY, evidence).state()).isEqualTo(FindingState.NOT_KNOWN);
    }

    @Test
    @DisplayName("One good year settles that there is no pattern, even if the other is withheld")
    void oneGoodYear() {
        Evidences evidence = Evidences.sound(PRIMARY, ATTAINMENT)
                .add(Results.of(ATTAINMENT, "2018-19").withheld(Withheld.SUPPRESSED))
                .result(ATTAINMENT, "2017-18", "80");

        Finding finding = find("low-attainment-2y", PRIMARY, evidence);

        assertThat(finding.state()).isEqualTo(FindingState.CLEAR);
        says(
                finding,
                TITLE + "suppressed because there were too few pupils in 2018-19 and 80% in 2017-18. "
                        + "They are not both below 65%.");
    }

    @Test
    @DisplayName("Results under an earlier number are used, and marked; the school's own come first")
    void resultsUnderAnEarlierNumber() {
        School school = Schools.primary().opened("2019-09-01").before().build();
        Evidences evidence = Evidences.sound(school, ATTAINMENT)
                .under(Schools.OTHER_URN)
                .result(ATTAINMENT, "2018-19", "51")
                .result(ATTAINMENT, "2017-18", "51");

        Finding finding = find("low-attainment-2y", school, evidence);

        assertThat(finding.state()).isEqualTo(FindingState.FIRED);
        assertThat(finding.reasons().get(0).evidence())
                .allMatch(source -> source.endsWith("under the school's earlier number 100001"));
        assertThat(find(
                                "low-attainment-2y",
                                school,
                                evidence.under(school.urn()).result(ATTAINMENT, "2018-19", "80"))
                        .state())
                .isEqualTo(FindingState.CLEAR);
    }

    @Test
    @DisplayName("An infant school has no key stage 2, so only an officer can settle its attainment")
    void infantSchool() {
        School school = Schools.infant().build();
        Finding finding = find("attainment-progress", school, Evidences.sound(school));

        assertThat(finding.state()).isEqualTo(FindingState.NOT_KNOWN);
        says(
                finding,
                "The expected standard in reading, writing and maths at key stage 2: not published for schools for ages "
                        + "4 to 7.");
        assertThat(finding.wouldSettle())
                .containsExactly("an officer's current judgement of concerns around attainment and progress for all "
                        + "groups of pupils");
    }

    @Test
    @DisplayName("Figures of key stages are not held against a special school; its attendance is")
    void specialSchool() {
        School school = Schools.special().build();
        Evidences evidence = Evidences.sound(school).result(ATTAINMENT, "2018-19", "0");

        assertThat(find("attainment-progress", school, evidence).state()).isEqualTo(FindingState.NOT_KNOWN);
        assertThat(find("attendance-exclusions", school, evidence).state()).isEqualTo(FindingState.CLEAR);
    }

    @Test
    @DisplayName("A school without ages has the figures that are published for it, and others may be missing")
    void agesNotKnown() {
        School school = Schools.primary().agesNotKnown().build();
        Evidences evidence = Evidences.sound(PRIMARY);

        Finding finding = find("attainment-progress", school, evidence);

        assertThat(finding.state()).isEqualTo(FindingState.NOT_KNOWN);
        assertThat(finding.wouldSettle()).contains("the ages of the school's pupils");
        assertThat(find(
                                "attainment-progress",
                                school,
                                evidence.result("ks2-maths-progress", "2018-19", "-9", "-9", "-9"))
                        .state())
                .isNotEqualTo(FindingState.CLEAR);
    }

    @Test
    @DisplayName("A judgement counts on its first and last day, and not after")
    void expiry() {
        Evidences evidence =
                Evidences.sound(PRIMARY).judged("safeguarding", JudgementLevel.CONCERN, "2019-11-04", "2020-02-10");

        assertThat(find("safeguarding", PRIMARY, evidence, "2019-11-03").state())
                .isEqualTo(FindingState.NOT_KNOWN);
        assertThat(find("safeguarding", PRIMARY, evidence, "2019-11-04").state())
                .isEqualTo(FindingState.FIRED);
        assertThat(find("safeguarding", PRIMARY, evidence).state()).isEqualTo(FindingState.FIRED);
        Finding expired = find("safeguarding", PRIMARY, evidence, "2020-02-11");
        assertThat(expired.state()).isEqualTo(FindingState.NOT_KNOWN);
        says(
                expired,
                "The judgement of 4 November 2019 expired on 10 February 2020 and is not used (concerns around safeguarding).");
    }

    @Test
    @DisplayName("The newest judgement counts; an older one that is still current stands in when it expires")
    void newestJudgement() {
        Evidences evidence = Evidences.sound(PRIMARY)
                .judged("safeguarding", JudgementLevel.CONCERN, "2019-09-02", "2020-08-31")
                .judged("safeguarding", JudgementLevel.NO_CONCERN, "2019-11-04", "2019-12-31");

        assertThat(find("safeguarding", PRIMARY, evidence, "2019-12-31").state())
                .isEqualTo(FindingState.CLEAR);
        assertThat(find("safeguarding", PRIMARY, evidence, "2020-01-01").state())
                .isEqualTo(FindingState.FIRED);
    }

    @Test
    @DisplayName("Of two judgements on one day the more adverse counts")
    void judgementsOfOneDay() {
        for (List<JudgementLevel> order : List.of(
                List.of(JudgementLevel.NO_CONCERN, JudgementLevel.SIGNIFICANT),
                List.of(JudgementLevel.SIGNIFICANT, JudgementLevel.NO_CONCERN))) {
            Evidences evidence = Evidences.sound(PRIMARY);
            order.forEach(level -> evidence.judged("safeguarding", level, "2019-11-04"));

            assertThat(find("safeguarding", PRIMARY, evidence).significant()).isTrue();
        }
    }

    @Test
    @DisplayName("An officer's concern stands over good figures, and bad figures over an officer's 'no concern'")
    void judgementsAndFigures() {
        Evidences concern =
                Evidences.sound(PRIMARY).judged("attainment-progress", JudgementLevel.CONCERN, "2019-11-04");
        Evidences noConcern = Evidences.sound(PRIMARY, ATTAINMENT)
                .result(ATTAINMENT, "2018-19", "40")
                .judged("attainment-progress", JudgementLevel.NO_CONCERN, "2020-01-13");

        assertThat(find("attainment-progress", PRIMARY, concern).state()).isEqualTo(FindingState.FIRED);
        assertThat(find("attainment-progress", PRIMARY, noConcern).state()).isEqualTo(FindingState.FIRED);
    }
}
