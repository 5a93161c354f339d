package org.schooloversight.publishing.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Unit;
import org.schooloversight.reporting.document.Value;

/** Draws a bar for each row and column, each under its own words, so that nothing hangs on its colour. */
final class BarChart {
    private static final BigDecimal LEFT = BigDecimal.ZERO;
    private static final BigDecimal RIGHT = BigDecimal.valueOf(100);
    private static final int LETTERS = 34;
    private static final int MORE_LETTERS = 60;
    private static final int LINE = 21;
    private static final int BAR = 16;
    private static final int GAP = 12;

    private final List<Series> series;
    private final Scale scale;
    private final List<Drawing.Bar> bars = new ArrayList<>();
    private final List<Drawing.Stroke> strokes = new ArrayList<>();
    private final List<Drawing.Label> labels = new ArrayList<>();
    private int down;

    private BarChart(List<Series> series) {
        this.series = series;
        this.scale = Scale.fromNought(Series.figures(series), Series.unit(series) == Unit.PERCENT);
    }

    static Optional<Drawing> of(Block.Chart chart, String table) {
        List<Series> series = Series.of(chart);
        return Series.figures(series).isEmpty()
                ? Optional.empty()
                : Optional.of(new BarChart(series).draw(Series.names(chart), table));
    }

    private Drawing draw(List<String> names, String table) {
        for (int row = 0; row < names.size(); row++) {
            if (series.size() > 1) {
                text("so-chart-name", names.get(row), "");
            }
            for (int each = 0; each < series.size(); each++) {
                String words = series.size() > 1 ? series.get(each).title() : names.get(row);
                Optional<Value.Amount> amount = series.get(each).at(row);
                text("", words, CellView.words(series.get(each).cells().get(row).value()));
                amount.ifPresent(bar(each));
            }
            down += GAP;
        }
        String titles = String.join(", ", series.stream().map(Series::title).toList());
        return new Drawing(
                down,
                "Bar chart of " + titles + ", a bar from nought for each of " + names.size()
                        + (names.size() == 1 ? " row" : " rows") + ". The figures are in " + table + ", which follows.",
                bars,
                strokes,
                List.of(),
                labels,
                List.of());
    }

    private void text(String style, String words, String value) {
        down += LINE;
        label(style + " so-only-narrow", Series.shortened(words, LETTERS), value);
        label(style + " so-only-wide", Series.shortened(words, MORE_LETTERS), value);
    }

    private void label(String style, String words, String value) {
        labels.add(new Drawing.Label("0", String.valueOf(down - 5), 0, "start", style.strip(), words, value));
    }

    private Consumer<Value.Amount> bar(int style) {
        return amount -> {
            BigDecimal nought = scale.place(BigDecimal.ZERO, LEFT, RIGHT);
            BigDecimal end = scale.place(amount.value(), LEFT, RIGHT);
            String width = end.subtract(nought).abs().toPlainString();
            bars.add(new Drawing.Bar(nought.min(end).toPlainString(), down, width, BAR, "so-fill-" + style % 4));
            String foot = String.valueOf(down + BAR + 3);
            String x = nought.toPlainString();
            strokes.add(new Drawing.Stroke(x, String.valueOf(down - 3), x, foot, "so-axis"));
            down += BAR + 6;
        };
    }
}
