package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.table.DecisionTable;
import org.schooloversight.triggers.table.TierTables;
import org.schooloversight.triggers.testing.MadeUpPolicies;
import org.schooloversight.triggers.testing.ObviousTables;
import org.schooloversight.triggers.testing.Programmes;

/** Compares decision tables with the engine: whatever is known of a school, they give the same. */
class DecisionTablesProperties {

    private static void compare(SupportPolicy policy, PolicySettings settings, Random random, int times) {
        TierTables tables = TierTables.of(policy, settings);
        EngineAnswers engine = new EngineAnswers(policy, settings);
        for (int i = 0; i < times; i++) {
            Map<String, String> given = new TreeMap<>();
            engine.variables().forEach((id, values) -> given.put(id, values.get(random.nextInt(values.size()))));
            Map<String, String> decided = ObviousTables.decide(tables, given);

            Map<String, String> expected = engine.decide(given);
            expected.keySet().retainAll(decided.keySet());
            assertThat(decided).as("what the tables decide for %s", given).containsAllEntriesOf(expected);
        }
    }

    @Property(tries = 600)
    @Label("The tables of any policy give what the engine gives")
    void anyPolicy(@ForAll long seed) {
        SupportPolicy policy = MadeUpPolicies.of(seed);

        compare(policy, PolicySettings.defaults(policy), new Random(seed), 60);
    }

    @Example
    @Label("The tables of the shipped policy give what the engine gives, however its open points are read")
    void shippedPolicy() {
        for (String significant : List.of("any-bespoke-or-marked", "any-bespoke", "targeted-and-bespoke")) {
            for (String covered : List.of("named-phases", "all-maintained")) {
                PolicySettings settings =
                        Programmes.settings("significant-concern", significant, "schools-covered", covered);
                compare(Programmes.oxfordshire(), settings, new Random(7), 2_000);
            }
        }
    }

    @Example
    @Label("Every way to read rows together is met, and so are scales without a place")
    void waysAreMet() {
        List<TierTables> all = new Random(3)
                .longs(400)
                .mapToObj(MadeUpPolicies::of)
                .map(policy -> TierTables.of(policy, PolicySettings.defaults(policy)))
                .toList();

        assertThat(all)
                .flatExtracting(TierTables::tables)
                .extracting(DecisionTable::hit)
                .contains(DecisionTable.Hit.values());
        assertThat(all)
                .flatExtracting(TierTables::tables)
                .filteredOn(table -> table.output().id().startsWith("scale_"))
                .flatExtracting(table -> table.output().values())
                .extracting(DecisionTable.Value::id)
                .contains(TierTables.NONE);
    }
}
