package org.schooloversight.triggers.json;

import java.util.List;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.Quantity;
import org.schooloversight.triggers.policy.ResultTest;

/** Reads criteria that ask for figures. */
final class FigureIn {

    private static final List<PupilGroupId> ALL = List.of(PupilGroupId.of("all"));
    private static final MeasureId NO_MEASURE = MeasureId.of("unreadable");
    private static final Quantity VALUE = new Quantity.Value();
    private static final int MOST_YEARS = 10;

    private final PolicyNames names;
    private final CriterionIn criteria;
    private final Kinds<Quantity> quantities = new Kinds<>(VALUE)
            .with("value", json -> VALUE)
            .with("pupil-count", json -> new Quantity.PupilCount())
            .with("change", json -> new Quantity.Change(json.wholeNumber("years", 1, MOST_YEARS)))
            .with("slope", json -> new Quantity.Slope(json.wholeNumber("years", 2, MOST_YEARS)))
            .with("rank", json -> new Quantity.Rank(peers(json), json.choice("ties", Quantity.Ties.class)))
            .with("quartile", json -> new Quantity.Quartile(peers(json), json.choice("ties", Quantity.Ties.class)))
            .with(
                    "difference",
                    json -> new Quantity.Difference(peers(json), json.choice("middle", Quantity.Middle.class)))
            .with("residual", json -> new Quantity.Residual(peers(json), measure(json, "context")));

    FigureIn(PolicyNames names, CriterionIn criteria) {
        this.names = names;
        this.criteria = criteria;
    }

    void addTo(Kinds<Criterion> kinds) {
        kinds.with("result-pattern", this::resultPattern)
                .with("over-years", this::overYears)
                .with(
                        "pupils",
                        json -> new Criterion.Pupils(
                                json.choice("comparison", ResultTest.Comparison.class), threshold(json)));
    }

    private Criterion resultPattern(JsonIn json) {
        int years = years(json);
        return new Criterion.ResultPattern(
                measure(json, "measure"),
                json.required("groups")
                        .map(value -> names.readings().choice(value, ALL, each -> each.someValues(names::group)))
                        .orElse(Choice.always(ALL)),
                years,
                atLeast(json, years),
                gaps(json),
                json.object("test")
                        .map(this::test)
                        .orElse(new ResultTest(ResultTest.Comparison.BELOW, PolicyNames.NO_PARAMETER, false)));
    }

    private Criterion overYears(JsonIn json) {
        int years = years(json);
        return new Criterion.OverYears(
                measure(json, "measure"), years, atLeast(json, years), gaps(json), criteria.required(json, "test"));
    }

    private ResultTest test(JsonIn json) {
        Quantity quantity =
                json.optionalObject("quantity").map(quantities::read).orElse(VALUE);
        boolean significant = json.flag("significant", false);
        if (significant && !(quantity instanceof Quantity.Value)) {
            json.problem(
                    "significant", "only the figure itself has a confidence interval", "a test of the figure itself");
        }
        ResultTest test = new ResultTest(
                quantity, json.choice("comparison", ResultTest.Comparison.class), threshold(json), significant);
        json.done();
        return test;
    }

    private MeasureId measure(JsonIn json, String name) {
        return json.value(name, names::measure, NO_MEASURE);
    }

    private ParameterId threshold(JsonIn json) {
        return json.value("threshold", names::parameter, PolicyNames.NO_PARAMETER);
    }

    private static int years(JsonIn json) {
        return json.wholeNumber("years", 1, MOST_YEARS);
    }

    private static int atLeast(JsonIn json, int years) {
        return json.has("atLeast") ? json.wholeNumber("atLeast", 1, years) : years;
    }

    private Choice<Criterion.Gaps> gaps(JsonIn json) {
        return json.required("gaps")
                .map(value -> names.readings()
                        .choice(
                                value,
                                Criterion.Gaps.SKIPPED,
                                each -> each.parsed(text -> JsonIn.constant(Criterion.Gaps.class, text))
                                        .orElse(Criterion.Gaps.SKIPPED)))
                .orElse(Choice.always(Criterion.Gaps.SKIPPED));
    }

    private static Quantity.Peers peers(JsonIn json) {
        return json.choice("peers", Quantity.Peers.class);
    }
}
