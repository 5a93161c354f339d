package org.schooloversight.triggers.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.json.Cites;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.style.IdText;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.support.Amount;
import org.schooloversight.triggers.support.EntitlementDefinition;
import org.schooloversight.triggers.support.Member;
import org.schooloversight.triggers.support.ProviderKind;
import org.schooloversight.triggers.support.Terms;
import org.schooloversight.triggers.support.TierDefinition;

/** Reads tiers and what they promise. */
final class TierIn {

    private static final Map<String, Amount.Bound> BOUNDS =
            Map.of("exactly", Amount.Bound.EXACTLY, "atLeast", Amount.Bound.AT_LEAST, "atMost", Amount.Bound.AT_MOST);

    private final PolicyNames names;
    private final Cites cites;

    TierIn(PolicyNames names, Cites cites) {
        this.names = names;
        this.cites = cites;
    }

    TierDefinition tier(JsonIn json, TierId id) {
        TierDefinition tier = new TierDefinition(
                id,
                json.text("title"),
                json.has("scale") ? id(json, "scale") : "",
                json.optionalObject("terms").map(this::termsOfTier).orElse(Terms.PLAIN),
                json.values("includes", names::tier),
                entitlements(json.optionalObjects("entitlements")),
                cites.in(json));
        json.done();
        return tier;
    }

    List<EntitlementDefinition> entitlements(List<JsonIn> objects) {
        return objects.stream().map(this::entitlement).toList();
    }

    private EntitlementDefinition entitlement(JsonIn json) {
        EntitlementDefinition entitlement = new EntitlementDefinition(
                id(json, "id"),
                json.text("title"),
                json.object("amount").map(this::amount).orElse(new Amount(Amount.Bound.EXACTLY, 1, Amount.Unit.DAY)),
                TimingIn.required(json, names.readings()),
                json.has("onConcern")
                        ? Optional.of(json.value("onConcern", names::concern, ConcernId.of("unreadable")))
                        : Optional.empty(),
                json.optionalObjects("members").stream().map(TierIn::member).toList(),
                texts(json, "funders"),
                texts(json, "contents"),
                json.optionalObject("terms").map(this::terms).orElse(Terms.PLAIN),
                cites.in(json));
        json.done();
        return entitlement;
    }

    static String id(JsonIn json, String name) {
        return json.value(
                name,
                text -> {
                    IdText.check("part of a policy", text);
                    return text;
                },
                "unreadable");
    }

    private Terms termsOfTier(JsonIn json) {
        Optional<String> decidedBy = json.optionalText("decidedBy");
        Terms terms = new Terms(
                force(json, decidedBy),
                decidedBy,
                false,
                Set.of(),
                texts(json, "signedBy"),
                texts(json, "tells"),
                List.of(),
                List.of());
        json.done();
        return terms;
    }

    private Terms terms(JsonIn json) {
        Optional<String> decidedBy = json.optionalText("decidedBy");
        Terms terms = new Terms(
                force(json, decidedBy),
                decidedBy,
                json.flag("bought", false),
                Set.copyOf(json.values("givenBy", text -> JsonIn.constant(ProviderKind.class, text))),
                texts(json, "signedBy"),
                texts(json, "tells"),
                json.values("onTriggers", names::trigger),
                json.values("unlessTriggers", names::trigger));
        json.done();
        return terms;
    }

    private static Terms.Force force(JsonIn json, Optional<String> decidedBy) {
        Terms.Force force = json.has("force") ? json.choice("force", Terms.Force.class) : Terms.Force.MUST;
        if (force == Terms.Force.MAY && decidedBy.isEmpty()) {
            json.report("what may be given has nobody who decides", "an office in the key decidedBy");
            return Terms.Force.MUST;
        }
        return force;
    }

    private static List<String> texts(JsonIn json, String name) {
        return json.values(name, text -> {
            if (text.isBlank()) {
                throw new InvalidValueException("the text is blank; accepted: a text that is not blank");
            }
            return text;
        });
    }

    private Amount amount(JsonIn json) {
        List<String> bounds =
                BOUNDS.keySet().stream().filter(json::has).sorted().toList();
        if (bounds.size() != 1) {
            json.report("the amount has " + bounds.size() + " bounds", "one of exactly, atLeast and atMost");
        }
        Amount.Unit unit = json.choice("unit", Amount.Unit.class);
        int number = bounds.isEmpty() ? 1 : json.wholeNumber(bounds.get(0), 1, 1_000_000);
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
}
