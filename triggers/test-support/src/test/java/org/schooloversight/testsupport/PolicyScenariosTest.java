package org.schooloversight.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.triggers.json.SupportPolicies;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;

class PolicyScenariosTest {

    /** A module shows none of its files to another, so the shipped policy is taken from where it is written. */
    private static final Path SHIPPED =
            Path.of("../src/main/resources/org/schooloversight/triggers/policies/oxfordshire-support-2019-20.json");

    private static final String HEADER =
            "scenario,type,phase,inspections,judged leadership-governance,judged risk-less-than-good,expect tier";
    private static final String RIGHT = "inadequate,maintained,Primary,2018-01-10 inadequate,,,statement-of-action";
    private static final String WRONG = "improving,maintained,Primary,2018-01-10 requires-improvement,,,targeted";

    @TempDir
    private Path folder;

    /** What a council would write, run here as its build would. */
    static class OfACouncil {

        static List<Path> files = List.of();

        @TestFactory
        Stream<DynamicTest> ourProgramme() {
            return files.isEmpty() ? Stream.empty() : PolicyScenarios.in(files.get(0), files.get(1));
        }
    }

    private Path scenarios(String... lines) throws IOException {
        return Files.write(folder.resolve("scenarios.csv"), List.of(lines));
    }

    /** Runs the tests of the council as its build would, and returns why each failed, empty if it did not. */
    private static Map<String, String> run(Path policy, Path scenarios) {
        OfACouncil.files = List.of(policy, scenarios);
        Map<String, String> results = new TreeMap<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(OfACouncil.class))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                if (test.isTest()) {
                                    results.put(
                                            test.getDisplayName(),
                                            result.getThrowable()
                                                    .map(Throwable::getMessage)
                                                    .orElse(""));
                                }
                            }
                        });
        return results;
    }

    private static String readable(Path policy, Path scenarios) {
        return "every line of " + policy + " and " + scenarios + " can be read";
    }

    @Test
    void aBuildFailsWhenAPolicyDoesNotDoWhatItsScenariosSay() throws IOException {
        Path policy = SHIPPED;
        Path scenarios = scenarios(HEADER, RIGHT, WRONG);
        Map<String, String> results = run(policy, scenarios);
        assertThat(results).containsOnlyKeys("inadequate", "improving", readable(policy, scenarios));
        assertThat(results.get("inadequate")).isEmpty();
        assertThat(results.get(readable(policy, scenarios))).isEmpty();
        assertThat(results.get("improving"))
                .startsWith(
                        "Expected the tier 'targeted'; the programme gives 'bespoke-requires-improvement' because: ");
    }

    @Test
    void whatCannotBeReadFailsWithEveryProblem() throws IOException {
        Path policy = SHIPPED;
        Path scenarios = scenarios(HEADER + ",expect firred", RIGHT, "bad,maintained,Primry,,,,", "bad2,x,,,,,");
        Map<String, String> results = run(policy, scenarios);
        assertThat(results).containsOnlyKeys("inadequate", readable(policy, scenarios));
        assertThat(results.get(readable(policy, scenarios)).lines())
                .hasSize(3)
                .allMatch(line -> line.contains("scenarios.csv:"))
                .anyMatch(line -> line.contains(":1:8 expect firred"))
                .anyMatch(line -> line.contains(":3:3 phase: unknown phase 'Primry'; did you mean 'Primary'?"))
                .anyMatch(line -> line.contains(":4:2 type: "));
    }

    @Test
    void aPolicyThatCannotBeReadFails() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.json"), "{\"polcy\": 1}");
        Path scenarios = scenarios(HEADER, RIGHT);
        Map<String, String> results = run(policy, scenarios);
        assertThat(results).containsOnlyKeys(readable(policy, scenarios));
        assertThat(results.get(readable(policy, scenarios))).contains("policy.json:1:");
    }

    @Test
    void filesThatAreNotThereOrHoldNoScenarioFail() throws IOException {
        Path nowhere = folder.resolve("nowhere.json");
        Path scenarios = scenarios(HEADER);
        assertThat(run(nowhere, scenarios).values()).singleElement().asString().contains("the file cannot be read");
        assertThat(run(SHIPPED, folder.resolve("nowhere.csv")).values())
                .singleElement()
                .asString()
                .contains("nowhere.csv: the file cannot be read");
        assertThat(run(SHIPPED, scenarios).values())
                .singleElement()
                .asString()
                .endsWith("there is no scenario that can be run");
    }

    @Test
    void aCouncilsSettingsCount() throws IOException {
        MeasureCatalogue measures = MeasureCatalogues.bundled();
        SupportPolicy policy = SupportPolicies.bundled(measures).all().get(0);
        PolicySettings settings = PolicySettings.defaults(policy).withText(policy, "schools-covered", "all-maintained");
        Path scenarios = scenarios(
                HEADER, "nursery,Local authority nursery school,Nursery,2018-01-10 inadequate,,,statement-of-action");
        assertThat(PolicyScenarios.in(policy, settings, measures, scenarios))
                .hasSize(2)
                .allSatisfy(test -> test.getExecutable().execute());
    }
}
