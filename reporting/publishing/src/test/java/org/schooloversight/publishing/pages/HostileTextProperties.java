package org.schooloversight.publishing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.document.Unit;

class HostileTextProperties {

    /** Whatever the words are, the page has the same elements with the same attributes, and the words in the same places. */
    @Property(tries = 150)
    void aTextIsOnlyEverText(@ForAll("texts") String text) {
        Document harmless = Parsed.page(HostileReport.released(saying("harmless")));
        Document hostile = Parsed.page(HostileReport.released(saying(text)));

        assertThat(elements(hostile)).isEqualTo(elements(harmless));
        assertThat(hostile.select("p.govuk-body.so-text").get(0).wholeText()).isEqualTo(text);
        assertThat(hostile.select("#part-p > h2").get(0).wholeText()).isEqualTo(text);
        assertThat(hostile.select("#part-p > ul > li").get(0).wholeText()).isEqualTo(text);
        assertThat(hostile.select("#table-t tbody th bdi").get(0).wholeText()).isEqualTo(text);
        assertThat(hostile.select("#table-t thead th").get(1).wholeText()).isEqualTo(text);
        assertThat(hostile.select(".so-notes p").get(0).wholeText()).isEqualTo(text);
        assertThat(hostile.select("#dates-table tbody th bdi").get(0).wholeText())
                .isEqualTo(text);
        assertThat(hostile.select("#rests-on li").get(0).wholeText()).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<",
                ">",
                "\"",
                "'",
                "&",
                "`",
                "=",
                "/",
                "</",
                "<!--",
                "-->",
                "]]>",
                "<![CDATA[",
                "<script>",
                "</style>",
                "</title>",
                "</svg>",
                "</textarea>",
                "&lt;",
                "&#x3c;",
                "javascript:",
                "onload=",
                "${x}",
                "@if(",
                "\u202e",
                "\u200f",
                "\u05d0",
                "\u0130",
                "\ud83d\ude00",
                "é",
                "\u00a0",
                " x ",
                "word");
        return pieces.list().ofMinSize(1).ofMaxSize(12).map(list -> "a" + String.join("", list) + "z");
    }

    private static List<String> elements(Document page) {
        return page.getAllElements().stream().map(HostileTextProperties::shape).toList();
    }

    /** Leaves out what may hang on the length of a text: classes, and where the letters of a drawing stand. */
    private static String shape(Element element) {
        boolean drawn = element.closest("svg") != null;
        return element.tagName()
                + element.attributes().asList().stream()
                        .filter(each -> !each.getKey().equals("class"))
                        .map(each -> each.getKey() + (drawn ? "" : "=" + each.getValue()))
                        .toList();
    }

    private static Report saying(String text) {
        List<Reason> reasons = List.of(new Reason(text, List.of(HostileReport.CITED), List.of(text)));
        List<Column> columns =
                List.of(Column.ofWords("a", "Name"), Column.ofAmounts("b", text), Column.ofWords("c", "Absent"));
        List<Row> rows = List.of(
                Row.of(List.of(
                        Cell.of(text),
                        Cell.of(BigDecimal.ONE, Unit.COUNT).because(reasons),
                        Cell.of(Absence.NOT_KNOWN, text))),
                Row.of(List.of(
                        Cell.of("two"),
                        Cell.of(Absence.NOT_KNOWN, text),
                        Cell.of(text).linked(HostileReport.TO_SCHOOL))));
        Block.Table table = new Block.Table("t", text, columns, rows, List.of(text), Sensitivity.OPEN);
        Block.Table other = new Block.Table("u", text, columns, rows, List.of(), Sensitivity.OPEN);
        return HostileReport.named(text)
                .about(Optional.empty())
                .addParts(new Part(
                        "p",
                        text,
                        List.of(
                                Block.read(text),
                                new Block.Points(List.of(text), false, Sensitivity.OPEN),
                                new Block.Chart(Block.Chart.Kind.BARS, List.of("b"), table),
                                new Block.Chart(Block.Chart.Kind.LINE, List.of("b"), other))))
                .addDates(new DatedEntry(
                        "u", text, HostileReport.DAY, DatedEntry.Standing.DONE, List.of(), reasons, Sensitivity.OPEN))
                .addRestsOn(text)
                .build();
    }
}
