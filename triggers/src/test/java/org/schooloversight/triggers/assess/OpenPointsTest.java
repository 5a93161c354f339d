package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Results;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.testing.Programmes;

/** Each point that the programme leaves open, under each way to read it. */
class OpenPointsTest {

    private static final School PRIMARY = Schools.primary().build();
    private static final SupportAssessor DEFAULTS = Programmes.assessor();

    private static Assessment assess(SupportAssessor assessor, School school, Evidences evidence) {
        return assessor.assess(
                school,
                evidence.judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-10-01")
                        .build(),
                Programmes.DAY);
    }

    private static List<String> tiers(String reading, String option, School school, Evidences evidence) {
        return assess(Programmes.assessor(reading, option), school, evidence).outcome().tiers().stream()
                .map(TierId::value)
                .toList();
    }

    private static Finding finding(Assessment assessment, String trigger) {
        return assessment.findings().stream()
                .filter(each -> each.trigger().value().equals(trigger))
                .findFirst()
                .orElseThrow();
    }

    private static String timing(SupportAssessor assessor, Evidences evidence, String entitlement) {
        return assess(assessor, PRIMARY, evidence).entitlements().stream()
                .filter(each -> each.id().equals(entitlement))
                .findFirst()
                .orElseThrow()
                .timing()
                .toString();
    }

    @Test
    @DisplayName("1. A bespoke trigger alone is a significant concern, unless a targeted one is needed beside it")
    void bespokeTriggerAlone() {
        Evidences evidence = Evidences.sound(PRIMARY).judged("safeguarding", JudgementLevel.CONCERN, "2019-11-05");

        assertThat(tiers("significant-concern", "any-bespoke-or-marked", PRIMARY, evidence))
                .containsExactly("bespoke-targeted");
        assertThat(tiers("significant-concern", "any-bespoke", PRIMARY, evidence))
                .containsExactly("bespoke-targeted");
        assertThat(tiers("significant-concern", "targeted-and-bespoke", PRIMARY, evidence))
                .containsExactly("annual-review");
    }

    @Test
    @DisplayName("1. A targeted trigger marked as significant is a significant concern by default only")
    void markedTargetedTrigger() {
        Evidences evidence =
                Evidences.sound(PRIMARY).judged("leadership-governance", JudgementLevel.SIGNIFICANT, "2019-11-05");

        assertThat(tiers("significant-concern", "any-bespoke-or-marked", PRIMARY, evidence))
                .containsExactly("bespoke-targeted");
        assertThat(tiers("significant-concern", "any-bespoke", PRIMARY, evidence))
                .containsExactly("targeted");
        assertThat(tiers("significant-concern", "targeted-and-bespoke", PRIMARY, evidence))
                .containsExactly("targeted");
    }

    @Test
    @DisplayName("1. A targeted and a bespoke trigger together are a significant concern however it is read")
    void targetedAndBespoke() {
        Evidences evidence = Evidences.sound(PRIMARY)
                .judged("leadership-governance", JudgementLevel.CONCERN, "2019-11-05")
                .judged("safeguarding", JudgementLevel.CONCERN, "2019-11-05");

        for (String option : List.of("any-bespoke-or-marked", "any-bespoke", "targeted-and-bespoke")) {
            assertThat(tiers("significant-concern", option, PRIMARY, evidence)).containsExactly("bespoke-targeted");
        }
    }

