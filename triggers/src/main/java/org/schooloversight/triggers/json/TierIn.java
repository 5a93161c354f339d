package org.schooloversight.triggers.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.schooloversight.core.calendar.TermSystem;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.json.Cites;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.style.IdText;
import org.schooloversight.triggers.policy.GradeStanding;
import org.schooloversight.triggers.policy.SchoolScope;
import org.schooloversight.triggers.policy.TierCondition;
import org.schooloversight.triggers.policy.TierRule;
import org.schooloversight.triggers.support.Amount;
import org.schooloversight.triggers.support.EntitlementDefinition;
import org.schooloversight.triggers.support.Member;
import org.schooloversight.triggers.support.Terms;
import org.schooloversight.triggers.support.TierDefinition;
import org.schooloversight.triggers.support.Timing;

/** Reads tiers, what they promise, and the rules that give them. */
final class TierIn {

    private static final Timing NO_TIMING = new Timing.WhileInTier();
    private static final TierCondition NEVER = new TierCondition.Never();
    private static final Map<String, Amount.Bound> BOUNDS =
            Map.of("exactly", Amount.Bound.EXACTLY, "atLeast", Amount.Bound.AT_LEAST, "atMost", Amount.Bound.AT_MOST);

    private final PolicyNames names;
    private final Cites cites;
    private final Map<String, Function<JsonIn, Timing>> timings = Map.of(
            "each-academic-year", json -> new Timing.EachAcademicYear(),
            "each-half-term", json -> new Timing.EachHalfTerm(json.choice("first", Timing.First.class)),
            "within-terms",
                    json -> new Timing.WithinTerms(
                            json.wholeNumber("terms", 1, 60),
                            json.choice("system", TermSystem.class),
                            json.choice("counting", Timing.Counting.class)),
            "first-half-term-of-head", json -> new Timing.FirstHalfTermOfHead(json.flag("whole", false)),
            "autumn-and-spring-first", json -> new Timing.AutumnAndSpringFirst(),
            "while-in-tier", json -> NO_TIMING);
    private final Map<String, Function<JsonIn, TierCondition>> conditions = Map.of(
            "always", json -> new TierCondition.Always(),
            "never", json -> NEVER,
            "all-of", json -> new TierCondition.AllOf(parts(json)),
            "any-of", json -> new TierCondition.AnyOf(parts(json)),
            "by-reading", this::byReading,
            "fired", this::fired,
            "grade", json -> new TierCondition.Grade(CriterionIn.someConstants(json, "standings", GradeStanding.class)),
            "school",
                    json -> new TierCondition.SchoolIs(
                            json.object("scope").map(CriterionIn::scope).orElse(new SchoolScope(Set.of(), Set.of()))));

    TierIn(PolicyNames names, Cites cites) {
        this.names = names;
        this.cites = cites;
    }

    TierDefinition tier(JsonIn json) {
        TierDefinition tier = new TierDefinition(
                json.value("id", TierId::of, TierId.of("unreadable")),
                json.text("title"),
                "",
                Terms.PLAIN,
                json.values("includes", names::tier),
                entitlements(json),
                cites.in(json));
        json.done();
        return tier;
    }

    TierRule rule(JsonIn json) {
        TierRule rule = new TierRule(
                json.value("tier", names::tier, TierId.of("unreadable")),
                json.object("when").map(this::condition).orElse(NEVER),
                json.text("because"),
                cites.in(json));
        json.done();
        return rule;
    }

    List<EntitlementDefinition> entitlements(JsonIn json) {
        return json.objects("entitlements").stream().map(this::entitlement).toList();
    }

    private EntitlementDefinition entitlement(JsonIn json) {
        EntitlementDefinition entitlement = new EntitlementDefinition(
                id(json),
                json.text("title"),
                json.object("amount").map(this::amount).orElse(new Amount(Amount.Bound.EXACTLY, 1, Amount.Unit.DAY)),
                json.required("timing")
                        .map(value -> names.readings()
                                .choice(value, NO_TIMING, each -> CriterionIn.ofKind(each, timings, NO_TIMING)))
                        .orElse(Choice.always(NO_TIMING)),
                json.has("onConcern")
                        ? Optional.of(json.value("onConcern", ConcernId::of, ConcernId.of("unreadable")))
                        : Optional.empty(),
                json.optionalObjects("members").stream().map(TierIn::member).toList(),
                json.values("funders", text -> text),
                json.values("contents", text -> text),
                Terms.PLAIN,
                cites.in(json));
        json.done();
        return entitlement;
    }

    static String id(JsonIn json) {
        return json.value(
                "id",
                text -> {
                    IdText.check("part of a policy", text);
                    return text;
                },
                "unreadable");
    }

    private Amount amount(JsonIn json) {
        List<String> bounds =
                BOUNDS.keySet().stream().filter(json::has).sorted().toList();
        if (bounds.size() != 1) {
            json.report("the amount has " + bounds.size() + " bounds", "one of exactly, atLeast and atMost");
        }
        Amount.Unit unit = json.choice("unit", Amount.Unit.class);
        int number = bounds.isEmpty() ? 1 : json.wholeNumber(bounds.get(0), 1, 1000);
        json.done();
        return new Amount(
                bounds.isEmpty() ? Amount.Bound.EXACTLY : BOUNDS.getOrDefault(bounds.get(0), Amount.Bound.EXACTLY),
                number,
                unit);
    }

    private static Member member(JsonIn json) {
        Member member = new Member(
                json.text("office"), json.has("when") ? json.choice("when", Member.When.class) : Member.When.ALWAYS);
        json.done();
        return member;
    }

    private TierCondition condition(JsonIn json) {
        return CriterionIn.ofKind(json, conditions, NEVER);
    }

    private List<TierCondition> parts(JsonIn json) {
        return json.objects("parts").stream().map(this::condition).toList();
    }

    private TierCondition byReading(JsonIn json) {
        ReadingId reading = names.readings().reading(json, "reading");
        return new TierCondition.ByReading(reading, names.readings().options(json, reading, this::condition));
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
}
