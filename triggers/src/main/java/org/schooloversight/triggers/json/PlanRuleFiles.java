package org.schooloversight.triggers.json;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.json.Cites;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.triggers.plan.DeficitRule;
import org.schooloversight.triggers.plan.FundingSource;
import org.schooloversight.triggers.plan.LeaderFact;
import org.schooloversight.triggers.plan.LeaderRoute;
import org.schooloversight.triggers.plan.LeaderRules;
import org.schooloversight.triggers.plan.PlanRules;

/** The rules for plans, leaders and deficits that come with this library. */
public final class PlanRuleFiles {

    private static final int MOST_MONTHS = 600;

    private PlanRuleFiles() {}

    /**
     * Obtains what the programme of Oxfordshire for 2019-20 asks of plans.
     *
     * @return the rules, not null
     */
    public static PlanRules plans() {
        return Bundled.read("plan-rules.json", PlanRuleFiles::plans);
    }

    /**
     * Obtains who may be a system leader under the programme of Oxfordshire for 2019-20.
     *
     * @return the rules, not null
     */
    public static LeaderRules leaders() {
        return Bundled.read("leader-rules.json", PlanRuleFiles::leaders);
    }

    /**
     * Obtains from which deficit on a maintained school needs a plan to recover, over time.
     *
     * @return the rules, not null
     */
    public static Timeline<DeficitRule> deficits() {
        return Bundled.read("deficit-rules.json", PlanRuleFiles::deficits);
    }

    private static PlanRules plans(JsonIn json) {
        Cites cites = Cites.of(json);
        PlanRules rules = new PlanRules(
                json.required("fundingOrder")
                        .map(order -> order.someValues(text -> JsonIn.constant(FundingSource.class, text)))
                        .orElse(List.of()),
                cites(json, "funding", cites),
                cites(json, "contents", cites),
                cites(json, "statement", cites),
                Cites.check(json));
        json.done();
        return rules;
    }

    private static List<Citation> cites(JsonIn json, String name, Cites cites) {
        return json.object(name)
                .map(each -> {
                    List<Citation> found = cites.in(each);
                    each.done();
                    return found;
                })
                .orElse(List.of());
    }

    private static LeaderRules leaders(JsonIn json) {
        Cites cites = Cites.of(json);
        LeaderRules rules = new LeaderRules(
                json.objects("routes").stream().map(each -> route(each, cites)).toList(), Cites.check(json));
        json.done();
        return rules;
    }

    private static LeaderRoute route(JsonIn json, Cites cites) {
        LeaderRoute route = new LeaderRoute(
                IdIn.of(json, "way to be a leader"),
                json.text("title"),
                Set.copyOf(json.values("oneOf", text -> JsonIn.constant(LeaderFact.Kind.class, text))),
                Set.copyOf(json.values("gradesOfSchool", text -> JsonIn.constant(OverallGrade.class, text))),
                json.has("monthsAfterRetirement")
                        ? OptionalInt.of(json.wholeNumber("monthsAfterRetirement", 1, MOST_MONTHS))
                        : OptionalInt.empty(),
                cites.in(json));
        json.done();
        return route;
    }

    private static Timeline<DeficitRule> deficits(JsonIn json) {
        Cites cites = Cites.of(json);
        List<Timeline.Version<DeficitRule>> versions = new ArrayList<>();
        for (JsonIn each : json.objects("rules")) {
            versions.add(new Timeline.Version<>(
                    Cites.effective(each),
                    new DeficitRule(each.decimal("percent"), cites.in(each), Cites.check(each))));
            each.done();
        }
        json.done();
        return Timeline.of(versions);
    }
}
