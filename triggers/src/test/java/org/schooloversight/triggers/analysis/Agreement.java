package org.schooloversight.triggers.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.school.EstablishmentTypes;
import org.schooloversight.triggers.assess.PossibleTiers;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.testing.Programmes;

/** Holds the analysis of a policy against the engine, for made-up schools. */
final class Agreement {

    static final EstablishmentTypes TYPES = EstablishmentTypeTables.bundled();

    private final SupportPolicy policy;
    private final AsOf asOf;
    private final Analysis analysis;

    Agreement(SupportPolicy policy, Set<ReadingId> open, AsOf asOf) {
        this.policy = policy;
        this.asOf = asOf;
        analysis = new Analysis(
                List.of(new Analysis.Variant(policy, PolicySettings.defaults(policy), open)),
                Programmes.measures(),
                TYPES,
                asOf);
    }

    Analysis analysis() {
        return analysis;
    }

    /** Makes up answers; half of the schools are mostly unremarkable, so that single findings decide. */
    static Map<Integer, Integer> some(Analysis analysis, Random random) {
        boolean tame = random.nextBoolean();
        Map<Integer, Integer> answers = new TreeMap<>();
        for (Question question : analysis.space().questions()) {
            boolean plain = tame && random.nextInt(4) > 0;
            answers.put(
                    question.variable(),
                    plain ? 0 : random.nextInt(question.answers().size()));
        }
        return answers;
    }

    /** Makes a school of the answers and asks the engine. */
    void check(Map<Integer, Integer> answers) {
        Examples examples = new Examples(analysis);
        Object said = examples.value(analysis.outcome(0), answers);
        if (said == Analysis.Apart.IMPOSSIBLE) {
            return;
        }
        Example example = examples.example(0, "any", answers);
        if (!example.notShown().isEmpty()) {
            return;
        }
        PossibleTiers given = ask(example);
        Set<TierId> tiers = said instanceof Set<?> verdicts ? analysis.tiers(0, verdicts) : Set.of();
        assertThat(new LinkedHashSet<>(given.tiers()))
                .as(example.words().toString())
                .isEqualTo(tiers);
        assertThat(given.mayHaveNone())
                .as(example.words().toString())
                .isEqualTo(!(said instanceof Set<?> verdicts) || Analysis.mayHaveNone(verdicts));
        assertThat(example.scenario().expected().tiers().map(LinkedHashSet::new))
                .hasValue(new LinkedHashSet<>(tiers));
    }

    /** Asks the engine about an example, read as it says. */
    PossibleTiers ask(Example example) {
        PolicySettings settings = PolicySettings.defaults(policy);
        for (var reading : example.readings().entrySet()) {
            settings = settings.with(reading.getKey(), reading.getValue());
        }
        return SupportAssessor.of(policy, settings, Programmes.measures())
                .onAnyDay()
                .possibleTiers(example.scenario().school(), example.scenario().evidence(), asOf);
    }
}
