package org.schooloversight.triggers.json;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.json.Cites;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.Classification.Basis;

/** Reads the scales of a policy and how schools come to a place on them. */
final class ClassificationIn {

    /** Values are kept as the bits of one number. */
    static final int MOST = 30;

    private static final ScaleValue NO_VALUE = ScaleValue.of("unreadable");

    private final PolicyNames names;
    private final Cites cites;
    private final CriterionIn criteria;
    private final ConditionIn conditions;

    ClassificationIn(PolicyNames names, Cites cites) {
        this.names = names;
        this.cites = cites;
        criteria = new CriterionIn(names);
        conditions = new ConditionIn(names);
    }

    /** Reads a scale and defines it, so that what is read later may name it. */
    Classification read(JsonIn json) {
        ScaleId id = json.value("id", ScaleId::of, ScaleId.of("unreadable"));
        String title = json.text("title");
        List<Classification.Step> steps =
                json.objects("steps").stream().map(ClassificationIn::step).toList();
        Set<String> values = values(json, steps);
        Basis basis = basis(values).required(json, "basis");
        Classification classification = new Classification(id, title, steps, basis, cites.in(json));
        json.done();
        if (!names.define(id, values)) {
            json.problem("id", "the scale '" + id + "' is defined twice", "each id once");
        }
        return classification;
    }

    private static Classification.Step step(JsonIn json) {
        Classification.Step step =
                new Classification.Step(json.value("value", ScaleValue::of, NO_VALUE), json.text("title"));
        json.done();
        return step;
    }

    private static Set<String> values(JsonIn json, List<Classification.Step> steps) {
        Set<String> values = new LinkedHashSet<>();
        for (Classification.Step step : steps) {
            if (!values.add(step.value().value())) {
                json.problem("steps", "the value '" + step.value() + "' stands twice", "each value once");
            }
        }
        if (steps.size() == 1 || steps.size() > MOST) {
            json.problem("steps", "found " + steps.size() + " values", "from 2 to " + MOST + " values");
        }
        return values;
    }

    private Kinds<Basis> basis(Set<String> values) {
        return new Kinds<Basis>(new Basis.Rated(Optional.empty()))
                .with(
                        "rated",
                        json -> new Basis.Rated(
                                json.has("whenNone") ? Optional.of(value(json, "whenNone", values)) : Optional.empty()))
                .with("points", json -> points(json, values))
                .with(
                        "rules",
                        json -> new Basis.Rules(json.objects("rules").stream()
                                .map(each -> rule(each, values))
                                .toList()))
                .with("table", json -> table(json, values))
                .with("worst-of", json -> new Basis.WorstOf(sameScales(json, values)));
    }

    private static ScaleValue value(JsonIn json, String name, Set<String> values) {
        return json.value(
                name,
                text -> {
                    PolicyNames.check("value of this scale", text, values);
                    return ScaleValue.of(text);
                },
                NO_VALUE);
    }

    private Basis points(JsonIn json, Set<String> values) {
        List<Classification.PointsItem> items =
                json.objects("items").stream().map(this::item).toList();
        Set<ScaleValue> given = new HashSet<>();
        ScaleValue lowest = value(json, "lowest", values);
        given.add(lowest);
        List<Classification.Band> bands = json.objects("bands").stream()
                .map(each -> {
                    Classification.Band band = new Classification.Band(
                            value(each, "value", values),
                            each.value("from", names::parameter, PolicyNames.NO_PARAMETER));
                    each.done();
                    if (!given.add(band.value()) && !band.value().equals(NO_VALUE)) {
                        each.problem("value", "the value '" + band.value() + "' has two bands", "each value once");
                    }
                    return band;
                })
                .toList();
        return new Basis.Points(items, lowest, bands);
    }

    private Classification.PointsItem item(JsonIn json) {
        BigDecimal weight = json.has("weight") ? json.decimal("weight") : BigDecimal.ONE;
        if (weight.signum() <= 0 && json.has("weight")) {
            json.problem("weight", "found " + weight.toPlainString(), "a number above 0");
        }
        Classification.PointsItem item = new Classification.PointsItem(
                json.text("title"),
                weight,
                json.objects("steps").stream().map(this::pointsStep).toList(),
                json.choice("missing", Classification.Missing.class));
        json.done();
        return item;
    }

    private Classification.PointsStep pointsStep(JsonIn json) {
        Classification.PointsStep step =
                new Classification.PointsStep(criteria.required(json, "when"), json.decimal("points"));
        json.done();
        return step;
    }

    private Classification.ScaleRule rule(JsonIn json, Set<String> values) {
        Classification.ScaleRule rule = new Classification.ScaleRule(
                value(json, "value", values), conditions.required(json, "when"), json.text("because"));
        json.done();
        return rule;
    }

    private Basis table(JsonIn json, Set<String> values) {
        List<ScaleId> keys = scales(json, "keys");
        if (keys.size() == 1) {
            json.problem("keys", "the table has one scale", "two scales or more");
        }
        List<Classification.Row> rows = json.objects("rows").stream()
                .map(each -> row(each, keys, values))
                .toList();
        return new Basis.Table(keys, rows);
    }

    private Classification.Row row(JsonIn json, List<ScaleId> keys, Set<String> values) {
        Map<ScaleId, Set<ScaleValue>> cells = new LinkedHashMap<>();
        List<String> accepted = keys.stream().map(ScaleId::value).toList();
        json.object("cells")
                .ifPresent(object -> object.members().forEach((name, cell) -> {
                    if (accepted.contains(name)) {
                        ScaleId scale = ScaleId.of(name);
                        cells.put(scale, new LinkedHashSet<>(cell.someValues(text -> names.valueOf(scale, text))));
                    } else {
                        cell.report("the table has no scale '" + Text.shorten(name) + "'", Text.list(accepted, "or"));
                    }
                }));
        Classification.Row row = new Classification.Row(cells, value(json, "value", values));
        json.done();
        return row;
    }

    private List<ScaleId> scales(JsonIn json, String name) {
        Set<ScaleId> scales = new LinkedHashSet<>();
        json.required(name)
                .ifPresent(array -> array.someValues(text -> {
                    if (!scales.add(names.scale(text))) {
                        throw new InvalidValueException(
                                "the scale '" + text + "' stands twice; accepted: each scale once");
                    }
                    return text;
                }));
        return List.copyOf(scales);
    }

    private List<ScaleId> sameScales(JsonIn json, Set<String> values) {
        List<ScaleId> scales = scales(json, "scales");
        for (ScaleId scale : scales) {
            if (!List.copyOf(names.valuesOf(scale)).equals(List.copyOf(values))) {
                json.problem(
                        "scales",
                        "the scale '" + scale + "' has other values",
                        "scales with the values " + Text.list(values, "and") + ", in this order");
            }
        }
        return scales;
    }
}
