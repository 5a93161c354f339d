package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.JsonParts.name;
import static org.schooloversight.reporting.render.JsonParts.optional;
import static org.schooloversight.reporting.render.JsonParts.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.PassedOver;
import org.schooloversight.core.deadline.Doubt;
import org.schooloversight.core.deadline.TraceStep;
import org.schooloversight.core.law.Citation;
import org.schooloversight.duties.catalogue.LimitException;
import org.schooloversight.duties.schedule.ClockAnswer;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what a clock says of an occasion as one JSON object on one line, always the same for equal answers. The form is
 * documented by {@code deadline.schema.json}, which is among this module's resources.
 */
public final class DeadlineJson {

    private DeadlineJson() {}

    /**
     * Writes an answer.
     *
     * @param answer  the answer, not null
     * @return the object, without a line break, not null
     */
    public static String line(ClockAnswer answer) {
        return JsonParts.text(json -> {
            json.writeStartObject();
            json.writeStringProperty("rule", answer.clock().id().value());
            optional(
                    json,
                    "ruleText",
                    Answered.provision(answer).map(found -> found.rule().toString()));
            json.writeStringProperty("title", answer.clock().title());
            days(json, answer);
            law(json, answer);
            readings(json, answer);
            optional(json, "bound", Answered.version(answer).map(version -> name(version.bound())));
            json.writeStringProperty("bearer", answer.clock().bearer().value());
            json.writeArrayPropertyStart("exceptions");
            answer.clock().exceptions().forEach(each -> exception(json, each));
            json.writeEndArray();
            json.writeStringProperty(
                    "note",
                    Answered.version(answer).map(version -> version.note()).orElse(""));
            optional(
                    json,
                    "ifProjected",
                    answer instanceof ClockAnswer.Runs runs ? runs.ifProjected() : Optional.empty());
            json.writeBooleanProperty("inForce", !(answer instanceof ClockAnswer.NotInForce));
            if (answer instanceof ClockAnswer.Disapplied disapplied) {
                json.writeName("disapplied");
                exception(json, disapplied.exception());
            } else {
                json.writeNullProperty("disapplied");
            }
            JsonParts.receipt(json, answer.receipt());
            json.writeEndObject();
        });
    }

    /**
     * Writes several answers.
     *
     * @param answers  the answers, not null
     * @return the array, an answer a line, without a line break at its end, not null
     */
    public static String array(List<ClockAnswer> answers) {
        return answers.stream().map(DeadlineJson::line).collect(Collectors.joining(",\n ", "[", "]"));
    }

    private static void days(JsonGenerator json, ClockAnswer answer) {
        JsonParts.due(
                json, answer instanceof ClockAnswer.Runs runs ? runs.deadline().day() : DaySpan.any());
        json.writeArrayPropertyStart("why");
        if (answer instanceof ClockAnswer.Runs runs) {
            for (Doubt doubt : runs.deadline().doubts()) {
                why(json, doubt.why(), Optional.of(doubt.settledBy()));
            }
        } else {
            why(json, Answered.whyNoDay(answer), Optional.empty());
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("trace");
        if (answer instanceof ClockAnswer.Runs runs) {
            runs.deadline().steps().forEach(step -> step(json, step));
        }
        json.writeEndArray();
    }

    private static void why(JsonGenerator json, String why, Optional<String> settledBy) {
        json.writeStartObject();
        json.writeStringProperty("why", why);
        optional(json, "settledBy", settledBy);
        json.writeEndObject();
    }

    private static void step(JsonGenerator json, TraceStep step) {
        json.writeStartObject();
        json.writeStringProperty("text", step.text());
        optional(json, "from", JsonParts.value(step.from()));
        optional(json, "to", JsonParts.value(step.to()));
        json.writeArrayPropertyStart("passedOver");
        for (PassedOver each : step.passedOver()) {
            json.writeStartObject();
            json.writeStringProperty("on", each.on().toString());
            json.writeStringProperty("because", name(each.because()));
            json.writeStringProperty("title", each.title());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void law(JsonGenerator json, ClockAnswer answer) {
        List<Citation> cites = new ArrayList<>(
                Answered.version(answer).map(version -> version.cites()).orElse(List.of()));
        if (answer instanceof ClockAnswer.Disapplied disapplied) {
            cites.addAll(disapplied.exception().cites());
        }
        JsonParts.citations(json, cites);
        optional(json, "authority", Answered.provision(answer).map(each -> name(each.authority())));
        json.writeBooleanProperty(
                "binds",
                Answered.provision(answer).map(each -> each.authority().binds()).orElse(false));
        List<String> unchecked = Answered.unchecked(answer);
        json.writeBooleanProperty("checked", unchecked.isEmpty());
        texts(json, "unchecked", unchecked);
    }

    private static void readings(JsonGenerator json, ClockAnswer answer) {
        json.writeArrayPropertyStart("readings");
        if (answer instanceof ClockAnswer.Runs runs) {
            for (ClockAnswer.ReadingDays each : runs.readings()) {
                json.writeStartObject();
                json.writeStringProperty("id", each.reading().id().value());
                json.writeStringProperty("question", each.reading().question());
                json.writeStringProperty("taken", each.taken().value());
                json.writeObjectPropertyStart("days");
                each.days().forEach((option, day) -> optional(json, option.value(), JsonParts.value(day)));
                json.writeEndObject();
                json.writeBooleanProperty("matters", each.matters());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void exception(JsonGenerator json, LimitException exception) {
        json.writeStartObject();
        json.writeStringProperty("id", exception.id().value());
        json.writeStringProperty("title", exception.title());
        json.writeEndObject();
    }
}
