package org.schooloversight.reporting.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.law.Citation;
import org.schooloversight.reporting.Answers;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.table.DecisionTable;
import org.schooloversight.triggers.table.DecisionTable.Row;
import org.schooloversight.triggers.table.DecisionTable.Value;
import org.schooloversight.triggers.table.DecisionTable.Variable;
import org.schooloversight.triggers.table.TierTables;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a document of decision tables holds; the tests in examples/dmn hold it against the schema and another engine. */
class DmnXmlTest {

    private static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final TierTables SHIPPED = TierTables.of(Answers.POLICY, PolicySettings.defaults(Answers.POLICY));

    private static Document parsed(String document) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(document.getBytes(UTF_8)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /** A table after another, with a title that XML and the language of cells would trip over. */
    private static TierTables two(String title, String because) {
        List<Citation> cites = SHIPPED.policy().cites();
        List<Value> values = List.of(new Value("one", title), new Value(TierTables.NONE, "no place"));
        Variable given = new Variable("grade", title, "grade", values);
        Variable between = new Variable("scale_a", title, "scale_a", values);
        Variable tier = new Variable("tier", title, "tier", values);
        Row any = new Row(Map.of(), TierTables.NONE, because, List.of());
        DecisionTable first = new DecisionTable(
                title,
                DecisionTable.Hit.FIRST,
                List.of(given),
                between,
                List.of(new Row(Map.of("grade", Set.of("one")), "one", because, cites), any),
                cites);
        DecisionTable second = new DecisionTable(
                title,
                DecisionTable.Hit.FIRST,
                List.of(given, between),
                tier,
                List.of(new Row(Map.of("scale_a", Set.of("one")), "one", because, cites), any),
                cites);
        return new TierTables(SHIPPED.policy(), List.of(), List.of(given), List.of(first, second), List.of(because));
    }

    @Test
    @DisplayName("The same tables make the same document, and its line ends do not depend on the machine")
    void sameBytes() {
        TierTables again = TierTables.of(Answers.POLICY, PolicySettings.defaults(Answers.POLICY));

        assertThat(DmnXml.document(again))
                .isEqualTo(DmnXml.document(SHIPPED))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<definitions xmlns=\"" + MODEL + "\"")
                .endsWith("</definitions>\n")
                .doesNotContain("\r");
    }

    @Test
    @DisplayName("A row has a cell for each input, the tier, its reason and its clauses")
    void rows() throws Exception {
        List<Element> rows = elements(parsed(DmnXml.document(SHIPPED)), "rule");

        Row first = SHIPPED.tables().get(0).rows().get(0);
        assertThat(rows)
                .hasSize(SHIPPED.tables().get(0).rows().size())
                .allSatisfy(row -> assertThat(
                                row.getElementsByTagNameNS(MODEL, "inputEntry").getLength())
                        .isEqualTo(SHIPPED.inputs().size()));
        assertThat(rows.get(0).getTextContent()).contains(first.because(), first.output(), "-");
        assertThat(rows).anySatisfy(row -> assertThat(row.getTextContent()).contains("\"fired\",\"significant\""));
    }

    @Test
    @DisplayName("Every id is there once and every reference leads to one")
    void references() throws Exception {
        for (TierTables tables : List.of(SHIPPED, two("A scale", "So it is."))) {
            Document document = parsed(DmnXml.document(tables));
            Set<String> ids = new LinkedHashSet<>();
            List<String> references = new ArrayList<>();
            for (Element each : elements(document, "*")) {
                if (each.hasAttribute("id")) {
                    assertThat(ids.add(each.getAttribute("id"))).isTrue();
                    assertThat(each.getAttribute("id")).matches("[A-Za-z_][A-Za-z0-9_.-]*");
                }
                if (each.hasAttribute("href")) {
                    references.add(each.getAttribute("href").substring(1));
                }
                if (each.hasAttribute("dmnElementRef")) {
                    references.add(each.getAttribute("dmnElementRef"));
                }
            }
            assertThat(ids).containsAll(references);
        }
    }

    @Test
    @DisplayName("The diagram draws every element once, none over another, and every line between them")
    void diagram() throws Exception {
        for (TierTables tables : List.of(SHIPPED, two("A scale", "So it is."))) {
            Document document = parsed(DmnXml.document(tables));

            assertThat(drawn(document, "DMNShape"))
                    .containsExactlyInAnyOrderElementsOf(
                            ids(document, "inputData", "decision", "knowledgeSource", "textAnnotation"));
            assertThat(drawn(document, "DMNEdge"))
                    .containsExactlyInAnyOrderElementsOf(
                            ids(document, "informationRequirement", "authorityRequirement", "association"));
            List<double[]> boxes = elements(document, "Bounds").stream()
                    .map(each -> new double[] {
                        Double.parseDouble(each.getAttribute("x")),
                        Double.parseDouble(each.getAttribute("y")),
                        Double.parseDouble(each.getAttribute("width")),
                        Double.parseDouble(each.getAttribute("height"))
                    })
                    .toList();
            for (double[] one : boxes) {
                assertThat(boxes)
                        .filteredOn(other -> other != one && overlap(one, other))
                        .isEmpty();
            }
        }
    }

    private static boolean overlap(double[] one, double[] other) {
        return one[0] < other[0] + other[2]
                && other[0] < one[0] + one[2]
                && one[1] < other[1] + other[3]
                && other[1] < one[1] + one[3];
    }

    private static List<String> drawn(Document document, String name) {
        return elements(document, name).stream()
                .map(each -> each.getAttribute("dmnElementRef"))
                .toList();
    }

    private static List<String> ids(Document document, String... names) {
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            elements(document, name).forEach(each -> ids.add(each.getAttribute("id")));
        }
        return ids;
    }

    @Test
    @DisplayName("What is not said, and what is cited, stands in the document")
    void notSaidAndCited() throws Exception {
        Document document = parsed(DmnXml.document(SHIPPED));

        String note = elements(document, "textAnnotation").get(0).getTextContent();
        assertThat(SHIPPED.notSaid()).allSatisfy(each -> assertThat(note).contains(each));
        Map<String, String> sources = new HashMap<>();
        elements(document, "knowledgeSource")
                .forEach(each -> sources.put(each.getAttribute("label"), each.getTextContent()));
        Citation cite = SHIPPED.tables().get(0).rows().get(3).cites().get(0);
        assertThat(sources.get(cite.instrument().title())).contains(cite.place());
        assertThat(elements(document, "knowledgeSource"))
                .extracting(each -> each.getAttribute("name"))
                .containsExactly("Oxfordshire County Council improvement guarantee for schools 2019-20");
    }

    @Test
    @DisplayName("Texts come through whatever is in them, but for what XML cannot write")
    void texts() throws Exception {
        String odd = "Less <than> \"two\" & 'three' ]]> \u00a3 \ud83c\udfeb";

        Document document = parsed(DmnXml.document(two(odd, odd + " \u0001\ud800")));

        assertThat(elements(document, "decision").get(0).getAttribute("label")).isEqualTo(odd);
        assertThat(elements(document, "annotationEntry").get(0).getTextContent().strip())
                .isEqualTo(odd + " \ufffd\ufffd");
    }
}
