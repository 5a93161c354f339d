package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.policy.Adjustment;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.Classification.Basis;
import org.schooloversight.triggers.policy.Classification.ScaleRule;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TierCondition;
import org.schooloversight.triggers.policy.TierRule;
import org.schooloversight.triggers.testing.MadeUpPolicies;
import org.schooloversight.triggers.testing.Programmes;

/** What is told of each rule that gives a tier; every state was worked out by hand. */
class RuleFindingsTest {

    private static final School SCHOOL = Schools.primary().build();
    private static final ScaleId SCALE = ScaleId.of("standing");

    private static TierCondition fired(int atLeast, int... triggers) {
        List<TriggerId> ids = Arrays.stream(triggers)
                .mapToObj(each -> TriggerId.of("trigger-" + each))
                .toList();
        return new TierCondition.Fired(ids, atLeast, false, "");
    }

    private static TierCondition not(TierCondition condition) {
        return new TierCondition.NoneOf(List.of(condition));
    }

    private static TierCondition any(TierCondition... parts) {
        return new TierCondition.AnyOf(List.of(parts));
    }

    private static TierCondition all(TierCondition... parts) {
        return new TierCondition.AllOf(List.of(parts));
    }

    private static TierCondition stands(String... values) {
        return new TierCondition.Classified(
                SCALE, Set.copyOf(Arrays.stream(values).map(ScaleValue::of).toList()));
    }

    private static TierRule rule(int tier, TierCondition when) {
        return new TierRule(TierId.of("tier-" + tier), when, "So says rule of tier " + tier, MadeUpPolicies.CITES);
    }

    private static SupportPolicy.Builder with(TierRule... rules) {
        return MadeUpPolicies.plain(3, 4).addRules(rules);
    }

    /** A concern is +, none is -, and ? is not known: of the triggers in their order. */
    private static Evidences evidence(String signs) {
        Evidences evidence = Evidences.of(SCHOOL);
        for (int i = 0; i < signs.length(); i++) {
            if (signs.charAt(i) != '?') {
                evidence.judged(
                        "trigger-" + (i + 1),
                        signs.charAt(i) == '+' ? JudgementLevel.CONCERN : JudgementLevel.NO_CONCERN,
                        "2019-11-05");
            }
        }
        return evidence;
    }

    private static Assessment assess(SupportPolicy policy, String signs) {
        return SupportAssessor.of(policy, PolicySettings.defaults(policy), Programmes.measures())
                .assess(SCHOOL, evidence(signs).build(), Programmes.DAY);
    }

