package org.schooloversight.triggers.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.triggers.assess.PossibleTiers;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.testing.Programmes;

/** The smallest changes lead to the tier, and nothing smaller does: held against trying everything. */
class WhatIfProperties {

    private static final AsOf DAY = AsOf.on(LocalDate.of(2020, 8, 31));
    private static final SupportPolicy POLICY = Programmes.oxfordshire();
    private static final Analysis ANALYSIS = new Analysis(
            List.of(new Analysis.Variant(POLICY, PolicySettings.defaults(POLICY), Set.of())),
            Programmes.measures(),
            EstablishmentTypeTables.bundled(),
            DAY);
    private static final int OUTCOME = ANALYSIS.diagrams().map(ANALYSIS.outcome(0), each -> ANALYSIS.possible(0, each));

    private static Map<Integer, Integer> some(Random random) {
        Map<Integer, Integer> answers = new TreeMap<>();
        for (Question question : ANALYSIS.space().questions()) {
            answers.put(
                    question.variable(),
                    random.nextInt(4) > 0
                            ? 0
                            : random.nextInt(question.answers().size()));
        }
        return answers;
    }

    private static Object value(Map<Integer, Integer> answers) {
        return new Examples(ANALYSIS).value(OUTCOME, answers);
    }

    private static boolean mayChange(Question question, int now, int then) {
        return now != then
                && question.answers().get(then).isKnown()
                && (question.kind() == Question.Kind.CHANGEABLE
                        || !question.answers().get(now).isKnown());
    }

    @Property(tries = 60)
    void oneOrTwoChangesThatDoAreFoundAndNothingElseIs(@ForAll Random random) {
        Map<Integer, Integer> actual = some(random);
        TierId target =
                POLICY.tiers().get(random.nextInt(POLICY.tiers().size())).id();
        PossibleTiers wanted = new PossibleTiers(List.of(target), false);
        List<Question> questions = ANALYSIS.space().questions();
        List<BitSet> found = new SmallestChanges(
                        ANALYSIS.diagrams(), questions, actual, wanted::equals, Integer.MAX_VALUE)
                .sets(OUTCOME);
        List<BitSet> tried = new ArrayList<>();
        if (value(actual).equals(wanted)) {
            tried.add(new BitSet());
        } else {
            List<BitSet> pairs = new ArrayList<>();
            for (int one = 0; one < questions.size(); one++) {
                if (reaches(actual, wanted, List.of(questions.get(one)))) {
                    tried.add(set(one));
                }
                for (int other = one + 1; other < questions.size(); other++) {
                    if (reaches(actual, wanted, List.of(questions.get(one), questions.get(other)))) {
                        pairs.add(set(one, other));
                    }
                }
            }
            pairs.removeIf(pair -> tried.stream().anyMatch(single -> pair.intersects(single)));
            tried.addAll(pairs);
        }
        assertThat(found.stream().filter(set -> set.cardinality() <= 2).toList())
                .containsExactlyInAnyOrderElementsOf(tried);
    }

    private static BitSet set(int... variables) {
        BitSet set = new BitSet();
        for (int variable : variables) {
            set.set(variable);
        }
        return set;
    }

    private static boolean reaches(Map<Integer, Integer> from, PossibleTiers wanted, List<Question> changed) {
        if (changed.isEmpty()) {
            return value(from).equals(wanted);
        }
        Question question = changed.get(0);
        int now = from.getOrDefault(question.variable(), 0);
        for (int then = 0; then < question.answers().size(); then++) {
            if (mayChange(question, now, then)) {
                Map<Integer, Integer> to = new TreeMap<>(from);
                to.put(question.variable(), then);
                if (reaches(to, wanted, changed.subList(1, changed.size()))) {
                    return true;
                }
            }
        }
        return false;
    }

    @Property(tries = 60)
    void aRealSchoolIsFoundAgainAmongTheCombinations(@ForAll Random random) {
        Map<Integer, Integer> answers = some(random);
        Example example = new Examples(ANALYSIS).example(0, "any", answers);
        WhatIf found = PolicyAnalyst.of(Programmes.measures(), EstablishmentTypeTables.bundled())
                .whatIf(
                        PolicyVariant.byDefault(POLICY),
                        new Portfolio.Member(
                                example.scenario().school(), example.scenario().evidence()),
                        DAY,
                        TierId.of("annual-review"));
        assertThat(found.obstacles()).isEmpty();
        assertThat(found.now()).isEqualTo(value(answers));
    }
}