    @Test
    @DisplayName("1. The answer says when the tier depends on how a significant concern is read")
    void readingThatMatters() {
        Assessment assessment = assess(
                DEFAULTS,
                PRIMARY,
                Evidences.sound(PRIMARY).judged("leadership-governance", JudgementLevel.SIGNIFICANT, "2019-11-05"));

        assertThat(assessment.readingsThatMatter())
                .filteredOn(ReadingEffect::changesTier)
                .extracting(
                        effect -> effect.reading().value(),
                        effect -> effect.alternative().value(),
                        effect -> effect.tiers().toString())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("significant-concern", "any-bespoke", "[targeted]"),
                        org.assertj.core.groups.Tuple.tuple(
                                "significant-concern", "targeted-and-bespoke", "[targeted]"));
    }

    @Test
    @DisplayName("2. A council's own threshold stands in place of the default")
    void ownThreshold() {
        Evidences evidence = Evidences.sound(PRIMARY, "ks2-rwm-expected")
                .result("ks2-rwm-expected", "2018-19", "62")
                .result("ks2-rwm-expected", "2017-18", "62");

        assertThat(tiers("low-attainment-ks2", "65", PRIMARY, evidence)).containsExactly("bespoke-targeted");
        assertThat(tiers("low-attainment-ks2", "62", PRIMARY, evidence)).containsExactly("annual-review");
        assertThat(tiers("low-attainment-ks2", "62.5", PRIMARY, evidence)).containsExactly("bespoke-targeted");
    }

    @Test
    @DisplayName("3. All groups of pupils are the whole cohort, or any group")
    void allGroups() {
        Evidences evidence = Evidences.sound(PRIMARY)
                .add(Results.of("ks2-rwm-expected", "2018-19")
                        .group("disadvantaged")
                        .value("43"));

        assertThat(tiers("all-groups", "whole-cohort", PRIMARY, evidence)).containsExactly("annual-review");
        assertThat(tiers("all-groups", "any-group", PRIMARY, evidence)).containsExactly("targeted");
    }

    @Test
    @DisplayName("4. Years without published results are skipped, or break the pattern")
    void twoYears() {
        SupportAssessor skipped = DEFAULTS.onAnyDay();
        SupportAssessor broken = Programmes.assessor("two-years", "consecutive").onAnyDay();
        AsOf day = AsOf.on(LocalDate.of(2024, 1, 15)); // Monday, with results for 2018-19 and 2022-23 and none between
        var evidence = Evidences.of(PRIMARY)
                .history()
                .graded(OverallGrade.GOOD, "2023-03-14")
                .result("ks2-rwm-expected", "2018-19", "51")
                .result("ks2-rwm-expected", "2022-23", "51")
                .build();

        Finding pattern = finding(skipped.assess(PRIMARY, evidence, day), "low-attainment-2y");
        Finding noPattern = finding(broken.assess(PRIMARY, evidence, day), "low-attainment-2y");

        assertThat(pattern.state()).isEqualTo(FindingState.FIRED);
        assertThat(noPattern.state()).isEqualTo(FindingState.CLEAR);
        assertThat(noPattern.reasons())
                .extracting(Reason::text)
                .anyMatch(
                        text -> text.contains(
                                "last published for 2022-23 and 2018-19, which do not follow each other, so there is no pattern"));
    }

    @Test
    @DisplayName("4. Years that follow each other are a pattern under both readings")
    void twoYearsInARow() {
        Evidences evidence = Evidences.sound(PRIMARY, "ks2-rwm-expected")
                .result("ks2-rwm-expected", "2018-19", "51")
                .result("ks2-rwm-expected", "2017-18", "51");

        assertThat(tiers("two-years", "latest-published", PRIMARY, evidence)).containsExactly("bespoke-targeted");
        assertThat(tiers("two-years", "consecutive", PRIMARY, evidence)).containsExactly("bespoke-targeted");
    }

    @Test
    @DisplayName("5. Four terms are of a three-term or a six-term year, from the next full term or from the same")
    void fourTerms() {
        Evidences evidence = Evidences.sound(PRIMARY).graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-06-11");

        assertThat(timing(DEFAULTS, evidence, "judged-good"))
                .isEqualTo("within 4 terms (three terms a year), counting from the first full term after the judgement "
                        + "was published");
        assertThat(timing(Programmes.assessor("four-terms-system", "six-term-year"), evidence, "judged-good"))
                .contains("(six terms a year), counting from the first full term");
        assertThat(timing(Programmes.assessor("four-terms-from", "term-of-judgement"), evidence, "judged-good"))
                .contains("(three terms a year), counting from the term in which the judgement was published");
        assertThat(timing(
                        Programmes.assessor(
                                "four-terms-system", "six-term-year", "four-terms-from", "term-of-judgement"),
                        evidence,
                        "judged-good"))
                .contains("(six terms a year), counting from the term in which");
    }

    @Test
    @DisplayName("6. The first half term of a head is the one of taking up the post, or the first full one")
    void firstHalfTerm() {
        Evidences evidence = Evidences.sound(PRIMARY).event(RecordedEvent.HEAD_APPOINTED, "2020-01-06");

        assertThat(firstVisit(DEFAULTS, evidence)).isEqualTo("in the half term in which the head takes up the post");
        assertThat(firstVisit(Programmes.assessor("first-half-term", "first-full"), evidence))
                .isEqualTo("in the first full half term after the head takes up the post");
    }

    private static String firstVisit(SupportAssessor assessor, Evidences evidence) {
        return assess(assessor, PRIMARY, evidence)
                .additions()
                .get(0)
                .entitlements()
                .get(0)
                .timing()
                .toString();
    }

    @Test
    @DisplayName("7. Half-termly meetings begin in the half term after entry, or in that of entry")
    void halfTermly() {
        Evidences evidence = Evidences.sound(PRIMARY).judged("safeguarding", JudgementLevel.CONCERN, "2019-11-05");

        assertThat(timing(DEFAULTS, evidence, "strategy-group"))
                .isEqualTo("at least once in each half term, first in the half term after the school enters the tier");
        assertThat(timing(Programmes.assessor("half-termly-first", "on-entry"), evidence, "strategy-group"))
                .isEqualTo(
                        "at least once in each half term, first in the half term in which the school enters the tier");
    }

    @Test
    @DisplayName(
            "8. A school with no inspection yet is treated as Good, and may never be below targeted; reasons say so")
    void noInspection() {
        Evidences evidence = Evidences.of(PRIMARY).history().soundResults();

        assertThat(tiers("no-inspection", "treated-as-good", PRIMARY, evidence)).containsExactly("annual-review");
        assertThat(tiers("no-inspection", "never-below-targeted", PRIMARY, evidence))
                .containsExactly("targeted");
        assertThat(assess(DEFAULTS, PRIMARY, evidence).outcome().reasons())
                .extracting(Reason::text)
                .containsExactly(
                        "The school has not been inspected yet: no inspection is recorded under its present number.",
                        "The school is maintained, has not been inspected yet and so is treated as Good, "
                                + "and no targeted trigger fired.");
    }

    @Test
    @DisplayName("9. A missing or withheld figure is not known, and the answer says what would settle it")
    void missingEvidence() {
        for (Evidences evidence : List.of(
                Evidences.sound(PRIMARY, "ks2-rwm-expected"),
                Evidences.sound(PRIMARY, "ks2-rwm-expected")
                        .add(Results.of("ks2-rwm-expected", "2018-19").withheld(Withheld.SUPPRESSED)))) {
            Assessment assessment = DEFAULTS.assess(PRIMARY, evidence.build(), Programmes.DAY);

            Finding finding = finding(assessment, "attainment-progress");
            assertThat(finding.state()).isEqualTo(FindingState.NOT_KNOWN);
            assertThat(finding.wouldSettle())
                    .contains(
                            "an officer's current judgement of concerns around attainment and progress for all groups "
                                    + "of pupils");
            assertThat(assessment.outcome().tiers())
                    .extracting(TierId::value)
                    .containsExactly("annual-review", "targeted", "bespoke-targeted");
        }
    }

    @Test
    @DisplayName("Which maintained schools have the tiers is a reading")
    void schoolsCovered() {
        School nursery = Schools.nursery().build();
        Evidences evidence = Evidences.of(nursery).history().graded(OverallGrade.REQUIRES_IMPROVEMENT, "2018-10-09");

        assertThat(tiers("schools-covered", "named-phases", nursery, evidence)).containsExactly("universal");
        assertThat(tiers("schools-covered", "all-maintained", nursery, evidence))
                .containsExactly("bespoke-requires-improvement");
    }

    @Test
    @DisplayName("Which academies are causing concern is a reading")
    void schoolsCausingConcern() {
        School academy = Schools.primaryAcademy().build();
        Evidences evidence =
                Evidences.sound(academy).judged("attendance-exclusions", JudgementLevel.CONCERN, "2019-11-05");

        assertThat(tiers("schools-causing-concern", "any-trigger", academy, evidence))
                .containsExactly("academy-conversation");
        assertThat(tiers("schools-causing-concern", "bespoke-trigger", academy, evidence))
                .containsExactly("academy-none");
    }
}
