package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.JsonParts.name;
import static org.schooloversight.reporting.render.JsonParts.optional;
import static org.schooloversight.reporting.render.JsonParts.texts;

import java.util.Optional;
import java.util.stream.Collectors;
import org.schooloversight.core.law.Check;
import org.schooloversight.duties.catalogue.Concerns;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.catalogue.DutyId;
import org.schooloversight.duties.catalogue.Quota;
import org.schooloversight.reporting.model.DutyList;
import tools.jackson.core.JsonGenerator;

/**
 * Writes duties with their clocks as a JSON array, always the same for equal lists. The form is documented by
 * {@code duties.schema.json}, which is among this module's resources.
 */
public final class DutiesJson {

    private DutiesJson() {}

    /**
     * Writes a list.
     *
     * @param list  the list, not null
     * @return the array, a duty a line, without a line break at its end, not null
     */
    public static String array(DutyList list) {
        return list.duties().stream()
                .map(each -> JsonParts.text(json -> duty(json, each)))
                .collect(Collectors.joining(",\n ", "[", "]"));
    }

    private static void duty(JsonGenerator json, DutyList.Listed listed) {
        Duty duty = listed.duty();
        json.writeStartObject();
        json.writeStringProperty("id", duty.id().value());
        json.writeStringProperty("title", duty.title());
        json.writeStringProperty("area", duty.area().value());
        json.writeStringProperty("kind", name(duty.kind()));
        json.writeStringProperty("bearer", duty.bearer().value());
        json.writeStringProperty("owner", duty.owner().value());
        concerns(json, duty.concerns());
        JsonParts.citations(json, duty.cites());
        optional(json, "reviewCites", duty.reviewCites());
        correction(json, duty);
        duty.effective()
                .ifPresentOrElse(
                        period -> JsonParts.period(json, "effective", period.startInclusive(), period.lastDay()),
                        () -> json.writeNullProperty("effective"));
        prospective(json, duty);
        texts(json, "replacedBy", duty.replacedBy().stream().map(DutyId::value).toList());
        saving(json, duty);
        json.writeBooleanProperty("checked", duty.check().isChecked());
        check(json, duty.check());
        quota(json, duty.quota());
        json.writeArrayPropertyStart("deadlines");
        listed.limits().forEach(limit -> limit(json, limit));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void concerns(JsonGenerator json, Concerns concerns) {
        json.writeObjectPropertyStart("concerns");
        json.writeStringProperty("words", concerns.words());
        texts(
                json,
                "categories",
                concerns.categories().stream().map(JsonParts::name).toList());
        texts(json, "kinds", concerns.kinds().stream().map(JsonParts::name).toList());
        json.writeEndObject();
    }

    private static void correction(JsonGenerator json, Duty duty) {
        duty.correction()
                .ifPresentOrElse(
                        correction -> {
                            json.writeObjectPropertyStart("correction");
                            json.writeStringProperty("text", correction.text());
                            JsonParts.citations(json, correction.cites());
                            json.writeEndObject();
                        },
                        () -> json.writeNullProperty("correction"));
    }

    private static void prospective(JsonGenerator json, Duty duty) {
        duty.prospective()
                .ifPresentOrElse(
                        waits -> {
                            json.writeObjectPropertyStart("prospective");
                            json.writeStringProperty(
                                    "enacted", waits.enactedOn().toString());
                            json.writeStringProperty("awaits", waits.awaits());
                            check(json, waits.check());
                            json.writeEndObject();
                        },
                        () -> json.writeNullProperty("prospective"));
    }

    private static void saving(JsonGenerator json, Duty duty) {
        duty.saving()
                .ifPresentOrElse(
                        saving -> {
                            json.writeObjectPropertyStart("saving");
                            json.writeStringProperty("text", saving.text());
                            JsonParts.citations(json, saving.cites());
                            json.writeEndObject();
                        },
                        () -> json.writeNullProperty("saving"));
    }

    private static void check(JsonGenerator json, Check check) {
        json.writeObjectPropertyStart("check");
        optional(json, "on", check.checkedOn());
        json.writeStringProperty("basis", check.basis());
        json.writeEndObject();
    }

    private static void quota(JsonGenerator json, Optional<Quota> quota) {
        if (quota.isEmpty()) {
            json.writeNullProperty("quota");
            return;
        }
        json.writeObjectPropertyStart("quota");
        json.writeStringProperty("text", quota.get().toString());
        json.writeStringProperty("of", quota.get().of());
        if (quota.get() instanceof Quota.Share share) {
            json.writeNumberProperty("percent", share.percent());
        } else if (quota.get() instanceof Quota.AtMost most) {
            json.writeNumberProperty("atMost", most.number());
        }
        json.writeEndObject();
    }

    private static void limit(JsonGenerator json, DutyList.Limit limit) {
        json.writeStartObject();
        json.writeStringProperty("id", limit.clock().id().value());
        json.writeStringProperty("title", limit.clock().title());
        json.writeStringProperty("bound", name(limit.version().bound()));
        json.writeStringProperty("ruleText", limit.rule().toString());
        optional(json, "recurs", limit.clock().recurs().map(JsonParts::name));
        texts(
                json,
                "starts",
                limit.starts().stream().map(event -> event.id().value()).toList());
        json.writeEndObject();
    }
}
