package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.Lines.line;

import java.util.List;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.assess.TierOutcome;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.scenario.ScenarioResult;

/** Writes what became of scenarios. The JSON is documented by {@code policy-test.schema.json}. */
public final class ScenarioResultText {

    private ScenarioResultText() {}

    /**
     * Writes each scenario that is not as expected, with what the programme gives and why, and how many are.
     *
     * @param results  the scenarios with what the programme gives, not null
     * @param problems  what was wrong with the file, not null
     * @return the text, several lines, each ended, not null
     */
    public static String full(List<ScenarioResult> results, List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        for (ScenarioResult each : results) {
            if (!each.passed()) {
                failed(text, each);
            }
        }
        long failed = results.stream().filter(each -> !each.passed()).count();
        String last = PolicyWords.count(results.size(), "scenario") + ": "
                + (failed == 0 ? "each is as expected" : (results.size() - failed) + " as expected, " + failed + " not")
                + (problems.isEmpty()
                        ? "."
                        : "; and " + PolicyWords.count(problems.size(), "problem") + " in the file.");
        line(text, "", last);
        return text.toString();
    }

    private static void failed(StringBuilder text, ScenarioResult each) {
        TierOutcome outcome = each.assessment().outcome();
        line(
                text,
                "",
                each.scenario().name() + ": the programme gives " + given(outcome) + " ("
                        + each.scenario().asOf().words() + ")");
        each.differences().forEach(difference -> line(text, "  - ", difference));
        boolean saysWhy = outcome.reasons().stream()
                .allMatch(reason -> each.differences().stream().anyMatch(said -> said.contains(reason.text())));
        if (!saysWhy) {
            outcome.reasons().forEach(reason -> line(text, "    ", "The tier: " + reason.text()));
        }
        text.append('\n');
    }

    private static String given(TierOutcome outcome) {
        if (outcome instanceof TierOutcome.Outside) {
            return "no tier";
        }
        String tiers = Text.list(outcome.tiers(), "or");
        return outcome instanceof TierOutcome.Undecided && outcome.tiers().size() == 1 ? tiers + " or no tier" : tiers;
    }

    /**
     * Writes every scenario as a JSON object.
     *
     * @param policy  the policy, not null
     * @param results  the scenarios with what the programme gives, not null
     * @param problems  what was wrong with the file, not null
     * @return the object, without a line break, not null
     */
    public static String json(SupportPolicy policy, List<ScenarioResult> results, List<Problem> problems) {
        return JsonParts.text(json -> {
            json.writeStartObject();
            PolicyJson.header(json, policy.header());
            json.writeBooleanProperty(
                    "passed", problems.isEmpty() && results.stream().allMatch(ScenarioResult::passed));
            json.writeArrayPropertyStart("scenarios");
            for (ScenarioResult each : results) {
                TierOutcome outcome = each.assessment().outcome();
                json.writeStartObject();
                json.writeStringProperty("scenario", each.scenario().name());
                json.writeStringProperty(
                        "effectiveOn", each.scenario().asOf().effectiveOn().toString());
                json.writeStringProperty(
                        "knownBy", each.scenario().asOf().knownBy().toString());
                json.writeBooleanProperty("passed", each.passed());
                JsonParts.texts(json, "possibleTiers", outcome.tiers());
                JsonParts.texts(
                        json,
                        "reasons",
                        outcome.reasons().stream().map(Reason::text).toList());
                JsonParts.texts(json, "differences", each.differences());
                json.writeEndObject();
            }
            json.writeEndArray();
            PolicyCheckText.problems(json, problems);
            json.writeEndObject();
        });
    }
}
