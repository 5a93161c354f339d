package org.schooloversight.triggers.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.json.Cites;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.triggers.policy.GradeStanding;
import org.schooloversight.triggers.policy.TierCondition;
import org.schooloversight.triggers.policy.TierRule;

/** Reads the conditions of rules, and the rules that give a tier. */
final class ConditionIn {

    private static final TierCondition NEVER = new TierCondition.Never();

    private final PolicyNames names;
    private final Kinds<TierCondition> kinds;

    ConditionIn(PolicyNames names) {
        this.names = names;
        kinds = new Kinds<>(NEVER)
                .with("always", json -> new TierCondition.Always())
                .with("never", json -> NEVER)
                .with("all-of", json -> new TierCondition.AllOf(parts(json)))
                .with("any-of", json -> new TierCondition.AnyOf(parts(json)))
                .with("none-of", json -> new TierCondition.NoneOf(parts(json)))
                .with("by-reading", this::byReading)
                .with("fired", this::fired)
                .with(
                        "grade",
                        json -> new TierCondition.Grade(
                                CriterionIn.someConstants(json, "standings", GradeStanding.class)))
                .with("school", json -> new TierCondition.SchoolIs(CriterionIn.requiredScope(json)))
                .with("classified", this::classified)
                .with("was-in", this::wasIn);
    }

    /** Reads a required condition. */
    TierCondition required(JsonIn json, String name) {
        return kinds.required(json, name);
    }

    TierRule rule(JsonIn json, Cites cites) {
        TierRule rule = new TierRule(
                json.value("tier", names::tier, TierId.of("unreadable")),
                required(json, "when"),
                json.text("because"),
                cites.in(json));
        json.done();
        return rule;
    }

    private List<TierCondition> parts(JsonIn json) {
        return json.objects("parts").stream().map(kinds::read).toList();
    }

    private TierCondition byReading(JsonIn json) {
        ReadingId reading = names.readings().reading(json, "reading");
        return new TierCondition.ByReading(reading, names.readings().options(json, reading, kinds::read));
    }

    private TierCondition fired(JsonIn json) {
        Set<TriggerId> triggers = new LinkedHashSet<>();
        if (json.has("triggers")) {
            json.required("triggers").ifPresent(array -> triggers.addAll(array.someValues(names::trigger)));
        }
        String name = "";
        if (json.has("level")) {
            name = json.text("level");
            triggers.addAll(json.value("level", names::level, List.of()));
        }
        if (!json.has("triggers") && !json.has("level")) {
            json.report("the condition names no trigger", "the key level or triggers");
        }
        return new TierCondition.Fired(
                List.copyOf(triggers),
                json.wholeNumber("atLeast", 1, Math.max(1, triggers.size())),
                json.flag("significant", false),
                name);
    }

    private TierCondition classified(JsonIn json) {
        ScaleId scale = json.value("scale", names::scale, ScaleId.of("unreadable"));
        Set<ScaleValue> values = new LinkedHashSet<>();
        json.required("values").ifPresent(array -> values.addAll(array.someValues(text -> names.valueOf(scale, text))));
        return new TierCondition.Classified(scale, values);
    }

    private TierCondition wasIn(JsonIn json) {
        Set<TierId> tiers = new LinkedHashSet<>();
        boolean never = json.flag("never", false);
        if (json.has("tiers")) {
            json.required("tiers").ifPresent(array -> tiers.addAll(array.someValues(names::tier)));
        } else if (!never) {
            json.report("the condition names no tier", "the key tiers, or never as true");
        }
        return new TierCondition.WasIn(tiers, never);
    }
}