    /** H holds, F fails, N is not known; a star marks a rule that may decide. */
    private static String states(Assessment assessment) {
        return String.join(
                " ",
                assessment.rules().stream()
                        .map(each -> each.state().name().charAt(0) + (each.mayDecide() ? "*" : ""))
                        .toList());
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "+??, H* H F H, tier-4",
        "++-, H* H F H, tier-4",
        "-??, F H* F H, tier-3",
        "--?, F H* F H, tier-3",
        "???, N* H* F H, tier-3 tier-4",
        "?++, N* H* F H, tier-3 tier-4",
    })
    @DisplayName("A thing or its contrary holds and both together fail, whatever is known of the thing")
    void whatIsNotKnownMayCancelOut(String signs, String states, String tiers) {
        SupportPolicy policy = with(
                        rule(4, fired(1, 1)),
                        rule(3, any(fired(1, 2), not(fired(1, 2)))),
                        rule(2, all(fired(1, 3), not(fired(1, 3)))),
                        rule(1, new TierCondition.Always()))
                .build();

        Assessment assessment = assess(policy, signs);

        assertThat(states(assessment)).isEqualTo(states);
        assertThat(assessment.outcome().tiers()).extracting(TierId::value).containsExactly(tiers.split(" ", -1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "???, N* N N*",
        "+??, N* N N*",
        "++?, H* H N",
        "--?, F F N*",
        "+-?, N* F N*",
        "?-+, N* F F",
        "+++, H* H F",
        "---, F F H*",
    })
    @DisplayName(
            "A number of triggers and all of several are told of exactly; a rule that holds only where one before it does never decides")
    void counts(String signs, String states) {
        SupportPolicy policy = with(
                        rule(4, fired(2, 1, 2, 3)), rule(3, all(fired(1, 1), fired(1, 2))), rule(2, not(fired(1, 3))))
                .build();

        assertThat(states(assess(policy, signs))).isEqualTo(states);
    }

    @Test
    @DisplayName("Two places on a scale that are all that is possible hold together, though neither is known")
    void scales() {
        SupportPolicy policy = with(
                        rule(4, stands("red")),
                        rule(3, any(stands("red"), stands("amber"))),
                        rule(2, stands("green")),
                        rule(1, not(stands("red", "amber", "green"))))
                .addClassifications(new Classification(
                        SCALE,
                        "standing",
                        List.of("green", "amber", "red").stream()
                                .map(each -> new Classification.Step(ScaleValue.of(each), each))
                                .toList(),
                        new Basis.Rules(List.of(
                                new ScaleRule(ScaleValue.of("red"), fired(1, 1), "It is red."),
                                new ScaleRule(ScaleValue.of("amber"), fired(1, 2), "It is amber."),
                                new ScaleRule(ScaleValue.of("green"), fired(1, 3), "It is green."))),
                        MadeUpPolicies.CITES))
                .build();

        assertThat(states(assess(policy, "?+-"))).isEqualTo("N* H* F F");
        assertThat(states(assess(policy, "-?+"))).isEqualTo("F N* N* F");
        assertThat(states(assess(policy, "---"))).isEqualTo("F F F H*");
        assertThat(states(assess(policy, "???"))).isEqualTo("N* N* N* N*");
    }

    @Test
    @DisplayName("A rule is told of with its place, its tier before any adjustment, its words and its clauses")
    void whatIsTold() {
        SupportPolicy policy = with(rule(4, fired(1, 1)), rule(2, new TierCondition.Always()))
                .addAdjustments(new Adjustment.Ceiling(
                        TierId.of("tier-3"), new TierCondition.Always(), "Not above 3.", MadeUpPolicies.CITES))
                .build();

        Assessment assessment = assess(policy, "+??");

        assertThat(assessment.outcome().tiers()).extracting(TierId::value).containsExactly("tier-3");
        assertThat(assessment.rules())
                .containsExactly(
                        new RuleFinding(
                                1,
                                TierId.of("tier-4"),
                                RuleFinding.State.HOLDS,
                                true,
                                "So says rule of tier 4",
                                MadeUpPolicies.CITES),
                        new RuleFinding(
                                2,
                                TierId.of("tier-2"),
                                RuleFinding.State.HOLDS,
                                false,
                                "So says rule of tier 2",
                                MadeUpPolicies.CITES));
    }

    @Test
    @DisplayName("Where no rule holds, each is told to fail; where one may, the school may have no tier")
    void noRuleHolds() {
        SupportPolicy policy = with(rule(4, fired(1, 1)), rule(3, fired(1, 2))).build();

        Assessment none = assess(policy, "--?");
        Assessment perhaps = assess(policy, "-??");

        assertThat(none.outcome()).isInstanceOf(TierOutcome.Outside.class);
        assertThat(states(none)).isEqualTo("F F");
        assertThat(states(perhaps)).isEqualTo("F N*");
        assertThat(perhaps.outcome()).isInstanceOfSatisfying(TierOutcome.Undecided.class, outcome -> {
            assertThat(outcome.tiers()).extracting(TierId::value).containsExactly("tier-3");
            assertThat(outcome.mayHaveNone()).isTrue();
        });
    }

    @Test
    @DisplayName(
            "A school that the programme does not cover has no rules and no move; that of 2019-20 has fourteen rules")
    void outside() {
        School independent = Schools.independent().build();
        Assessment outside = Programmes.assessor()
                .assess(independent, Evidences.of(independent).build(), Programmes.DAY);
        Assessment covered =
                Programmes.assessor().assess(SCHOOL, Evidences.of(SCHOOL).build(), Programmes.DAY);

        assertThat(outside.rules()).isEmpty();
        assertThat(outside.move()).isEmpty();
        assertThat(covered.rules()).extracting(RuleFinding::place).hasSize(14).isSorted();
    }
}
