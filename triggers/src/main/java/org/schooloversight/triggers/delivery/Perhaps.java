package org.schooloversight.triggers.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.Entitlement;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.support.TierDefinition;

/** Finds what a school may be owed while its tier is not known, beyond what all the possible tiers promise in the same words. */
final class Perhaps {

    private record Possible(Entitlement entitlement, List<TierId> tiers) {}

    private Perhaps() {}

    static List<Entitlement> of(
            Assessment assessment,
            SupportPolicy policy,
            Function<List<TierId>, Map<TierId, List<Entitlement>>> promised) {
        List<TierId> tiers = assessment.outcome().tiers();
        if (tiers.size() < 2) {
            return List.of();
        }
        Map<PromiseKey, Possible> possible = new LinkedHashMap<>();
        promised.apply(tiers).forEach((tier, promises) -> {
            for (Entitlement each : promises) {
                possible.computeIfAbsent(PromiseKey.of(each), key -> new Possible(each, new ArrayList<>()))
                        .tiers()
                        .add(tier);
            }
        });
        assessment.entitlements().forEach(sure -> possible.remove(PromiseKey.of(sure)));
        boolean mayHaveNone = Owes.mayHaveNone(assessment.outcome());
        return possible.values().stream()
                .map(each ->
                        each.tiers().size() == tiers.size() && !mayHaveNone ? each.entitlement() : inSome(each, policy))
                .toList();
    }

    private static Entitlement inSome(Possible possible, SupportPolicy policy) {
        Entitlement each = possible.entitlement();
        List<String> conditions = new ArrayList<>();
        conditions.add("the school is in the tier '"
                + Text.list(
                        possible.tiers().stream()
                                .map(policy::tier)
                                .flatMap(Optional::stream)
                                .map(TierDefinition::title)
                                .toList(),
                        "or")
                + "'");
        conditions.addAll(each.conditions());
        return new Entitlement(
                each.id(),
                each.title(),
                each.amount(),
                each.timing(),
                FindingState.NOT_KNOWN,
                conditions,
                each.terms(),
                each.members(),
                each.funders(),
                each.contents(),
                each.cites());
    }
}
