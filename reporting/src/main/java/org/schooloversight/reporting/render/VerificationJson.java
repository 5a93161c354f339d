package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.JsonParts.texts;

import org.schooloversight.triggers.analysis.Example;
import org.schooloversight.triggers.analysis.Fault;
import org.schooloversight.triggers.analysis.Verification;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what was proved of a policy as one JSON object on one line. The form is documented by {@code verification.schema.json}, which is
 * among this module's resources.
 */
public final class VerificationJson {

    private VerificationJson() {}

    /**
     * Writes a verification.
     *
     * @param verification  the verification, not null
     * @return the object, without a line break, not null
     */
    public static String line(Verification verification) {
        return JsonParts.text(json -> {
            json.writeStartObject();
            AnalysisJson.policy(json, "policy", verification.policy());
            AnalysisJson.dates(json, verification.asOf());
            json.writeBooleanProperty("sound", verification.isSound());
            texts(json, "everyReadingOf", verification.everyReadingOf());
            json.writeNumberProperty("questions", verification.questions());
            AnalysisJson.combinations(json, verification.combinations());
            json.writeArrayPropertyStart("checks");
            verification.results().forEach((check, result) -> {
                json.writeStartObject();
                json.writeStringProperty("check", JsonParts.name(check));
                json.writeStringProperty("words", check.words());
                json.writeStringProperty("result", JsonParts.name(result));
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeArrayPropertyStart("faults");
            verification.faults().forEach(fault -> fault(json, fault));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void fault(JsonGenerator json, Fault fault) {
        json.writeStartObject();
        json.writeStringProperty("check", JsonParts.name(fault.check()));
        json.writeStringProperty("subject", fault.subject());
        json.writeStringProperty("words", fault.words());
        json.writeArrayPropertyStart("examples");
        for (Example example : fault.examples()) {
            json.writeStartObject();
            AnalysisJson.example(json, example);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
