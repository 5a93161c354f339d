package org.schooloversight.publishing.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.schooloversight.publishing.pages.Parsed.texts;

import java.math.BigDecimal;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.document.Unit;

class ChartTest {
    private static final Document PAGE = Parsed.page(HostileReport.release());

    private static Drawing bars(String... figures) {
        return BarChart.of(chart(Block.Chart.Kind.BARS, List.of("a"), figures), "table 1")
                .orElseThrow();
    }

    private static Drawing lines(List<String> columns, String... figures) {
        return LineChart.of(chart(Block.Chart.Kind.LINE, columns, figures), "table 1")
                .orElseThrow();
    }

    private static Block.Chart chart(Block.Chart.Kind kind, List<String> columns, String... figures) {
        return new Block.Chart(kind, columns, HostileReport.figures("chart", figures));
    }

    @Test
    void barsStartFromNought() {
        // the highest figure fills the width
        assertThat(bars("10", "5", "0").bars())
                .extracting(Drawing.Bar::x, Drawing.Bar::width)
                .containsExactly(tuple("0.00", "100.00"), tuple("0.00", "50.00"), tuple("0.00", "0.00"));
    }

    @Test
    void aBarBelowNoughtGoesToTheLeftOfIt() {
        // from -5 to 10 is 15 wide, so nought is at a third
        assertThat(bars("10", "-5").bars())
                .extracting(Drawing.Bar::x, Drawing.Bar::width)
                .containsExactly(tuple("33.33", "66.67"), tuple("0.00", "33.33"));
        assertThat(bars("10", "-5").strokes()).allMatch(nought -> nought.x1().equals("33.33"));
    }

    @Test
    void aBarWithoutAValueIsSaidNotDrawn() {
        Drawing drawing = bars("10", null);
        assertThat(drawing.bars()).hasSize(1);
        assertThat(drawing.labels())
                .filteredOn(each -> each.words().equals("Year 1"))
                .extracting(Drawing.Label::strong)
                .containsOnly("not published " + HostileReport.SCRIPT);
    }

    @Test
    void aLongNameOfABarIsShorterOnASmallScreen() {
        // of 45 letters
        Block.Table table = new Block.Table(
                "t",
                "Table",
                List.of(Column.ofWords("name", "Name"), Column.ofAmounts("a", "A")),
                List.of(Row.of(
                        List.of(Cell.of("abcdefghij".repeat(4) + "vwxyz"), Cell.of(new BigDecimal("3"), Unit.COUNT)))),
                List.of(),
                Sensitivity.OPEN);
        Block.Chart chart = new Block.Chart(Block.Chart.Kind.BARS, List.of("a"), table);
        assertThat(BarChart.of(chart, "table 1").orElseThrow().labels())
                .extracting(Drawing.Label::style, Drawing.Label::words, Drawing.Label::strong)
                .containsExactly(
                        tuple("so-only-narrow", "abcdefghij".repeat(3) + "abc…", "3"),
                        tuple("so-only-wide", "abcdefghij".repeat(4) + "vwxyz", "3"));
    }

    @Test
    void aLineHasAGapWhereAValueIsAbsent() {
        Drawing drawing = lines(List.of("a"), "60", null, "70", "72");
        assertThat(drawing.markers()).hasSize(3);
        assertThat(drawing.strokes())
                .filteredOn(each -> each.style().equals("so-line-0"))
                .hasSize(1);
        assertThat(drawing.remarks()).containsExactly("Year 1: not published " + HostileReport.SCRIPT);
    }

    @Test
    void linesDifferByMoreThanColour() {
        Drawing drawing = lines(List.of("a", "b"), "60", "70");
        assertThat(drawing.markers().stream().map(Drawing.Marker::path).distinct())
                .hasSize(2);
        assertThat(drawing.labels())
                .extracting(Drawing.Label::words)
                .contains("First " + HostileReport.SCRIPT, "Second");
    }

    @Test
    void theScaleOfALineIsRoundNumbersAroundItsFigures() {
        Drawing drawing = lines(List.of("a"), "61", "68");
        assertThat(drawing.labels().stream()
                        .filter(each ->
                                each.style().equals("so-tick") && each.words().startsWith("+"))
                        .map(Drawing.Label::words))
                .containsExactly("+60", "+62", "+64", "+66", "+68");
        assertThat(drawing.description()).contains("on a scale from +60 to +68");
    }

    @Test
    void aChartHasANameAndAWordForWhatItShows() {
        assertThat(PAGE.select("figure svg[role=img]")).hasSize(4).allSatisfy(drawing -> {
            assertThat(drawing.select("> title").text()).startsWith("Chart ");
            assertThat(drawing.select("> desc").text()).contains("The figures are in table ");
        });
    }

    @Test
    void theTableOfAChartFollowsIt() {
        Element figure = PAGE.getElementById("chart-1");
        assertThat(figure.nextElementSibling().select("table").attr("id")).isEqualTo("table-bars");
    }

    @Test
    void aChartWithNothingToDrawSaysSo() {
        assertThat(texts(PAGE, "#chart-5"))
                .containsExactly("Chart 5 is not drawn, because no value of it is known or may be shown.");
    }

    @Test
    void theTableOfAChartWithNoColumnsLeftStandsAlone() {
        assertThat(PAGE.getElementById("chart-6")).isNull();
        assertThat(texts(PAGE, "#table-no-column tbody td:last-child")).containsExactly("+2");
    }
}
