package org.schooloversight.reporting.render;

import java.util.List;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.policy.PolicyHeader;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what a policy says as one JSON object on one line: sections of sentences, lists and tables. The form is documented by
 * {@code policy-explanation.schema.json}, which is among this module's resources.
 */
public final class PolicyJson {

    private PolicyJson() {}

    /**
     * Writes all that a policy says.
     *
     * @param policy  the policy, not null
     * @param settings  how its open points are read, and its figures, not null
     * @param measures  the measures that it was read with, not null
     * @return the object, without a line break, not null
     */
    public static String line(SupportPolicy policy, PolicySettings settings, MeasureCatalogue measures) {
        PolicyExplanation explanation = PolicyExplanation.of(policy, settings, measures);
        return JsonParts.text(json -> {
            json.writeStartObject();
            header(json, policy.header());
            json.writeStringProperty("sha256", policy.sha256());
            json.writeObjectPropertyStart("readings");
            settings.readings().forEach((id, option) -> json.writeStringProperty(id.value(), option.value()));
            json.writeEndObject();
            json.writeObjectPropertyStart("figures");
            settings.parameters().forEach((id, value) -> json.writeStringProperty(id.value(), value.toPlainString()));
            json.writeEndObject();
            json.writeArrayPropertyStart("sections");
            explanation.sections().forEach(section -> section(json, section));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    static void header(JsonGenerator json, PolicyHeader header) {
        json.writeStringProperty("policy", header.id().value());
        json.writeStringProperty("version", header.version());
        json.writeStringProperty("title", header.title());
        JsonParts.period(
                json,
                "effective",
                header.effective().startInclusive(),
                header.effective().lastDay());
        JsonParts.optional(json, "checkedOn", header.check().checkedOn());
    }

    private static void section(JsonGenerator json, Section section) {
        json.writeStartObject();
        json.writeStringProperty("id", section.id());
        json.writeStringProperty("title", section.title());
        json.writeStringProperty("intro", section.intro());
        json.writeBooleanProperty("ordered", section.numbered());
        section.table().ifPresentOrElse(table -> table(json, table), () -> json.writeNullProperty("table"));
        statements(json, "statements", section.statements());
        json.writeEndObject();
    }

    private static void statements(JsonGenerator json, String name, List<Statement> statements) {
        json.writeArrayPropertyStart(name);
        for (Statement each : statements) {
            json.writeStartObject();
            if (each.id().isEmpty()) {
                json.writeNullProperty("id");
            } else {
                json.writeStringProperty("id", each.id());
            }
            json.writeStringProperty("text", each.text());
            statements(json, "parts", each.parts());
            each.table().ifPresentOrElse(table -> table(json, table), () -> json.writeNullProperty("table"));
            JsonParts.citations(json, each.cites());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void table(JsonGenerator json, TextTable table) {
        json.writeObjectPropertyStart("table");
        JsonParts.texts(json, "header", table.header());
        json.writeArrayPropertyStart("rows");
        table.rows().forEach(row -> {
            json.writeStartArray();
            row.forEach(json::writeString);
            json.writeEndArray();
        });
        json.writeEndArray();
        json.writeEndObject();
    }
}
