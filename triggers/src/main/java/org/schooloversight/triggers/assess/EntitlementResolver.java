package org.schooloversight.triggers.assess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.support.EntitlementDefinition;
import org.schooloversight.triggers.support.Member;
import org.schooloversight.triggers.support.TierDefinition;

/**
 * Works out what a school is promised, with the readings taken and the facts of the school. Safe for use by many threads: what
 * tiers promise is remembered.
 */
final class EntitlementResolver {

    private final SupportPolicy policy;
    private final Map<List<TierId>, List<EntitlementDefinition>> remembered = new ConcurrentHashMap<>();

    EntitlementResolver(SupportPolicy policy) {
        this.policy = policy;
    }

    /** Returns what all of some tiers promise alike: for one tier, all that it promises. */
    List<EntitlementDefinition> of(List<TierId> tiers) {
        return remembered.computeIfAbsent(tiers, this::promisedByAll);
    }

    private List<EntitlementDefinition> promisedByAll(List<TierId> tiers) {
        Set<EntitlementDefinition> common = new LinkedHashSet<>();
        for (int i = 0; i < tiers.size(); i++) {
            Set<EntitlementDefinition> promised = promisedBy(tiers.get(i));
            if (i == 0) {
                common.addAll(promised);
            } else {
                common.retainAll(promised);
            }
        }
        return List.copyOf(common);
    }

    private Set<EntitlementDefinition> promisedBy(TierId id) {
        Set<EntitlementDefinition> promised = new LinkedHashSet<>();
        policy.tier(id).ifPresent(tier -> collect(tier, promised, new LinkedHashSet<>()));
        return promised;
    }

    private void collect(TierDefinition tier, Set<EntitlementDefinition> promised, Set<TierId> seen) {
        if (seen.add(tier.id())) {
            promised.addAll(tier.entitlements());
            tier.includes().forEach(id -> policy.tier(id).ifPresent(each -> collect(each, promised, seen)));
        }
    }

    /** Resolves definitions for a school, leaving out what is shown not to be owed. */
    List<Entitlement> resolve(
            List<EntitlementDefinition> definitions,
            CompiledPolicy compiled,
            SchoolCase each,
            Function<TriggerId, Truth> found) {
        OwedTest test = new OwedTest(policy, each, found);
        List<Entitlement> entitlements = new ArrayList<>();
        for (EntitlementDefinition definition : definitions) {
            OwedTest.Owed owed = test.of(definition);
            if (owed.state() != FindingState.CLEAR) {
                entitlements.add(entitlement(definition, owed, compiled, each));
            }
        }
        return List.copyOf(entitlements);
    }

    private static Entitlement entitlement(
            EntitlementDefinition definition, OwedTest.Owed owed, CompiledPolicy compiled, SchoolCase each) {
        return new Entitlement(
                definition.id(),
                definition.title(),
                definition.amount(),
                definition.timing().under(compiled.settings().readings()),
                owed.state(),
                owed.conditions(),
                definition.terms(),
                definition.members().stream()
                        .filter(member -> belongs(member, each))
                        .map(Member::office)
                        .toList(),
                definition.funders(),
                definition.contents(),
                definition.cites());
    }

    private static boolean belongs(Member member, SchoolCase each) {
        return switch (member.when()) {
            case ALWAYS -> true;
            case RELIGIOUS_CHARACTER -> each.school().religiousCharacter().isPresent();
            case TRUST_IDENTIFIED -> happened(each);
        };
    }

    private static boolean happened(SchoolCase each) {
        return each.evidence().events(RecordedEvent.TRUST_IDENTIFIED).stream()
                .anyMatch(event -> each.isKnown(event.provenance())
                        && !event.on().isAfter(each.asOf().effectiveOn()));
    }
}
