package org.schooloversight.triggers.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.json.Cites;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.triggers.policy.Adjustment;
import org.schooloversight.triggers.policy.Declarations;
import org.schooloversight.triggers.policy.Movement;
import org.schooloversight.triggers.policy.PortfolioTrigger;
import org.schooloversight.triggers.policy.ResultTest;
import org.schooloversight.triggers.policy.Stage;

/** Reads what becomes of a tier once the rules have given it, and what a policy says of itself and of the authority. */
final class AdjustmentIn {

    private static final TierId NO_TIER = TierId.of("unreadable");

    private final PolicyNames names;
    private final Cites cites;
    private final ConditionIn conditions;
    private final Kinds<Adjustment> kinds;

    AdjustmentIn(PolicyNames names, Cites cites) {
        this.names = names;
        this.cites = cites;
        conditions = new ConditionIn(names);
        kinds = new Kinds<Adjustment>(
                        new Adjustment.StepLimit(OptionalInt.empty(), OptionalInt.empty(), "unreadable", List.of()))
                .with("officer-decision", this::officerDecision)
                .with(
                        "floor",
                        json -> new Adjustment.Floor(
                                tier(json), conditions.required(json, "when"), json.text("because"), cites.in(json)))
                .with(
                        "ceiling",
                        json -> new Adjustment.Ceiling(
                                tier(json), conditions.required(json, "when"), json.text("because"), cites.in(json)))
                .with("step-limit", this::stepLimit);
    }

    Adjustment adjustment(JsonIn json) {
        return kinds.read(json);
    }

    private TierId tier(JsonIn json) {
        return json.value("tier", names::tier, NO_TIER);
    }

    private Adjustment officerDecision(JsonIn json) {
        boolean up = json.flag("up", false);
        boolean down = json.flag("down", false);
        if (!up && !down) {
            json.report("the decision may move a school in no direction", "true for the key up or down");
        }
        return new Adjustment.OfficerDecision(up, down, json.text("decidedBy"), json.text("because"), cites.in(json));
    }

    private Adjustment stepLimit(JsonIn json) {
        OptionalInt up = steps(json, "up");
        OptionalInt down = steps(json, "down");
        if (up.isEmpty() && down.isEmpty()) {
            json.report("the limit limits nothing", "the key up or down");
        }
        return new Adjustment.StepLimit(up, down, json.text("because"), cites.in(json));
    }

    private static OptionalInt steps(JsonIn json, String name) {
        return json.has(name) ? OptionalInt.of(json.wholeNumber(name, 1, ClassificationIn.MOST)) : OptionalInt.empty();
    }

    Movement movement(JsonIn json) {
        Movement movement = new Movement(
                json.choice("withoutRecord", Movement.WithoutRecord.class),
                json.has("noticeDays")
                        ? Optional.of(json.value("noticeDays", names::wholeParameter, PolicyNames.NO_PARAMETER))
                        : Optional.empty());
        json.done();
        return movement;
    }

    static Stage stage(JsonIn json) {
        Stage stage = new Stage(TierIn.id(json, "id"), json.text("title"), json.text("decidedBy"));
        json.done();
        return stage;
    }

    PortfolioTrigger portfolioTrigger(JsonIn json) {
        Set<TierId> tiers = new LinkedHashSet<>();
        Set<TriggerId> triggers = new LinkedHashSet<>();
        if (json.has("tiers")) {
            json.required("tiers").ifPresent(array -> tiers.addAll(array.someValues(names::tier)));
        }
        if (json.has("triggers")) {
            json.required("triggers").ifPresent(array -> triggers.addAll(array.someValues(names::trigger)));
        }
        if (!json.has("tiers") && !json.has("triggers")) {
            json.report("no school would count", "the key tiers or triggers");
        }
        PortfolioTrigger trigger = new PortfolioTrigger(
                json.value("id", TriggerId::of, TriggerId.of("unreadable")),
                json.text("title"),
                tiers,
                triggers,
                json.flag("percent", false),
                json.choice("comparison", ResultTest.Comparison.class),
                json.value("threshold", names::parameter, PolicyNames.NO_PARAMETER),
                cites.in(json));
        json.done();
        return trigger;
    }

    Declarations declarations(JsonIn json) {
        Declarations plain = Declarations.PLAIN;
        Declarations declarations = new Declarations(
                json.has("hit") ? json.choice("hit", Declarations.Hit.class) : plain.hit(),
                json.flag("total", plain.total()),
                json.optionalObjects("gaps").stream().map(this::gap).toList(),
                json.flag("monotone", plain.monotone()));
        json.done();
        return declarations;
    }

    private Declarations.Gap gap(JsonIn json) {
        Declarations.Gap gap =
                new Declarations.Gap(conditions.required(json, "when"), json.text("because"), cites.in(json));
        json.done();
        return gap;
    }
}
