package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.JsonParts.name;
import static org.schooloversight.reporting.render.JsonParts.optional;
import static org.schooloversight.reporting.render.JsonParts.texts;

import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.schedule.DutyOccurrence;
import org.schooloversight.duties.schedule.DutySchedule;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a schedule as one JSON object on one line, always the same for equal schedules. The form is documented by
 * {@code schedule.schema.json}, which is among this module's resources.
 */
public final class ScheduleJson {

    private ScheduleJson() {}

    /**
     * Writes a schedule.
     *
     * @param schedule  the schedule, not null
     * @return the object, without a line break, not null
     */
    public static String line(DutySchedule schedule) {
        return JsonParts.text(json -> {
            json.writeStartObject();
            json.writeStringProperty("asOf", schedule.asOf().effectiveOn().toString());
            json.writeStringProperty("knownBy", schedule.asOf().knownBy().toString());
            json.writeArrayPropertyStart("occurrences");
            schedule.occurrences().forEach(each -> occurrence(json, each));
            json.writeEndArray();
            json.writeArrayPropertyStart("untimed");
            schedule.untimed().forEach(duty -> untimed(json, duty));
            json.writeEndArray();
            JsonParts.receipt(json, schedule.receipt());
            json.writeEndObject();
        });
    }

    private static void occurrence(JsonGenerator json, DutyOccurrence each) {
        json.writeStartObject();
        json.writeStringProperty("clock", each.clock().id().value());
        json.writeStringProperty("title", each.clock().title());
        optional(json, "case", each.subject());
        each.school()
                .ifPresentOrElse(
                        urn -> json.writeNumberProperty("school", urn.value()), () -> json.writeNullProperty("school"));
        json.writeStringProperty("from", each.occasion().day().toString());
        JsonParts.due(json, each.due());
        json.writeStringProperty("bound", name(each.provision().bound()));
        json.writeStringProperty("state", name(each.state()));
        optional(json, "ended", each.endedOn());
        optional(json, "exception", each.disappliedBy());
        json.writeBooleanProperty("breach", each.isBreach());
        json.writeStringProperty("authority", name(each.provision().authority()));
        json.writeBooleanProperty("checked", each.provision().unchecked().isEmpty());
        json.writeStringProperty("bearer", each.clock().bearer().value());
        texts(json, "duties", each.clock().duties());
        JsonParts.citations(json, each.provision().cites());
        json.writeEndObject();
    }

    private static void untimed(JsonGenerator json, Duty duty) {
        json.writeStartObject();
        json.writeStringProperty("id", duty.id().value());
        json.writeStringProperty("title", duty.title());
        json.writeStringProperty("area", duty.area().value());
        json.writeStringProperty("bearer", duty.bearer().value());
        json.writeStringProperty("owner", duty.owner().value());
        json.writeBooleanProperty("checked", duty.check().isChecked());
        JsonParts.citations(json, duty.cites());
        json.writeEndObject();
    }
}
