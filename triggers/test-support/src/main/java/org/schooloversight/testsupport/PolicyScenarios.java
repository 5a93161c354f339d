package org.schooloversight.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.triggers.json.ScenarioReader;
import org.schooloversight.triggers.json.SupportPolicyReader;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.scenario.Scenario;
import org.schooloversight.triggers.scenario.ScenarioResult;
import org.schooloversight.triggers.scenario.ScenarioRunner;

/**
 * Makes a test of each scenario of a policy:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> ourProgrammeDoesWhatItShould() {
 *     return PolicyScenarios.in(Path.of("policies/support.json"), Path.of("policies/support-scenarios.csv"));
 * }
 * }</pre>
 *
 * <p>One more test fails with every problem of the files, and if they hold no scenario: what was not read was not tested.
 */
public final class PolicyScenarios {

    private final List<String> problems = new ArrayList<>();
    private final List<DynamicTest> tests = new ArrayList<>();

    private PolicyScenarios() {}

    /**
     * Makes the tests of a policy as it stands in its file, with its default readings and figures. A scenario that states no day is
     * asked about the first day on which the policy is in force.
     *
     * @param policyFile  the policy, JSON, not null
     * @param scenarioFile  its scenarios, CSV, not null
     * @return the tests: of the files first, then of each scenario in the order of its file, not null
     */
    public static Stream<DynamicTest> in(Path policyFile, Path scenarioFile) {
        PolicyScenarios found = new PolicyScenarios();
        MeasureCatalogue measures = MeasureCatalogues.bundled();
        found.policy(policyFile, measures)
                .ifPresent(policy -> found.scenarios(policy, PolicySettings.defaults(policy), measures, scenarioFile));
        return found.tests(policyFile + " and " + scenarioFile);
    }

    /**
     * Makes the tests of a policy with the settings of a council.
     *
     * @param policy  the policy, not null
     * @param settings  how the council reads its open points, and its own figures, not null
     * @param measures  the measures that the policy and the scenarios name, not null
     * @param scenarioFile  the scenarios, CSV, not null
     * @return the tests, as above, not null
     */
    public static Stream<DynamicTest> in(
            SupportPolicy policy, PolicySettings settings, MeasureCatalogue measures, Path scenarioFile) {
        PolicyScenarios found = new PolicyScenarios();
        found.scenarios(policy, settings, measures, scenarioFile);
        return found.tests(scenarioFile.toString());
    }

    private Optional<SupportPolicy> policy(Path file, MeasureCatalogue measures) {
        try (InputStream in = Files.newInputStream(file)) {
            Loaded<SupportPolicy> loaded = new SupportPolicyReader(measures).read(file.toString(), in);
            report(loaded.problems());
            return loaded.value();
        } catch (IOException unreadable) {
            problems.add(file + ": the file cannot be read (" + unreadable + ")");
            return Optional.empty();
        }
    }

    private void scenarios(SupportPolicy policy, PolicySettings settings, MeasureCatalogue measures, Path file) {
        AsOf asOf = AsOf.on(policy.header().effective().startInclusive());
        try (InputStream in = Files.newInputStream(file)) {
            RowsRead<List<Scenario>> read = ScenarioReader.of(policy, measures).read(file.toString(), in, asOf);
            report(read.problems());
            if (read.value().isEmpty()) {
                problems.add(file + ": there is no scenario that can be run");
            }
            ScenarioRunner runner = ScenarioRunner.of(policy, settings, measures);
            read.value().forEach(scenario -> tests.add(test(scenario, runner)));
        } catch (IOException unreadable) {
            problems.add(file + ": the file cannot be read (" + unreadable + ")");
        }
    }

    private void report(List<Problem> found) {
        found.stream().map(Problem::toString).forEach(problems::add);
    }

    private static DynamicTest test(Scenario scenario, ScenarioRunner runner) {
        return DynamicTest.dynamicTest(scenario.name(), () -> {
            ScenarioResult result = runner.run(scenario);
            if (!result.passed()) {
                Assertions.fail(String.join("\n", result.differences()));
            }
        });
    }

    private Stream<DynamicTest> tests(String files) {
        DynamicTest readable = DynamicTest.dynamicTest("every line of " + files + " can be read", () -> {
            if (!problems.isEmpty()) {
                Assertions.fail(problems.stream().collect(Collectors.joining("\n")));
            }
        });
        return Stream.concat(Stream.of(readable), tests.stream());
    }
}
