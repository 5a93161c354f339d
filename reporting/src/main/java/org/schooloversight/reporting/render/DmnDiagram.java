package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.DmnXml.attributes;
import static org.schooloversight.reporting.render.DmnXml.cited;
import static org.schooloversight.reporting.render.DmnXml.decisionId;
import static org.schooloversight.reporting.render.DmnXml.inputId;
import static org.schooloversight.reporting.render.DmnXml.sourceId;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.schooloversight.core.law.Instrument;
import org.schooloversight.triggers.table.DecisionTable;
import org.schooloversight.triggers.table.DecisionTable.Variable;
import org.schooloversight.triggers.table.TierTables;

/**
 * Lays a model out as a diagram: what is given in a row below, each decision above those that it builds on, what is not said to their
 * left and the documents to their right.
 */
final class DmnDiagram {

    private static final int MARGIN = 40;
    private static final int NOTE_WIDTH = 460;
    private static final int NOTE_LINE = 18;
    private static final int NOTE_LETTERS = 60;
    private static final int COLUMN = 220;
    private static final int LEVEL = 160;
    private static final int DECISION_WIDTH = 180;
    private static final int DECISION_HEIGHT = 80;
    private static final int INPUT_HEIGHT = 45;
    private static final int SOURCE_HEIGHT = 63;

    private final TierTables tables;
    private final Map<String, Bounds> shapes = new LinkedHashMap<>();

    /** Where a shape is. */
    private record Bounds(int x, int y, int width, int height) {
        int middle() {
            return x + width / 2;
        }

        int centre() {
            return y + height / 2;
        }
    }

    DmnDiagram(TierTables tables) {
        this.tables = tables;
    }

    void write(XmlWriter xml, String lastDecision, String note) {
        place(note);
        xml.element("dmndi:DMNDI", Map.of(), () -> {
            xml.element("dmndi:DMNDiagram", attributes("id", "diagram"), () -> {
                shapes.forEach((id, bounds) -> shape(xml, id, bounds));
                edges(xml);
                Bounds from = bounds(lastDecision);
                Bounds to = bounds(note);
                edge(xml, note + "_of", from.x(), from.centre(), to.x() + to.width(), from.centre());
            });
        });
    }

    private Bounds bounds(String id) {
        return shapes.getOrDefault(id, new Bounds(0, 0, 0, 0));
    }

    private void place(String note) {
        Map<String, Integer> levels = levels();
        Map<Integer, Integer> onLevel = new HashMap<>();
        levels.values().forEach(level -> onLevel.merge(level, 1, Integer::sum));
        int widest = Math.max(tables.inputs().size(), Collections.max(onLevel.values()));
        int left = MARGIN + NOTE_WIDTH + MARGIN;
        int bottom = MARGIN + Collections.max(levels.values()) * LEVEL;
        int column = left + (widest - tables.inputs().size()) * COLUMN / 2;
        for (Variable each : tables.inputs()) {
            shapes.put(inputId(each), new Bounds(column, bottom, DECISION_WIDTH, INPUT_HEIGHT));
            column += COLUMN;
        }
        Map<Integer, Integer> next = new HashMap<>();
        for (DecisionTable table : tables.tables()) {
            int level = levels.getOrDefault(table.output().id(), 1);
            int centred = left + (widest - onLevel.getOrDefault(level, 1)) * COLUMN / 2;
            int x = next.merge(level, centred, (before, first) -> before + COLUMN);
            shapes.put(decisionId(table), new Bounds(x, bottom - level * LEVEL, DECISION_WIDTH, DECISION_HEIGHT));
        }
        Set<Instrument> sources = new LinkedHashSet<>();
        tables.tables().forEach(table -> sources.addAll(cited(table)));
        int down = MARGIN;
        for (Instrument each : sources) {
            shapes.put(
                    sourceId(each), new Bounds(left + widest * COLUMN + MARGIN, down, DECISION_WIDTH, SOURCE_HEIGHT));
            down += SOURCE_HEIGHT + MARGIN;
        }
        int lines = 1;
        for (String each : tables.notSaid()) {
            lines += 1 + each.length() / NOTE_LETTERS;
        }
        shapes.put(note, new Bounds(MARGIN, MARGIN, NOTE_WIDTH, MARGIN + lines * NOTE_LINE));
    }

    /** Returns how far each decision is above what is given. */
    private Map<String, Integer> levels() {
        Map<String, Integer> levels = new HashMap<>();
        for (DecisionTable table : tables.tables()) {
            int level = table.inputs().stream()
                    .mapToInt(each -> levels.getOrDefault(each.id(), 0) + 1)
                    .max()
                    .orElse(1);
            levels.put(table.output().id(), level);
        }
        return levels;
    }

    private static void shape(XmlWriter xml, String id, Bounds bounds) {
        xml.element("dmndi:DMNShape", attributes("id", "shape_" + id, "dmnElementRef", id), () -> {
            Map<String, String> attributes = attributes(
                    "height", Integer.toString(bounds.height()),
                    "width", Integer.toString(bounds.width()),
                    "x", Integer.toString(bounds.x()),
                    "y", Integer.toString(bounds.y()));
            xml.element("dc:Bounds", attributes);
        });
    }

    private void edges(XmlWriter xml) {
        for (DecisionTable table : tables.tables()) {
            String id = decisionId(table);
            Bounds to = bounds(id);
            for (Variable each : table.inputs()) {
                Bounds from = shapes.getOrDefault(inputId(each), bounds("decision_" + each.id()));
                edge(xml, id + "_needs_" + each.id(), from.middle(), from.y(), to.middle(), to.y() + to.height());
            }
            for (Instrument each : cited(table)) {
                Bounds from = bounds(sourceId(each));
                edge(xml, id + "_cites_" + each.id(), from.x(), from.centre(), to.x() + to.width(), to.centre());
            }
        }
    }

    private static void edge(XmlWriter xml, String id, int fromX, int fromY, int toX, int toY) {
        xml.element("dmndi:DMNEdge", attributes("id", "edge_" + id, "dmnElementRef", id), () -> {
            xml.element("di:waypoint", attributes("x", Integer.toString(fromX), "y", Integer.toString(fromY)));
            xml.element("di:waypoint", attributes("x", Integer.toString(toX), "y", Integer.toString(toY)));
        });
    }
}
