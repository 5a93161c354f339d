package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.JsonParts.texts;

import java.math.BigInteger;
import java.util.Map;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.PolicyHeader;
import org.schooloversight.core.school.School;
import org.schooloversight.triggers.analysis.Example;
import org.schooloversight.triggers.assess.PossibleTiers;
import tools.jackson.core.JsonGenerator;

/** The parts that the documents about analyses have in common. */
final class AnalysisJson {

    private AnalysisJson() {}

    static void policy(JsonGenerator json, String name, PolicyHeader policy) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("id", policy.id().value());
        json.writeStringProperty("version", policy.version());
        json.writeStringProperty("title", policy.title());
        json.writeEndObject();
    }

    static void dates(JsonGenerator json, AsOf asOf) {
        json.writeStringProperty("effectiveOn", asOf.effectiveOn().toString());
        json.writeStringProperty("knownBy", asOf.knownBy().toString());
    }

    /** Writes a number as text, because many programs read large numbers only roughly. */
    static void combinations(JsonGenerator json, BigInteger combinations) {
        json.writeStringProperty("combinations", combinations.toString());
    }

    static void possible(JsonGenerator json, String name, PossibleTiers tiers) {
        json.writeObjectPropertyStart(name);
        texts(json, "tiers", tiers.tiers());
        json.writeBooleanProperty("mayHaveNone", tiers.mayHaveNone());
        json.writeEndObject();
    }

    static void map(JsonGenerator json, String name, Map<?, ?> values) {
        json.writeObjectPropertyStart(name);
        values.forEach((key, value) -> json.writeStringProperty(key.toString(), value.toString()));
        json.writeEndObject();
    }

    static void school(JsonGenerator json, School school) {
        json.writeNumberProperty("urn", school.urn().value());
        json.writeStringProperty("name", school.name());
    }

    /** Writes the members of an object that tells of an example. */
    static void example(JsonGenerator json, Example example) {
        json.writeStringProperty("name", example.scenario().name());
        texts(json, "facts", example.words());
        map(json, "readings", example.readings());
        texts(json, "tiers", example.scenario().expected().tiers().orElseThrow());
        texts(json, "notShown", example.notShown());
    }
}
