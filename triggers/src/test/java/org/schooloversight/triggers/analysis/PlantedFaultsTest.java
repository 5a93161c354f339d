package org.schooloversight.triggers.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.triggers.analysis.Verification.Result;
import org.schooloversight.triggers.assess.PossibleTiers;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.policy.Declarations;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TierCondition;
import org.schooloversight.triggers.policy.TierRule;
import org.schooloversight.triggers.testing.MadeUpPolicies;
import org.schooloversight.triggers.testing.Programmes;

/** Faults that were put into policies on purpose, each of which must be found with the smallest school that shows it. */
class PlantedFaultsTest {

    private static final AsOf DAY = AsOf.on(LocalDate.of(2020, 8, 31));
    private static final TierCondition ONE = fired(1, false);
    private static final TierCondition ONE_MARKED = fired(1, true);
    private static final TierCondition TWO = fired(2, false);
    private static final TierCondition OTHERWISE = new TierCondition.Always();

    private static TierCondition fired(int trigger, boolean significant) {
        return new TierCondition.Fired(List.of(TriggerId.of("trigger-" + trigger)), 1, significant, "");
    }

    private static TierRule rule(int tier, TierCondition when) {
        return new TierRule(TierId.of("tier-" + tier), when, "A rule holds.", MadeUpPolicies.CITES);
    }

    private static SupportPolicy policy(Declarations.Hit hit, TierRule... rules) {
        return MadeUpPolicies.plain(2, 3)
                .addRules(rules)
                .declarations(new Declarations(hit, true, List.of(), true))
                .build();
    }

    private static Verification verify(SupportPolicy policy) {
        return PolicyAnalyst.of(Programmes.measures(), EstablishmentTypeTables.bundled())
                .verify(policy, PolicySettings.defaults(policy), DAY);
    }

    private static PossibleTiers ask(SupportPolicy policy, Example example) {
        return SupportAssessor.of(policy, PolicySettings.defaults(policy), Programmes.measures())
                .possibleTiers(example.scenario().school(), example.scenario().evidence(), DAY);
    }

    private static Fault only(Verification verification) {
        assertThat(verification.isSound()).isFalse();
        assertThat(verification.faults()).hasSize(1);
        return verification.faults().get(0);
    }

    private static List<String> needed(Example example) {
        return example.words().stream()
                .filter(each -> each.contains("judgement") && !each.endsWith("of no concern"))
                .toList();
    }

    @Test
    void aSoundPolicyIsSound() {
        Verification found = verify(policy(Declarations.Hit.FIRST, rule(3, TWO), rule(2, ONE), rule(1, OTHERWISE)));
        assertThat(found.faults()).isEmpty();
        assertThat(found.results().values()).containsOnly(Result.HOLDS, Result.NOT_CLAIMED);
        assertThat(found.results()).containsEntry(Check.UNAMBIGUOUS, Result.NOT_CLAIMED);
        // two judgements of four answers each, and one sort of school
        assertThat(found.questions()).isEqualTo(3);
        assertThat(found.combinations()).isEqualTo(16);
    }

    @Test
    void aGapIsFound() {
        SupportPolicy policy = policy(Declarations.Hit.FIRST, rule(3, TWO), rule(2, ONE), rule(1, ONE_MARKED));
        Verification found = verify(policy);
        Fault gap = found.faults().get(0);
        assertThat(gap.check()).isEqualTo(Check.TOTAL);
        Example example = gap.examples().get(0);
        assertThat(needed(example)).isEmpty();
        assertThat(ask(policy, example)).isEqualTo(new PossibleTiers(List.of(), true));
        assertThat(example.scenario().expected().tiers()).hasValue(Set.of());
    }

    @Test
    void aGapThatThePolicyNamesIsNoFault() {
        SupportPolicy policy = MadeUpPolicies.plain(2, 2)
                .addRules(rule(2, TWO), rule(1, ONE))
                .declarations(new Declarations(
                        Declarations.Hit.FIRST,
                        true,
                        List.of(new Declarations.Gap(
                                new TierCondition.NoneOf(List.of(ONE, TWO)), "It says nothing.", MadeUpPolicies.CITES)),
                        true))
                .build();
        assertThat(verify(policy).faults()).isEmpty();
    }

    @Test
    void anOverlapIsFoundWhereThePolicySaysThereIsNone() {
        TierCondition neither = new TierCondition.NoneOf(List.of(ONE, TWO));
        SupportPolicy policy = policy(Declarations.Hit.UNIQUE, rule(3, TWO), rule(2, ONE), rule(1, neither));
        Fault overlap = only(verify(policy));
        assertThat(overlap.check()).isEqualTo(Check.UNAMBIGUOUS);
        assertThat(overlap.subject()).isEqualTo("1 and 2");
        assertThat(overlap.words()).contains("'tier-3'", "'tier-2'");
        assertThat(needed(overlap.examples().get(0))).hasSize(2);
    }

    @Test
    void aMaskedRuleIsFoundWithTheRuleBeforeIt() {
        SupportPolicy policy =
                policy(Declarations.Hit.FIRST, rule(3, TWO), rule(2, ONE), rule(3, ONE_MARKED), rule(1, OTHERWISE));
        Fault masked = only(verify(policy));
        assertThat(masked.check()).isEqualTo(Check.RULES_DECIDE);
        assertThat(masked.subject()).isEqualTo("3");
        assertThat(masked.words()).contains("one of the rules 1 and 2");
        assertThat(needed(masked.examples().get(0))).hasSize(1).allMatch(each -> each.contains("significant"));
    }

    @Test
    void aRuleThatCanNeverHoldAndATierThatCannotBeReachedAreFound() {
        TierCondition never = new TierCondition.AllOf(List.of(ONE, new TierCondition.NoneOf(List.of(ONE))));
        SupportPolicy policy = policy(Declarations.Hit.FIRST, rule(3, never), rule(2, ONE), rule(1, OTHERWISE));
        Verification found = verify(policy);
        assertThat(found.faults()).extracting(Fault::check).containsExactly(Check.TIERS_REACHABLE, Check.RULES_DECIDE);
        assertThat(found.faults().get(0).subject()).isEqualTo("tier-3");
        assertThat(found.faults().get(1).words()).contains("can never hold");
    }

    @Test
    void aRuleThatGivesLessForWorseIsFoundWithBothSchools() {
        SupportPolicy policy =
                policy(Declarations.Hit.FIRST, rule(1, ONE_MARKED), rule(2, ONE), rule(3, TWO), rule(1, OTHERWISE));
        Verification found = verify(policy);
        assertThat(found.faults()).isNotEmpty().allMatch(each -> each.check() == Check.MONOTONE);
        Fault fault = found.faults().get(0);
        assertThat(fault.examples()).hasSize(2);
        PossibleTiers better = ask(policy, fault.examples().get(0));
        PossibleTiers worse = ask(policy, fault.examples().get(1));
        assertThat(worse.tiers().get(0)).isLessThan(better.tiers().get(0));
    }

    @Test
    void aPolicyThatCannotBeAnalysedIsAFaultThatSaysWhy() {
        SupportPolicy policy = NotAnalysable.policy();
        Verification found = verify(policy);
        assertThat(found.results()).containsEntry(Check.ANALYSABLE, Result.FAILS);
        assertThat(found.results().values()).containsOnly(Result.FAILS, Result.NOT_PROVED);
        assertThat(only(found).words()).contains("events").contains("several windows");
    }
}
