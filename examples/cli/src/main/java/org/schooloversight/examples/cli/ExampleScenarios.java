package org.schooloversight.examples.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schooloversight.triggers.analysis.Example;
import org.schooloversight.triggers.scenario.Expectation;
import org.schooloversight.triggers.scenario.Scenario;

/** Makes of examples scenarios that can stand in one file. */
final class ExampleScenarios {

    private ExampleScenarios() {}

    /** Returns a scenario for each example, each with a name of its own. */
    static List<Scenario> of(List<Example> examples, Messages messages) {
        List<Scenario> scenarios = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Example example : examples) {
            Scenario scenario = example.scenario();
            String name = scenario.name();
            for (int i = 2; !names.add(name); i++) {
                name = scenario.name() + " (" + i + ")";
            }
            String needs = needs(example);
            if (!needs.isEmpty()) {
                messages.note(
                        "The scenario '" + name + "' expects nothing, because what it shows needs more: " + needs);
            }
            scenarios.add(new Scenario(
                    name,
                    scenario.school(),
                    scenario.evidence(),
                    scenario.asOf(),
                    needs.isEmpty() ? scenario.expected() : Expectation.NONE));
        }
        return scenarios;
    }

    private static String needs(Example example) {
        return Stream.concat(
                        example.readings().entrySet().stream()
                                .map(each -> "--set " + each.getKey() + "=" + each.getValue()),
                        example.notShown().stream())
                .collect(Collectors.joining("; "));
    }
}
