package org.schooloversight.publishing.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Unit;
import org.schooloversight.reporting.document.Value;

/** Draws a line for each column, with a gap where a row has no value. Lines differ by dashes and markers, not by colour alone. */
final class LineChart {
    private static final BigDecimal RIGHT = BigDecimal.valueOf(91);
    private static final int PLOT = 220;
    private static final int LETTERS = 34;
    private static final int LETTER_PIXELS = 8;
    private static final int NARROW = 300;
    private static final int WIDE = 680;
    private static final List<String> SHAPES =
            List.of("M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z", "M-5-5h10v10h-10z", "M0-7L7 0 0 7-7 0z", "M0-6L6 5-6 5z");

    private final List<Series> series;
    private final List<String> names;
    private final Scale scale;
    private final Unit unit;
    private final BigDecimal left;
    private final int top;
    private final List<Drawing.Stroke> strokes = new ArrayList<>();
    private final List<Drawing.Marker> markers = new ArrayList<>();
    private final List<Drawing.Label> labels = new ArrayList<>();

    private LineChart(List<Series> series, List<String> names) {
        this.series = series;
        this.names = names;
        this.scale = Scale.around(Series.figures(series));
        this.unit = Series.unit(series);
        int letters = scale.ticks().stream()
                .mapToInt(tick -> unit.words(tick).length())
                .max()
                .orElse(1);
        this.left = BigDecimal.valueOf(Math.min(34, 5 + 3L * letters));
        this.top = 24 * (series.size() > 1 ? series.size() : 0) + 30;
    }

    static Optional<Drawing> of(Block.Chart chart, String table) {
        List<Series> series = Series.of(chart);
        return Series.figures(series).isEmpty()
                ? Optional.empty()
                : Optional.of(new LineChart(series, Series.names(chart)).draw(table));
    }

    private Drawing draw(String table) {
        scale.ticks().forEach(this::tick);
        nameThePoints();
        for (int each = 0; each < series.size(); each++) {
            if (series.size() > 1) {
                legend(each);
            }
            line(each);
        }
        String titles = String.join(", ", series.stream().map(Series::title).toList());
        return new Drawing(
                top + PLOT + 32,
                "Line chart of " + titles + " from " + names.get(0) + " to " + names.get(names.size() - 1)
                        + ", on a scale from " + words(scale.low()) + " to " + words(scale.high())
                        + ". The figures are in " + table + ", which follows.",
                List.of(),
                strokes,
                markers,
                labels,
                remarks());
    }

    private String words(BigDecimal tick) {
        return unit.words(tick.setScale(Math.max(0, tick.stripTrailingZeros().scale()), RoundingMode.HALF_UP));
    }

    private void tick(BigDecimal tick) {
        String y = down(tick).toPlainString();
        strokes.add(new Drawing.Stroke("0", y, "100", y, tick.signum() == 0 ? "so-axis" : "so-grid"));
        labels.add(new Drawing.Label(
                "0",
                down(tick).subtract(BigDecimal.valueOf(4)).toPlainString(),
                0,
                "start",
                "so-tick",
                unit.words(tick),
                ""));
    }

    private BigDecimal down(BigDecimal figure) {
        return scale.place(figure, BigDecimal.valueOf(top + (long) PLOT), BigDecimal.valueOf(top));
    }

    private BigDecimal across(int row) {
        if (names.size() == 1) {
            return left.add(RIGHT).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
        }
        return RIGHT.subtract(left)
                .multiply(BigDecimal.valueOf(row))
                .divide(BigDecimal.valueOf(names.size() - 1L), 2, RoundingMode.HALF_UP)
                .add(left);
    }

