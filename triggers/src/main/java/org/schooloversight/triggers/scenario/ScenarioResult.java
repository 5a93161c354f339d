package org.schooloversight.triggers.scenario;

import java.util.List;
import org.schooloversight.triggers.assess.Assessment;

/**
 * Whether a programme does what a scenario expects.
 *
 * @param scenario  the scenario, not null
 * @param assessment  what the programme answers, not null
 * @param differences  what it does otherwise, each in whole sentences of plain English, unmodifiable, not null
 */
public record ScenarioResult(Scenario scenario, Assessment assessment, List<String> differences) {

    /** Copies the list. */
    public ScenarioResult {
        differences = List.copyOf(differences);
    }

    /**
     * Tells whether the programme does all that is expected.
     *
     * @return true if it does
     */
    public boolean passed() {
        return differences.isEmpty();
    }

    @Override
    public String toString() {
        return scenario.name() + ": " + (passed() ? "as expected" : String.join(" ", differences));
    }
}
