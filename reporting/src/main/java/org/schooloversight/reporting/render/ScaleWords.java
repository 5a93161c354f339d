package org.schooloversight.reporting.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.Classification.Basis;

/** Says how a school comes to its place on the scales of a policy. */
final class ScaleWords {

    private final PolicyWords words;

    ScaleWords(PolicyWords words) {
        this.words = words;
    }

    Section section() {
        return Section.of(
                "scales",
                "Scales on which a school has a place before its tier is decided",
                "",
                words.policy().classifications().stream().map(this::scale).toList());
    }

    private Statement scale(Classification each) {
        List<String> steps =
                each.steps().stream().map(Classification.Step::title).toList();
        String name = Lines.capitalised(each.title()) + " (" + each.id() + "), least concern first: "
                + Text.list(steps, "and") + ". ";
        return basis(name, each).about(each.id(), each.cites());
    }

    private Statement basis(String name, Classification each) {
        Basis basis = each.basis();
        if (basis instanceof Basis.Rated rated) {
            String none = rated.whenNone()
                    .map(value -> "without one it is " + words.value(each.id(), value) + ".")
                    .orElse("without one its place is not known.");
            return Statement.of(
                    name + "An officer rates the school, and the latest rating that counts is its place; " + none);
        }
        if (basis instanceof Basis.Points points) {
            return points(name, each.id(), points);
        }
        if (basis instanceof Basis.Rules rules) {
            return rules(name, each.id(), rules);
        }
        if (basis instanceof Basis.Table table) {
            return Statement.of(name + "The first row of the table whose cells all fit gives the place.")
                    .with(table(each, table));
        }
        List<ScaleId> scales = ((Basis.WorstOf) basis).scales();
        return Statement.of(name + "It is the worst of its places on the scales "
                + Text.list(scales.stream().map(words::scale).toList(), "and") + ".");
    }

    private Statement points(String name, ScaleId scale, Basis.Points points) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("below every other row", words.value(scale, points.lowest())));
        points.bands()
                .forEach(band -> rows.add(List.of(
                        "from " + words.figure(band.from(), PolicyWords::plain), words.value(scale, band.value()))));
        return Statement.list(
                        name
                                + "Points are added up, and the last row of the table that the sum reaches gives the place:",
                        points.items().stream().map(this::item).toList())
                .with(new TextTable(List.of("Points", "Place"), rows));
    }

    private Statement item(Classification.PointsItem item) {
        CriterionWords criteria = new CriterionWords(words);
        List<Statement> parts = new ArrayList<>();
        for (Classification.PointsStep step : item.steps()) {
            parts.add(Statement.sentence(
                    points(step.points(), item.weight()) + " if ", step.when().match(criteria)));
        }
        parts.add(Statement.of(
                switch (item.missing()) {
                    case NOT_KNOWN -> "If it is not known which, any of these is possible, and so is none.";
                    case NO_POINTS -> "If it is not known which, there are no points.";
                }));
        String first = item.steps().size() == 1 ? ":" : ", the first of these that fires:";
        return Statement.list(Lines.capitalised(item.title()) + first, parts);
    }

    private static String points(BigDecimal points, BigDecimal weight) {
        String times = weight.compareTo(BigDecimal.ONE) == 0 ? "" : " times " + PolicyWords.plain(weight);
        return PolicyWords.plain(points) + " points" + times;
    }

    private Statement rules(String name, ScaleId scale, Basis.Rules rules) {
        ConditionWords conditions = new ConditionWords(words);
        List<Statement> parts = new ArrayList<>();
        for (Classification.ScaleRule rule : rules.rules()) {
            parts.add(Statement.list(
                    (parts.size() + 1) + ") " + Lines.sentence(rule.because()) + " → "
                            + words.value(scale, rule.value()),
                    List.of(conditions.sentence(rule.when()))));
        }
        return Statement.list(name + "The first of these whose condition holds gives the place:", parts);
    }

    private TextTable table(Classification each, Basis.Table table) {
        List<String> header = new ArrayList<>();
        table.keys()
                .forEach(key -> header.add(words.policy()
                        .classification(key)
                        .map(scale -> Lines.capitalised(scale.title()))
                        .orElse(key.value())));
        header.add("gives");
        List<List<String>> rows = new ArrayList<>();
        for (Classification.Row row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (ScaleId key : table.keys()) {
                Set<ScaleValue> accepted = row.cells().getOrDefault(key, Set.of());
                cells.add(accepted.isEmpty() ? "any" : Text.list(words.values(key, accepted), "or"));
            }
            cells.add(words.value(each.id(), row.value()));
            rows.add(cells);
        }
        return new TextTable(header, rows);
    }
}