    /** Names as many points as there is room for, fewer on a small screen; the first and the last always. */
    private void nameThePoints() {
        int letters = names.stream()
                .mapToInt(name -> Math.min(14, name.length()))
                .max()
                .orElse(1);
        int narrow = every(letters, NARROW);
        int wide = every(letters, WIDE);
        for (int row = 0; row < names.size(); row++) {
            boolean last = row == names.size() - 1;
            boolean inNarrow = row == 0 || last || (row % narrow == 0 && names.size() - 1 - row >= narrow);
            boolean inWide = row == 0 || last || (row % wide == 0 && names.size() - 1 - row >= wide);
            if (inNarrow || inWide) {
                labels.add(new Drawing.Label(
                        across(row).toPlainString(),
                        String.valueOf(top + PLOT + 22),
                        isAtTheEdge(row, letters) ? 26 : 0,
                        isAtTheEdge(row, letters) ? "end" : "middle",
                        inNarrow ? inWide ? "so-tick" : "so-tick so-only-narrow" : "so-tick so-only-wide",
                        Series.shortened(names.get(row), 14),
                        ""));
            }
        }
    }

    private boolean isAtTheEdge(int row, int letters) {
        return row > 0 && row == names.size() - 1 && letters > 6;
    }

    private int every(int letters, int pixels) {
        int room = RIGHT.subtract(left).intValue() * pixels / 100;
        return Math.max(1, ((letters * LETTER_PIXELS + 10) * Math.max(1, names.size() - 1) + room - 1) / room);
    }

    private void legend(int each) {
        String y = String.valueOf(12 + 24 * each);
        strokes.add(new Drawing.Stroke("0", y, "7", y, "so-line-" + each % 4));
        markers.add(new Drawing.Marker("3.5", y, SHAPES.get(each % SHAPES.size()), "so-fill-" + each % 4));
        String title = Series.shortened(series.get(each).title(), LETTERS);
        labels.add(new Drawing.Label("9", String.valueOf(17 + 24 * each), 0, "start", "", title, ""));
    }

    private void line(int each) {
        List<Integer> drawn = IntStream.range(0, names.size())
                .filter(row -> series.get(each).at(row).isPresent())
                .boxed()
                .toList();
        for (int row = 0; row < names.size(); row++) {
            Optional<Value.Amount> amount = series.get(each).at(row);
            if (amount.isEmpty()) {
                continue;
            }
            point(each, row, amount.get().value());
            if (series.size() == 1 && (names.size() < 5 || row == drawn.get(0) || row == drawn.get(drawn.size() - 1))) {
                figure(row, amount.get());
            }
        }
    }

    /** Says where the gaps are, once for all lines that have one there for the same reason. */
    private List<String> remarks() {
        Map<String, List<String>> remarks = new LinkedHashMap<>();
        for (int row = 0; row < names.size(); row++) {
            for (Series each : series) {
                if (each.at(row).isEmpty()) {
                    String gap = names.get(row) + ": "
                            + CellView.words(each.cells().get(row).value());
                    remarks.computeIfAbsent(gap, any -> new ArrayList<>()).add(each.title());
                }
            }
        }
        return remarks.entrySet().stream()
                .map(each -> each.getValue().size() == series.size()
                        ? each.getKey()
                        : each.getKey() + " (" + String.join(", ", each.getValue()) + ")")
                .toList();
    }

    private void point(int each, int row, BigDecimal figure) {
        String x = across(row).toPlainString();
        String y = down(figure).toPlainString();
        markers.add(new Drawing.Marker(x, y, SHAPES.get(each % SHAPES.size()), "so-fill-" + each % 4));
        if (row > 0) {
            series.get(each)
                    .at(row - 1)
                    .ifPresent(before -> strokes.add(new Drawing.Stroke(
                            across(row - 1).toPlainString(),
                            down(before.value()).toPlainString(),
                            x,
                            y,
                            "so-line-" + each % 4)));
        }
    }

    private void figure(int row, Value.Amount amount) {
        boolean atTheEdge = isAtTheEdge(row, amount.words().length());
        labels.add(new Drawing.Label(
                across(row).toPlainString(),
                down(amount.value()).subtract(BigDecimal.valueOf(12)).toPlainString(),
                atTheEdge ? 26 : 0,
                atTheEdge ? "end" : "middle",
                "so-figure",
                "",
                amount.words()));
    }
}
