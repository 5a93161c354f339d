package org.schooloversight.reporting.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.Instrument;
import org.schooloversight.triggers.table.DecisionTable;
import org.schooloversight.triggers.table.DecisionTable.Value;
import org.schooloversight.triggers.table.DecisionTable.Variable;
import org.schooloversight.triggers.table.TierTables;

/**
 * Writes a policy's decision of the tier in Decision Model and Notation (DMN 1.3), with a diagram, always the same for equal tables.
 *
 * <p>The decision {@code decision_tier} is the tier. Every input is a text of a closed list: an engine is given, say,
 * {@code trigger_safeguarding = "fired"} and {@code grade = "good"}. What of the policy the model does not say is a text annotation
 * in it.
 */
public final class DmnXml {

    private static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String NOT_SAID = "not_said";

    private static final Map<String, String> NAMESPACES = attributes(
            "", MODEL,
            "dmndi", "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "dc", "http://www.omg.org/spec/DMN/20180521/DC/",
            "di", "http://www.omg.org/spec/DMN/20180521/DI/");

    private final TierTables tables;
    private final XmlWriter xml;
    private final DmnDiagram diagram;
    private final Set<String> decided;

    private DmnXml(TierTables tables, XmlWriter xml) {
        this.tables = tables;
        this.xml = xml;
        diagram = new DmnDiagram(tables);
        decided = tables.tables().stream().map(each -> each.output().id()).collect(Collectors.toSet());
    }

    /**
     * Writes tables as a model.
     *
     * @param tables  the tables, not null
     * @return the document, to be encoded in UTF-8, not null
     */
    public static String document(TierTables tables) {
        return XmlWriter.text(NAMESPACES, xml -> new DmnXml(tables, xml).definitions());
    }

    /** Returns attributes in the order given: a name, its value and so on. */
    static Map<String, String> attributes(String... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }

    /** Returns the instruments that a table cites. */
    static Set<Instrument> cited(DecisionTable table) {
        Set<Instrument> cited = new LinkedHashSet<>();
        table.cites().forEach(cite -> cited.add(cite.instrument()));
        table.rows().forEach(row -> row.cites().forEach(cite -> cited.add(cite.instrument())));
        return cited;
    }

    static String decisionId(DecisionTable table) {
        return "decision_" + table.output().id();
    }

    static String inputId(Variable variable) {
        return "input_" + variable.id();
    }

    static String sourceId(Instrument instrument) {
        return "source_" + instrument.id();
    }

    private void definitions() {
        Map<String, String> attributes = attributes(
                "id",
                "definitions",
                "name",
                tables.policy().title(),
                "namespace",
                "urn:school-oversight:policy:" + tables.policy().id(),
                "exporter",
                "School Oversight");
        xml.root("definitions", attributes, () -> {
            xml.text("description", description());
            types();
            tables.inputs().forEach(this::input);
            tables.tables().forEach(this::decision);
            sources();
            annotation();
            diagram.write(xml, decisionId(last()), NOT_SAID);
        });
    }

    private DecisionTable last() {
        return tables.tables().get(tables.tables().size() - 1);
    }

    private String description() {
        StringBuilder text = new StringBuilder(
                tables.policy().title() + ", version " + tables.policy().version() + ", in force "
                        + tables.policy().effective().words() + ".");
        tables.readings()
                .forEach(each -> text.append("\nOpen point: ")
                        .append(each.reading().question())
                        .append(" Read so: ")
                        .append(each.means())
                        .append('.'));
        return text.toString();
    }

    private void types() {
        Map<String, Variable> types = new TreeMap<>();
        tables.inputs().forEach(each -> types.put(each.type(), each));
        tables.tables().forEach(each -> types.put(each.output().type(), each.output()));
        types.forEach((name, variable) ->
                xml.element("itemDefinition", attributes("id", "type_" + name, "name", type(variable)), () -> {
                    xml.text(
                            "description",
                            variable.values().stream()
                                    .map(value -> value.id() + ": " + value.title())
                                    .collect(Collectors.joining("\n")));
                    xml.text("typeRef", "string");
                    values("allowedValues", variable);
                }));
    }

    private static String type(Variable variable) {
        return "type_" + variable.type();
    }

    private void values(String element, Variable variable) {
        List<String> values = variable.values().stream().map(Value::id).toList();
        xml.element(element, Map.of(), () -> xml.text("text", literals(values)));
    }

    private static String literals(Collection<String> values) {
        return values.stream().map(DmnXml::literal).collect(Collectors.joining(","));
    }

