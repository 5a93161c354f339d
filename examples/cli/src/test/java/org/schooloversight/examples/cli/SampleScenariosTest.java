package org.schooloversight.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.testsupport.PolicyScenarios;
import org.schooloversight.triggers.json.ScenarioReader;
import org.schooloversight.triggers.json.SupportPolicies;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.scenario.Scenario;
import org.schooloversight.triggers.support.TierDefinition;

/** The scenarios in the sample say what the programme of 2019-20 does. */
class SampleScenariosTest {

    private static final MeasureCatalogue MEASURES = MeasureCatalogues.bundled();
    private static final SupportPolicy POLICY =
            SupportPolicies.bundled(MEASURES).all().get(0);

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> theProgrammeDoesWhatTheScenariosSay() throws IOException {
        Path file = folder.resolve("scenarios.csv");
        try (InputStream in = open()) {
            Files.write(file, in.readAllBytes());
        }
        return PolicyScenarios.in(POLICY, PolicySettings.defaults(POLICY), MEASURES, file);
    }

    @Test
    void everyTierHasAScenario() throws IOException {
        AsOf asOf = AsOf.on(POLICY.header().effective().startInclusive());
        List<Scenario> scenarios;
        try (InputStream in = open()) {
            scenarios = ScenarioReader.of(POLICY, MEASURES)
                    .read("scenarios.csv", in, asOf)
                    .value();
        }
        Set<TierId> expected = new TreeSet<>();
        scenarios.forEach(scenario ->
                scenario.expected().tiers().filter(tiers -> tiers.size() == 1).ifPresent(expected::addAll));
        assertThat(expected)
                .containsAll(POLICY.tiers().stream().map(TierDefinition::id).toList());
        assertThat(scenarios).hasSize(38);
    }

    private static InputStream open() throws IOException {
        return SampleCouncil.open(Path.of("scenarios.csv"));
    }
}
