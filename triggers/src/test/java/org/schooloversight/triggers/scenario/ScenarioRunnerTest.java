package org.schooloversight.triggers.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.testing.Programmes;

class ScenarioRunnerTest {

    private static final School SCHOOL = Schools.primary().build();
    private static final Set<TriggerId> NONE = Set.of();
    private static final Evidences CLEAR =
            Evidences.sound(SCHOOL).judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-11-04");

    private static ScenarioResult run(EvidenceSet evidence, Expectation expected) {
        return ScenarioRunner.of(Programmes.oxfordshire(), Programmes.settings(), Programmes.measures())
                .run(new Scenario("an example", SCHOOL, evidence, Programmes.DAY, expected));
    }

    private static Optional<Set<TierId>> tiers(String... ids) {
        return Optional.of(new TreeSet<>(Arrays.stream(ids).map(TierId::of).toList()));
    }

    private static Set<TriggerId> trigger(String id) {
        return Set.of(TriggerId.of(id));
    }

    @Test
    void whatIsAsExpectedPasses() {
        ScenarioResult result =
                run(CLEAR.build(), new Expectation(tiers("annual-review"), NONE, trigger("safeguarding"), NONE));
        assertThat(result.passed()).isTrue();
        assertThat(result).hasToString("an example: as expected");
        assertThat(run(CLEAR.build(), Expectation.NONE).passed()).isTrue();
    }

    @Test
    void anotherTierIsSaidWithItsReasons() {
        ScenarioResult result = run(CLEAR.build(), new Expectation(tiers("targeted"), NONE, NONE, NONE));
        assertThat(result.passed()).isFalse();
        assertThat(result.differences())
                .singleElement()
                .asString()
                .startsWith("Expected the tier 'targeted'; the programme gives 'annual-review' because: The school")
                .endsWith("The school is maintained, was judged Good or Outstanding, and no targeted trigger fired.");
    }

    @Test
    void severalTiersAreExpectedTogether() {
        Evidences found = Evidences.sound(SCHOOL);
        Evidences.CONCERNS.stream()
                .filter(concern -> !concern.equals("safeguarding"))
                .forEach(concern -> found.judged(concern, JudgementLevel.NO_CONCERN, "2019-11-04"));
        EvidenceSet evidence = found.build();
        assertThat(run(evidence, new Expectation(tiers("annual-review", "bespoke-targeted"), NONE, NONE, NONE))
                        .passed())
                .isTrue();
        assertThat(run(evidence, new Expectation(tiers("annual-review"), NONE, NONE, NONE))
                        .differences()
                        .get(0))
                .startsWith(
                        "Expected the tier 'annual-review'; the programme leaves it open between 'annual-review' and"
                                + " 'bespoke-targeted' because: ");
        assertThat(run(CLEAR.build(), new Expectation(tiers("bespoke-targeted", "annual-review"), NONE, NONE, NONE))
                        .differences()
                        .get(0))
                .startsWith(
                        "Expected that the evidence leaves it open between the tiers 'annual-review' and 'bespoke-targeted';");
    }

    @Test
    void noTierCanBeExpected() {
        Scenario late = new Scenario(
                "late",
                SCHOOL,
                CLEAR.build(),
                AsOf.on(LocalDate.of(2020, 9, 1)), // Tuesday
                new Expectation(tiers(), NONE, NONE, NONE));
        ScenarioRunner runner = ScenarioRunner.of(Programmes.assessor());
        assertThat(runner.run(List.of(late))).allMatch(ScenarioResult::passed);
        assertThat(runner.run(new Scenario(
                                late.name(),
                                SCHOOL,
                                late.evidence(),
                                late.asOf(),
                                new Expectation(tiers("universal"), NONE, NONE, NONE)))
                        .differences()
                        .get(0))
                .startsWith("Expected the tier 'universal'; the programme gives no tier because: ");
        assertThat(run(CLEAR.build(), late.expected()).differences().get(0))
                .startsWith("Expected no tier; the programme gives");
    }

    @Test
    void anotherStateOfATriggerIsSaidWithWhatWouldSettleIt() {
        EvidenceSet evidence = Evidences.sound(SCHOOL).build();
        ScenarioResult result = run(
                evidence,
                new Expectation(
                        Optional.empty(),
                        trigger("safeguarding"),
                        trigger("leadership-governance"),
                        trigger("section8-risk")));
        assertThat(result.differences())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(
                                        "Expected the trigger 'safeguarding' to be fired; it is not known. There is no"
                                                + " current judgement")
                                .contains(" What would settle it: an officer's current judgement of "),
                        second -> assertThat(second)
                                .startsWith(
                                        "Expected the trigger 'leadership-governance' to be clear; it is not known."),
                        third -> assertThat(third)
                                .startsWith(
                                        "Expected the trigger 'section8-risk' to be not known; it is clear. There was no"
                                                + " section 8 inspection since the graded inspection of 14 March 2017."));
    }

    @Test
    void whatThePolicyDoesNotHaveIsSaid() {
        ScenarioResult result =
                run(CLEAR.build(), new Expectation(tiers("tailored"), trigger("attainment"), NONE, NONE));
        assertThat(result.differences())
                .containsExactly(
                        "Expected the tier 'tailored', but the programme has no tier 'tailored'.",
                        "Expected the trigger 'attainment' to be fired, but the programme has no such trigger.");
    }

    @Test
    void aScenarioMustMakeSense() {
        EvidenceSet ofAnother = EvidenceSet.builder(Schools.OTHER_URN).build();
        assertThatThrownBy(() -> run(ofAnother, Expectation.NONE)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Expectation(Optional.empty(), NONE, trigger("a"), trigger("a")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("trigger a is expected to be two things");
        assertThatThrownBy(() -> new Scenario(" ", SCHOOL, CLEAR.build(), Programmes.DAY, Expectation.NONE))
                .isInstanceOf(InvalidValueException.class);
    }
}
