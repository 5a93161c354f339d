package org.schooloversight.triggers.scenario;

import java.util.List;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;

/** Asks a programme about scenarios, and tells where it does not do what they expect. Immutable. */
public final class ScenarioRunner {

    private final SupportAssessor assessor;

    private ScenarioRunner(SupportAssessor assessor) {
        this.assessor = assessor;
    }

    /**
     * Makes a runner.
     *
     * @param policy  the policy, not null
     * @param settings  how the council reads its open points, and its own figures, not null
     * @param measures  the measures that the policy names, not null
     * @return the runner, not null
     * @throws org.schooloversight.core.style.InvalidValueException if the settings or measures lack what the policy needs
     */
    public static ScenarioRunner of(SupportPolicy policy, PolicySettings settings, MeasureCatalogue measures) {
        return of(SupportAssessor.of(policy, settings, measures));
    }

    /**
     * Makes a runner of an assessor, such as one that applies its policy to any day.
     *
     * @param assessor  the assessor, not null
     * @return the runner, not null
     */
    public static ScenarioRunner of(SupportAssessor assessor) {
        return new ScenarioRunner(assessor);
    }

    /**
     * Runs scenarios.
     *
     * @param scenarios  the scenarios, not null
     * @return what came of each, in their order, unmodifiable, not null
     */
    public List<ScenarioResult> run(List<Scenario> scenarios) {
        return scenarios.stream().map(this::run).toList();
    }

    /**
     * Runs one scenario.
     *
     * @param scenario  the scenario, not null
     * @return what came of it, not null
     */
    public ScenarioResult run(Scenario scenario) {
        Assessment assessment = assessor.assess(scenario.school(), scenario.evidence(), scenario.asOf());
        return new ScenarioResult(
                scenario, assessment, new Comparison(assessor.policy(), assessment).differences(scenario.expected()));
    }
}
