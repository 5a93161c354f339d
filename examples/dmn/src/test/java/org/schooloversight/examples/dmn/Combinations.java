package org.schooloversight.examples.dmn;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.triggers.policy.Adjustment;
import org.schooloversight.triggers.policy.Classification.Basis;
import org.schooloversight.triggers.policy.SchoolScope;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TierCondition;
import org.schooloversight.triggers.table.DecisionTable;
import org.schooloversight.triggers.table.TierTables;

/** The combinations of the values of a policy's inputs; of sorts of schools that no rule tells apart, one. */
final class Combinations {

    private final List<Map<String, String>> sorts = new ArrayList<>();
    private final List<DecisionTable.Variable> others;

    Combinations(SupportPolicy policy, TierTables tables) {
        Set<List<Boolean>> seen = new HashSet<>();
        List<SchoolScope> scopes = scopes(policy).toList();
        for (Maintenance who : Maintenance.values()) {
            for (SchoolKind kind : SchoolKind.values()) {
                if (seen.add(scopes.stream().map(each -> each.covers(who, kind)).toList())) {
                    sorts.add(Map.of("maintenance", name(who), "kind", name(kind)));
                }
            }
        }
        others = tables.inputs().stream()
                .filter(each -> !each.id().equals("maintenance") && !each.id().equals("kind"))
                .toList();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the scopes by which schools are told apart. */
    private static Stream<SchoolScope> scopes(SupportPolicy policy) {
        Stream<TierCondition> conditions = Stream.of(
                        policy.rules().stream().map(rule -> rule.when()),
                        policy.classifications().stream()
                                .filter(each -> each.basis() instanceof Basis.Rules)
                                .flatMap(each -> ((Basis.Rules) each.basis()).rules().stream())
                                .map(rule -> rule.when()),
                        policy.adjustments().stream()
                                .filter(Adjustment.Floor.class::isInstance)
                                .map(each -> ((Adjustment.Floor) each).when()),
                        policy.adjustments().stream()
                                .filter(Adjustment.Ceiling.class::isInstance)
                                .map(each -> ((Adjustment.Ceiling) each).when()))
                .flatMap(each -> each);
        return Stream.concat(Stream.of(policy.scope()), conditions.flatMap(Combinations::scopes));
    }

    private static Stream<SchoolScope> scopes(TierCondition condition) {
        if (condition instanceof TierCondition.SchoolIs school) {
            return Stream.of(school.scope());
        }
        List<TierCondition> parts = List.of();
        if (condition instanceof TierCondition.AllOf all) {
            parts = all.parts();
        } else if (condition instanceof TierCondition.AnyOf any) {
            parts = any.parts();
        } else if (condition instanceof TierCondition.NoneOf none) {
            parts = none.parts();
        } else if (condition instanceof TierCondition.ByReading reading) {
            parts = List.copyOf(reading.options().values());
        }
        return parts.stream().flatMap(Combinations::scopes);
    }

    /** Returns how many there are. */
    BigInteger count() {
        return others.stream()
                .map(each -> BigInteger.valueOf(each.values().size()))
                .reduce(BigInteger.valueOf(sorts.size()), BigInteger::multiply);
    }

    void all(Consumer<Map<String, String>> use) {
        sorts.forEach(sort -> choose(0, new TreeMap<>(sort), use));
    }

    private void choose(int place, Map<String, String> chosen, Consumer<Map<String, String>> use) {
        if (place == others.size()) {
            use.accept(chosen);
            return;
        }
        for (DecisionTable.Value value : others.get(place).values()) {
            chosen.put(others.get(place).id(), value.id());
            choose(place + 1, chosen, use);
        }
    }

    void some(int count, Random random, Consumer<Map<String, String>> use) {
        for (int i = 0; i < count; i++) {
            Map<String, String> chosen = new TreeMap<>(sorts.get(random.nextInt(sorts.size())));
            for (DecisionTable.Variable each : others) {
                chosen.put(
                        each.id(),
                        each.values().get(random.nextInt(each.values().size())).id());
            }
            use.accept(chosen);
        }
    }
}
