package org.schooloversight.reporting.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.triggers.policy.SupportPolicy;
import tools.jackson.core.JsonGenerator;

/** Writes what became of the reading of a policy. The JSON is documented by {@code policy-check.schema.json}. */
public final class PolicyCheckText {

    private PolicyCheckText() {}

    /**
     * Writes how many of each thing a policy has, and what of it nobody has compared with its source, on one line.
     *
     * @param checked  what became of it, not null
     * @return the line, ended, not null
     */
    public static String summary(PolicyChecked checked) {
        int problems = checked.problems().size();
        String faults = PolicyWords.count(problems, "problem");
        if (checked.policy().isEmpty()) {
            return String.join(" ", Lines.words(checked.source())) + ": not used, because of " + faults + ".\n";
        }
        SupportPolicy policy = checked.policy().get();
        List<String> unchecked = unchecked(policy);
        String counts = counts(policy).entrySet().stream()
                .map(each -> PolicyWords.count(each.getValue(), each.getKey()))
                .collect(Collectors.joining(", "));
        String line = policy.header() + ": " + (problems == 0 ? "sound" : faults) + "; " + counts + "; "
                + (unchecked.isEmpty() ? "nothing is marked unchecked" : "unchecked: " + String.join(", ", unchecked))
                + ".";
        return String.join(" ", Lines.words(line)) + "\n";
    }

    private static Map<String, Integer> counts(SupportPolicy policy) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("trigger", policy.triggers().size());
        counts.put("scale", policy.classifications().size());
        counts.put("tier", policy.tiers().size());
        counts.put("rule", policy.rules().size());
        counts.put("reading", policy.readings().size());
        counts.put("parameter", policy.parameters().size());
        return counts;
    }

    /** Names what nobody has compared with its source. */
    private static List<String> unchecked(SupportPolicy policy) {
        List<String> unchecked = new ArrayList<>();
        if (!policy.header().check().isChecked()) {
            unchecked.add("the policy as a whole");
        }
        policy.parameters().stream()
                .filter(each -> !each.check().isChecked())
                .forEach(each -> unchecked.add(each.id().value()));
        return unchecked;
    }

    /**
     * Writes the same, with every problem, as a JSON object.
     *
     * @param checked  what became of it, not null
     * @return the object, without a line break, not null
     */
    public static String json(PolicyChecked checked) {
        return JsonParts.text(json -> {
            json.writeStartObject();
            json.writeStringProperty("source", checked.source());
            json.writeBooleanProperty("sound", checked.isSound());
            checked.policy().ifPresentOrElse(policy -> policy(json, policy), () -> json.writeNullProperty("policy"));
            problems(json, checked.problems());
            json.writeEndObject();
        });
    }

    private static void policy(JsonGenerator json, SupportPolicy policy) {
        json.writeObjectPropertyStart("policy");
        PolicyJson.header(json, policy.header());
        counts(policy).forEach((name, count) -> json.writeNumberProperty(name + "s", count));
        JsonParts.texts(json, "unchecked", unchecked(policy));
        json.writeEndObject();
    }

    static void problems(JsonGenerator json, List<Problem> problems) {
        json.writeArrayPropertyStart("problems");
        for (Problem each : problems) {
            json.writeStartObject();
            json.writeStringProperty("file", each.file());
            json.writeNumberProperty("line", each.line());
            json.writeNumberProperty("column", each.column());
            json.writeStringProperty("place", each.place());
            json.writeStringProperty("message", each.message());
            json.writeStringProperty("accepted", each.accepted());
            json.writeStringProperty("effect", JsonParts.name(each.effect()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
