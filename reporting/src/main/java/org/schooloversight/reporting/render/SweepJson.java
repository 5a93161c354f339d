package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.JsonParts.texts;

import org.schooloversight.triggers.analysis.Sweep;
import tools.jackson.core.JsonGenerator;

/**
 * Writes how many schools are in each tier as a figure of a policy, or its readings, are varied, as one JSON object on one line. The form
 * is documented by {@code sweep.schema.json}, which is among this module's resources.
 */
public final class SweepJson {

    private SweepJson() {}

    /**
     * Writes what comes of varying a parameter.
     *
     * @param sweep  how many schools are where, not null
     * @return the object, without a line break, not null
     */
    public static String line(Sweep.OfParameter sweep) {
        return JsonParts.text(json -> {
            json.writeStartObject();
            json.writeStringProperty("parameter", sweep.parameter().value());
            json.writeStringProperty("title", sweep.title());
            json.writeNumberProperty("set", sweep.set());
            json.writeNumberProperty("schools", sweep.schools());
            json.writeArrayPropertyStart("stretches");
            for (Sweep.Stretch stretch : sweep.stretches()) {
                json.writeStartObject();
                json.writeNumberProperty("from", stretch.from());
                json.writeBooleanProperty("fromInclusive", stretch.fromInclusive());
                json.writeNumberProperty("to", stretch.to());
                json.writeBooleanProperty("toInclusive", stretch.toInclusive());
                counts(json, stretch.counts(), stretch.moved());
                json.writeEndObject();
            }
            json.writeEndArray();
            texts(json, "obstacles", sweep.obstacles());
            json.writeEndObject();
        });
    }

    /**
     * Writes what comes of varying the readings.
     *
     * @param sweep  how many schools are where, not null
     * @return the object, without a line break, not null
     */
    public static String line(Sweep.OfReadings sweep) {
        return JsonParts.text(json -> {
            json.writeStartObject();
            json.writeNumberProperty("schools", sweep.schools());
            json.writeBooleanProperty("everyCombination", sweep.everyCombination());
            json.writeArrayPropertyStart("reads");
            for (Sweep.Read read : sweep.reads()) {
                json.writeStartObject();
                AnalysisJson.map(json, "readings", read.readings());
                counts(json, read.counts(), read.moved());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void counts(JsonGenerator json, Sweep.Counts counts, int moved) {
        json.writeObjectPropertyStart("placed");
        counts.placed().forEach((tier, schools) -> json.writeNumberProperty(tier.value(), schools));
        json.writeEndObject();
        json.writeNumberProperty("undecided", counts.undecided());
        json.writeNumberProperty("none", counts.none());
        json.writeNumberProperty("moved", moved);
    }
}
