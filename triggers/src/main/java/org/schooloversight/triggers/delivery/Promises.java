package org.schooloversight.triggers.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.assess.AddedSupport;
import org.schooloversight.triggers.assess.Entitlement;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.support.Terms;
import org.schooloversight.triggers.support.TierDefinition;

/** Gathers from the stays of a school what it is promised. */
final class Promises {

    private final SupportPolicy policy;
    private final Map<PromiseKey, List<Promise.Span>> spans = new LinkedHashMap<>();

    private Promises(SupportPolicy policy) {
        this.policy = policy;
    }

    static List<Promise> of(SupportPolicy policy, List<TierStay> stays) {
        Promises promises = new Promises(policy);
        stays.forEach(promises::add);
        return promises.spans.entrySet().stream()
                .map(each -> new Promise(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    private void add(TierStay stay) {
        Map<PromiseKey, Promise.Span> found = new LinkedHashMap<>();
        String title = tierTitle(policy, stay);
        List<String> ofTier = Owes.mayHaveNone(stay.assessment().outcome())
                ? List.of("the programme has a tier for the school")
                : List.of();
        put(found, stay, stay.assessment().entitlements(), title, ofTier);
        put(found, stay, stay.perhaps(), title, ofTier);
        for (AddedSupport added : stay.assessment().additions()) {
            put(found, stay, added.entitlements(), added.title(), conditions(added));
        }
        found.forEach((key, span) ->
                spans.computeIfAbsent(key, each -> new ArrayList<>()).add(span));
    }

    /** Adds promises. What two make in one stay is one, and certain if either is. */
    private static void put(
            Map<PromiseKey, Promise.Span> found,
            TierStay stay,
            Collection<Entitlement> entitlements,
            String title,
            List<String> conditions) {
        for (Entitlement each : entitlements) {
            List<String> all = new ArrayList<>(conditions);
            all.addAll(conditions(each));
            Promise.Span span = new Promise.Span(
                    stay.fromInclusive(), stay.endExclusive().orElse(null), each, title, List.copyOf(all));
            found.merge(PromiseKey.of(each), span, (a, b) -> a.isCertain() || !b.isCertain() ? a : b);
        }
    }

    private static List<String> conditions(AddedSupport added) {
        if (added.state() != FindingState.NOT_KNOWN) {
            return List.of();
        }
        return List.of("this is shown: " + added.title()
                + (added.wouldSettle().isEmpty()
                        ? ""
                        : " (what would settle it: " + String.join("; ", added.wouldSettle()) + ")"));
    }

    private static List<String> conditions(Entitlement each) {
        List<String> conditions = new ArrayList<>(each.conditions());
        if (each.owed() == FindingState.NOT_KNOWN && conditions.isEmpty()) {
            conditions.add("what it depends on is shown");
        }
        Terms terms = each.terms();
        if (terms.force() == Terms.Force.MAY) {
            conditions.add("the " + terms.decidedBy().orElse("authority") + " decides that it is given");
        } else if (terms.force() == Terms.Force.ELIGIBLE) {
            conditions.add("somebody gives it: the school may have it, and nobody must");
        }
        return conditions;
    }

    /** Words the tiers of a stay. */
    static String tierTitle(SupportPolicy policy, TierStay stay) {
        return Text.list(
                stay.assessment().outcome().tiers().stream()
                        .map(policy::tier)
                        .flatMap(Optional::stream)
                        .map(TierDefinition::title)
                        .toList(),
                "or");
    }
}
