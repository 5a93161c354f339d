package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.JsonParts.texts;

import org.schooloversight.triggers.analysis.WhatIf;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what would have to be otherwise for a school to be in a tier as one JSON object on one line. The form is documented by
 * {@code whatif.schema.json}, which is among this module's resources.
 */
public final class WhatIfJson {

    private WhatIfJson() {}

    /**
     * Writes an answer.
     *
     * @param whatIf  the answer, not null
     * @return the object, without a line break, not null
     */
    public static String line(WhatIf whatIf) {
        return JsonParts.text(json -> {
            json.writeStartObject();
            AnalysisJson.school(json, whatIf.school());
            AnalysisJson.possible(json, "now", whatIf.now());
            json.writeStringProperty("target", whatIf.target().value());
            json.writeBooleanProperty("isThere", whatIf.isThere());
            json.writeArrayPropertyStart("ways");
            whatIf.ways().forEach(way -> way(json, way));
            json.writeEndArray();
            json.writeNumberProperty("more", whatIf.more());
            json.writeArrayPropertyStart("asks");
            whatIf.asks().forEach(ask -> ask(json, ask));
            json.writeEndArray();
            texts(json, "settling", whatIf.settling());
            texts(json, "obstacles", whatIf.obstacles());
            json.writeEndObject();
        });
    }

    private static void way(JsonGenerator json, WhatIf.Way way) {
        json.writeStartObject();
        json.writeArrayPropertyStart("changes");
        for (WhatIf.Change change : way.changes()) {
            json.writeStartObject();
            json.writeStringProperty("what", change.what());
            json.writeStringProperty("now", change.now());
            json.writeStringProperty("then", change.then());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void ask(JsonGenerator json, WhatIf.Ask ask) {
        json.writeStartObject();
        json.writeStringProperty("what", ask.what());
        json.writeNumberProperty("decides", ask.decides());
        json.writeNumberProperty("of", ask.of());
        json.writeArrayPropertyStart("answers");
        for (WhatIf.Answer answer : ask.answers()) {
            json.writeStartObject();
            json.writeStringProperty("words", answer.words());
            AnalysisJson.possible(json, "then", answer.tiers());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
