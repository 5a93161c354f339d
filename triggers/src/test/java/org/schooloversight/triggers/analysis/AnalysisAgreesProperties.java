package org.schooloversight.triggers.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.triggers.assess.PossibleTiers;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.testing.Programmes;

/** The analysis and the engine were written apart: what one proves the other must do, whatever the evidence. */
class AnalysisAgreesProperties {

    private static final AsOf DAY = AsOf.on(LocalDate.of(2020, 8, 31));
    private static final SupportPolicy POLICY = Programmes.oxfordshire();
    private static final Analysis AS_READ = analysis(Set.of());
    private static final Analysis EVERY_READING =
            analysis(POLICY.readings().stream().map(Reading::id).collect(Collectors.toSet()));

    private static Analysis analysis(Set<org.schooloversight.core.policy.ReadingId> open) {
        return new Analysis(
                List.of(new Analysis.Variant(POLICY, PolicySettings.defaults(POLICY), open)),
                Programmes.measures(),
                EstablishmentTypeTables.bundled(),
                DAY);
    }

    @Property(tries = 2000)
    void theEngineGivesWhatTheAnalysisSaysAsThePolicyIsRead(@ForAll Random random) {
        agree(AS_READ, random);
    }

    @Property(tries = 2000)
    void theEngineGivesWhatTheAnalysisSaysUnderEveryReading(@ForAll Random random) {
        agree(EVERY_READING, random);
    }

    private static void agree(Analysis analysis, Random random) {
        boolean tame = random.nextBoolean();
        Map<Integer, Integer> answers = new TreeMap<>();
        for (Question question : analysis.space().questions()) {
            // half of the schools are mostly unremarkable, so that single findings decide
            boolean plain = tame && random.nextInt(4) > 0;
            answers.put(
                    question.variable(),
                    plain ? 0 : random.nextInt(question.answers().size()));
        }
        Examples examples = new Examples(analysis);
        Object said = examples.value(analysis.outcome(0), answers);
        if (said == Analysis.Apart.IMPOSSIBLE) {
            return;
        }
        Example example = examples.example(0, "any", answers);
        PolicySettings settings = PolicySettings.defaults(POLICY);
        for (var reading : example.readings().entrySet()) {
            settings = settings.with(reading.getKey(), reading.getValue());
        }
        PossibleTiers given = SupportAssessor.of(POLICY, settings, Programmes.measures())
                .possibleTiers(example.scenario().school(), example.scenario().evidence(), DAY);
        Set<TierId> tiers = said instanceof Set<?> verdicts ? analysis.tiers(0, verdicts) : Set.of();
        assertThat(new LinkedHashSet<>(given.tiers()))
                .as(example.words().toString())
                .isEqualTo(tiers);
        assertThat(given.mayHaveNone())
                .as(example.words().toString())
                .isEqualTo(!(said instanceof Set<?> verdicts) || Analysis.mayHaveNone(verdicts));
        assertThat(Optional.of(tiers))
                .isEqualTo(example.scenario().expected().tiers().map(LinkedHashSet::new));
    }
}
