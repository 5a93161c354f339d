package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.JsonParts.name;
import static org.schooloversight.reporting.render.JsonParts.optional;
import static org.schooloversight.reporting.render.JsonParts.reasons;
import static org.schooloversight.reporting.render.JsonParts.texts;

import java.util.Optional;
import org.schooloversight.core.school.Urn;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Value;
import tools.jackson.core.JsonGenerator;

/**
 * Writes reports as JSON, always the same for equal reports. The form is documented by {@code report.schema.json}, which is among this
 * module's resources.
 */
public final class ReportJson {

    private ReportJson() {}

    /**
     * Writes a report.
     *
     * @param release  what the audience may read, not null
     * @return the object, without a line break, not null
     */
    public static String line(Release release) {
        Report report = release.report();
        return JsonParts.text(json -> {
            json.writeStartObject();
            json.writeStringProperty("id", report.id().value());
            json.writeStringProperty("title", report.title());
            json.writeStringProperty("subject", report.subject());
            urn(json, "about", report.about());
            json.writeStringProperty("audience", name(release.audience()));
            json.writeObjectPropertyStart("asOf");
            json.writeStringProperty("effectiveOn", report.asOf().effectiveOn().toString());
            json.writeStringProperty("knownBy", report.asOf().knownBy().toString());
            json.writeEndObject();
            json.writeArrayPropertyStart("parts");
            report.parts().forEach(each -> part(json, each));
            json.writeEndArray();
            json.writeArrayPropertyStart("dates");
            report.dates().forEach(each -> date(json, each));
            json.writeEndArray();
            texts(json, "restsOn", report.restsOn());
            texts(json, "withheld", release.withheld());
            json.writeEndObject();
        });
    }

    private static void urn(JsonGenerator json, String name, Optional<Urn> urn) {
        urn.ifPresentOrElse(each -> json.writeNumberProperty(name, each.value()), () -> json.writeNullProperty(name));
    }

    private static void part(JsonGenerator json, Part part) {
        json.writeStartObject();
        json.writeStringProperty("id", part.id());
        json.writeStringProperty("title", part.title());
        json.writeArrayPropertyStart("blocks");
        for (Block block : part.blocks()) {
            json.writeStartObject();
            block(json, block);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void block(JsonGenerator json, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            json.writeStringProperty("type", "paragraph");
            json.writeStringProperty("text", paragraph.text());
        } else if (block instanceof Block.Points points) {
            json.writeStringProperty("type", "points");
            json.writeBooleanProperty("numbered", points.numbered());
            texts(json, "items", points.items());
        } else if (block instanceof Block.Chart chart) {
            json.writeStringProperty("type", "chart");
            json.writeStringProperty("kind", name(chart.kind()));
            texts(json, "columns", chart.columns());
            json.writeObjectPropertyStart("table");
            block(json, chart.table());
            json.writeEndObject();
        } else if (block instanceof Block.Table table) {
            table(json, table);
        }
    }

    private static void table(JsonGenerator json, Block.Table table) {
        json.writeStringProperty("type", "table");
        json.writeStringProperty("id", table.id());
        json.writeStringProperty("caption", table.caption());
        json.writeArrayPropertyStart("columns");
        table.columns().forEach(each -> column(json, each));
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        for (Row row : table.rows()) {
            json.writeStartObject();
            json.writeBooleanProperty("total", row.total());
            json.writeArrayPropertyStart("cells");
            row.cells().forEach(each -> cell(json, each));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        texts(json, "notes", table.notes());
    }

    private static void column(JsonGenerator json, Column column) {
        json.writeStartObject();
        json.writeStringProperty("id", column.id());
        json.writeStringProperty("title", column.title());
        json.writeStringProperty("holds", name(column.holds()));
        json.writeStringProperty("counted", name(column.counted()));
        json.writeBooleanProperty("total", column.total());
        if (column.share().isPresent()) {
            json.writeObjectPropertyStart("share");
            json.writeStringProperty("part", column.share().get().part());
            json.writeStringProperty("whole", column.share().get().whole());
            json.writeEndObject();
        } else {
            json.writeNullProperty("share");
        }
        json.writeEndObject();
    }

    private static void cell(JsonGenerator json, Cell cell) {
        json.writeStartObject();
        Optional<Enum<?>> unit = Optional.empty();
        Optional<Enum<?>> absent = Optional.empty();
        if (cell.value() instanceof Value.Amount amount) {
            json.writeName("value");
            json.writeNumber(amount.value().toPlainString());
            unit = Optional.of(amount.unit());
        } else if (cell.value() instanceof Value.Absent none) {
            json.writeNullProperty("value");
            absent = Optional.of(none.why());
        } else {
            json.writeStringProperty(
                    "value",
                    cell.value() instanceof Value.Day day
                            ? day.day().toString()
                            : cell.value().words());
        }
        optional(json, "unit", unit.map(JsonParts::name));
        json.writeStringProperty("words", cell.value().words());
        optional(json, "absent", absent.map(JsonParts::name));
        reasons(json, "reasons", cell.reasons());
        link(json, cell.link());
        json.writeEndObject();
    }

    private static void link(JsonGenerator json, Optional<Cell.Link> link) {
        if (link.isEmpty()) {
            json.writeNullProperty("link");
            return;
        }
        json.writeObjectPropertyStart("link");
        json.writeStringProperty("report", link.get().report().value());
        urn(json, "about", link.get().about());
        json.writeEndObject();
    }

    private static void date(JsonGenerator json, DatedEntry entry) {
        json.writeStartObject();
        json.writeStringProperty("uid", entry.uid());
        json.writeStringProperty("title", entry.title());
        json.writeStringProperty("day", entry.day().toString());
        json.writeStringProperty("standing", name(entry.standing()));
        json.writeArrayPropertyStart("remindDaysBefore");
        entry.remindDaysBefore().forEach(json::writeNumber);
        json.writeEndArray();
        reasons(json, "reasons", entry.reasons());
        json.writeEndObject();
    }
}