    private static String literal(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void input(Variable each) {
        xml.element("inputData", attributes("id", inputId(each), "label", each.title(), "name", each.id()), () -> {
            xml.text("description", each.title());
            variable(each);
        });
    }

    private void variable(Variable each) {
        xml.element("variable", attributes("id", "variable_" + each.id(), "name", each.id(), "typeRef", type(each)));
    }

    private void decision(DecisionTable table) {
        Variable output = table.output();
        String id = decisionId(table);
        xml.element("decision", attributes("id", id, "label", table.title(), "name", output.id()), () -> {
            xml.text("description", table.title());
            variable(output);
            for (Variable each : table.inputs()) {
                boolean isDecided = decided.contains(each.id());
                xml.element(
                        "informationRequirement",
                        attributes("id", id + "_needs_" + each.id()),
                        () -> xml.element(
                                isDecided ? "requiredDecision" : "requiredInput",
                                attributes("href", isDecided ? "#decision_" + each.id() : "#" + inputId(each))));
            }
            for (Instrument each : cited(table)) {
                xml.element(
                        "authorityRequirement",
                        attributes("id", id + "_cites_" + each.id()),
                        () -> xml.element("requiredAuthority", attributes("href", "#" + sourceId(each))));
            }
            table(id, table);
        });
    }

    private void table(String decision, DecisionTable table) {
        String id = decision + "_table";
        Map<String, String> attributes =
                attributes("id", id, "hitPolicy", table.hit().name(), "outputLabel", table.title());
        xml.element("decisionTable", attributes, () -> {
            for (Variable each : table.inputs()) {
                xml.element("input", attributes("id", id + "_in_" + each.id(), "label", each.title()), () -> {
                    xml.element(
                            "inputExpression",
                            attributes("id", id + "_expression_" + each.id(), "typeRef", type(each)),
                            () -> xml.text("text", each.id()));
                    values("inputValues", each);
                });
            }
            Variable output = table.output();
            xml.element(
                    "output",
                    attributes("id", id + "_out", "label", output.title(), "name", output.id()),
                    () -> values("outputValues", output));
            xml.element("annotation", attributes("name", "because"));
            xml.element("annotation", attributes("name", "clauses"));
            for (int i = 0; i < table.rows().size(); i++) {
                row(id + "_row_" + (i + 1), table, table.rows().get(i));
            }
        });
    }

    private void row(String id, DecisionTable table, DecisionTable.Row row) {
        String clauses = row.cites().stream().map(Citation::toString).collect(Collectors.joining("; "));
        xml.element("rule", attributes("id", id), () -> {
            // modellers that do not show annotations show this
            xml.text("description", clauses.isEmpty() ? row.because() : row.because() + " [" + clauses + "]");
            for (Variable each : table.inputs()) {
                Set<String> accepted = row.accepted().getOrDefault(each.id(), Set.of());
                xml.element(
                        "inputEntry",
                        attributes("id", id + "_" + each.id()),
                        () -> xml.text("text", accepted.isEmpty() ? "-" : literals(accepted)));
            }
            xml.element("outputEntry", attributes("id", id + "_out"), () -> xml.text("text", literal(row.output())));
            for (String text : Arrays.asList(row.because(), clauses)) {
                xml.element("annotationEntry", Map.of(), () -> xml.text("text", text));
            }
        });
    }

    private void sources() {
        Map<Instrument, Set<String>> places = new LinkedHashMap<>();
        List<Citation> cites = new ArrayList<>();
        for (DecisionTable table : tables.tables()) {
            cites.addAll(table.cites());
            table.rows().forEach(row -> cites.addAll(row.cites()));
        }
        cites.forEach(cite -> {
            Set<String> of = places.computeIfAbsent(cite.instrument(), each -> new LinkedHashSet<>());
            if (!cite.place().isEmpty()) {
                of.add(cite.place());
            }
        });
        places.forEach((instrument, of) -> xml.element(
                "knowledgeSource",
                attributes("id", sourceId(instrument), "label", instrument.title(), "name", name(instrument)),
                () -> {
                    if (!of.isEmpty()) {
                        xml.text("description", String.join("; ", of));
                    }
                    xml.text("type", instrument.authority().words());
                }));
    }

    /** Returns a name as the language of the cells has them: words of letters and digits, a letter first. */
    private static String name(Instrument instrument) {
        String words = instrument
                .title()
                .replaceAll("[^\\p{L}\\p{N}'-]+", " ")
                .replaceAll("^[^\\p{L}]+", "")
                .strip();
        return words.isEmpty() ? sourceId(instrument).replace('-', '_') : words;
    }

    private void annotation() {
        xml.element(
                "textAnnotation",
                attributes("id", NOT_SAID, "textFormat", "text/plain"),
                () -> xml.text("text", "Not said here:\n- " + String.join("\n- ", tables.notSaid())));
        xml.element("association", attributes("id", NOT_SAID + "_of", "associationDirection", "None"), () -> {
            xml.element("sourceRef", attributes("href", "#" + decisionId(last())));
            xml.element("targetRef", attributes("href", "#" + NOT_SAID));
        });
    }
}
