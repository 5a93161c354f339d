package org.schooloversight.triggers.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.triggers.assess.PossibleTiers;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.support.TierDefinition;
import org.schooloversight.triggers.testing.MadeUpPolicies;
import org.schooloversight.triggers.testing.Programmes;

/** What is proved of a policy, held against asking the engine about every combination there is. */
class BruteForceProperties {

    private static final AsOf DAY = AsOf.on(LocalDate.of(2020, 8, 31));
    private static final int MOST = 20_000;
    private static final PolicyAnalyst ANALYST =
            PolicyAnalyst.of(Programmes.measures(), EstablishmentTypeTables.bundled());

    /** Goes through every combination of answers, if they are not too many. */
    private static boolean each(Analysis analysis, Consumer<Map<Integer, Integer>> use) {
        List<Question> questions = analysis.space().questions();
        long all = questions.stream()
                .mapToLong(question -> question.answers().size())
                .reduce(1, Math::multiplyExact);
        if (all > MOST) {
            return false;
        }
        for (long number = 0; number < all; number++) {
            Map<Integer, Integer> answers = new TreeMap<>();
            long left = number;
            for (Question question : questions) {
                answers.put(
                        question.variable(), (int) (left % question.answers().size()));
                left /= question.answers().size();
            }
            use.accept(answers);
        }
        return true;
    }

    @Property(tries = 150)
    void aPolicyIsSoundIfEveryCombinationIs(@ForAll long seed) {
        SupportPolicy policy = MadeUpPolicies.of(seed);
        PolicySettings settings = PolicySettings.defaults(policy);
        Analysis analysis = new Analysis(
                List.of(new Analysis.Variant(policy, settings, Set.of())), Programmes.measures(), Agreement.TYPES, DAY);
        SupportAssessor assessor =
                SupportAssessor.of(policy, settings, Programmes.measures()).onAnyDay();
        Set<String> reached = new HashSet<>();
        boolean[] gap = {false};
        Examples examples = new Examples(analysis);
        boolean complete = each(analysis, answers -> {
            if (examples.value(analysis.outcome(0), answers) instanceof Set<?>) {
                var scenario = examples.example(0, "any", answers).scenario();
                PossibleTiers tiers = assessor.possibleTiers(scenario.school(), scenario.evidence(), DAY);
                tiers.tiers().forEach(tier -> reached.add(tier.value()));
                gap[0] |= tiers.mayHaveNone();
            }
        });
        if (complete) {
            Verification found = ANALYST.verify(policy, settings, DAY);
            Set<String> unreached = policy.tiers().stream()
                    .map(TierDefinition::id)
                    .map(Object::toString)
                    .filter(tier -> !reached.contains(tier))
                    .collect(Collectors.toSet());
            assertThat(found.faults().stream()
                            .filter(fault -> fault.check() == Check.TIERS_REACHABLE)
                            .map(Fault::subject)
                            .collect(Collectors.toSet()))
                    .isEqualTo(unreached);
            assertThat(found.faults().stream().anyMatch(fault -> fault.check() == Check.TOTAL))
                    .isEqualTo(policy.declarations().total() && gap[0]);
        }
    }

    @Property(tries = 150)
    void twoReadingsDifferWhereTheEngineDoes(@ForAll long seed) {
        SupportPolicy policy = MadeUpPolicies.of(seed);
        PolicyVariant before = PolicyVariant.byDefault(policy);
        Reading point = policy.readings().get(0);
        OptionId other = point.options().keySet().stream()
                .filter(option -> !option.equals(point.byDefault()))
                .findFirst()
                .orElseThrow();
        PolicyVariant after = new PolicyVariant(policy, before.settings().with(point.id(), other));
        Analysis both = new Analysis(
                List.of(
                        new Analysis.Variant(policy, before.settings(), Set.of()),
                        new Analysis.Variant(policy, after.settings(), Set.of())),
                Programmes.measures(),
                Agreement.TYPES,
                DAY);
        SupportAssessor one = SupportAssessor.of(policy, before.settings(), Programmes.measures())
                .onAnyDay();
        SupportAssessor two = SupportAssessor.of(policy, after.settings(), Programmes.measures())
                .onAnyDay();
        Set<String> differences = new HashSet<>();
        Examples examples = new Examples(both);
        boolean complete = each(both, answers -> {
            if (examples.value(both.outcome(0), answers) != Analysis.Apart.IMPOSSIBLE) {
                var scenario = examples.example(0, "any", answers).scenario();
                PossibleTiers from = one.possibleTiers(scenario.school(), scenario.evidence(), DAY);
                PossibleTiers to = two.possibleTiers(scenario.school(), scenario.evidence(), DAY);
                if (!from.equals(to)) {
                    differences.add(from + " -> " + to);
                }
            }
        });
        if (complete) {
            Comparison found = ANALYST.compare(before, after, DAY);
            assertThat(found.obstacles()).isEmpty();
            assertThat(found.differences().stream()
                            .map(each -> each.from() + " -> " + each.to())
                            .collect(Collectors.toSet()))
                    .isEqualTo(differences);
            assertThat(found.isEquivalent()).isEqualTo(differences.isEmpty());
        }
    }
}
