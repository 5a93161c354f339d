package org.schooloversight.reporting.render;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Citation;
import org.schooloversight.duties.schedule.DutyReceipt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The parts that several documents are written from. */
final class JsonParts {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonParts() {}

    /** Returns what is written, without a line break. */
    static String text(Consumer<JsonGenerator> writing) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            writing.accept(json);
        }
        return text.toString();
    }

    static void texts(JsonGenerator json, String name, Collection<?> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> json.writeString(value.toString()));
        json.writeEndArray();
    }

    /** Writes the text of a value, or null where there is none. */
    static void optional(JsonGenerator json, String name, Optional<?> value) {
        value.ifPresentOrElse(
                present -> json.writeStringProperty(name, present.toString()), () -> json.writeNullProperty(name));
    }

    /** Writes a day in full: as one day if it is known, and with the bounds that are known. */
    static void due(JsonGenerator json, DaySpan day) {
        optional(json, "due", day.day());
        optional(json, "earliest", day.earliest());
        optional(json, "latest", day.latest());
    }

    /** Returns a day as one value: the day, or what is known of it in words, or nothing. */
    static Optional<String> value(DaySpan day) {
        boolean any = day.earliest().isEmpty() && day.latest().isEmpty();
        return any ? Optional.empty() : Optional.of(day.toString());
    }

    /** Returns the name of a constant as ids are written, such as {@code at-latest}. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void citations(JsonGenerator json, List<Citation> citations) {
        json.writeArrayPropertyStart("citations");
        for (Citation each : citations) {
            json.writeStartObject();
            json.writeStringProperty("instrument", each.instrument().id().value());
            json.writeStringProperty("place", each.place());
            json.writeStringProperty("authority", name(each.instrument().authority()));
            json.writeStringProperty("text", each.toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the first and the last day of a period. */
    static void period(JsonGenerator json, String name, LocalDate first, Optional<LocalDate> last) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("from", first.toString());
        optional(json, "until", last);
        json.writeEndObject();
    }

    static void receipt(JsonGenerator json, DutyReceipt receipt) {
        json.writeObjectPropertyStart("receipt");
        json.writeStringProperty("asked", receipt.asked());
        json.writeStringProperty("library", receipt.library());
        json.writeStringProperty("catalogueSha256", receipt.catalogueSha256());
        texts(json, "calendars", receipt.calendars());
        json.writeStringProperty("calendarsSha256", receipt.calendarsSha256());
        json.writeStringProperty("givenSha256", receipt.given());
        json.writeObjectPropertyStart("readings");
        receipt.readings().forEach((id, option) -> json.writeStringProperty(id.value(), option.value()));
        json.writeEndObject();
        json.writeEndObject();
    }

    static void reasons(JsonGenerator json, String name, List<Reason> reasons) {
        json.writeArrayPropertyStart(name);
        for (Reason reason : reasons) {
            json.writeStartObject();
            json.writeStringProperty("text", reason.text());
            texts(json, "cites", reason.cites());
            texts(json, "evidence", reason.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
