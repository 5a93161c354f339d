package org.schooloversight.triggers.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.policy.Declarations;
import org.schooloversight.triggers.policy.GradeStanding;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TierCondition;
import org.schooloversight.triggers.policy.TierRule;
import org.schooloversight.triggers.testing.MadeUpPolicies;
import org.schooloversight.triggers.testing.Programmes;

/** What the tables of a policy look like. */
class TierTablesTest {

    private static final TierCondition GOOD = new TierCondition.Grade(Set.of(GradeStanding.GOOD));

    private static TierRule rule(int tier, TierCondition when) {
        return new TierRule(TierId.of("tier-" + tier), when, "Rule for tier " + tier + ".", MadeUpPolicies.CITES);
    }

    private static TierCondition fired(int atLeast, int of) {
        List<TriggerId> triggers = IntStream.rangeClosed(1, of)
                .mapToObj(i -> TriggerId.of("trigger-" + i))
                .toList();
        return new TierCondition.Fired(triggers, atLeast, false, "");
    }

    private static DecisionTable table(SupportPolicy.Builder builder) {
        SupportPolicy policy = builder.build();
        List<DecisionTable> tables =
                TierTables.of(policy, PolicySettings.defaults(policy)).tables();
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    private static SupportPolicy.Builder unique(SupportPolicy.Builder policy) {
        return policy.declarations(new Declarations(Declarations.Hit.UNIQUE, true, List.of(), true));
    }

    @Test
    @DisplayName("Two of three triggers make three rows, and only variables that a row asks for are inputs")
    void combinations() {
        DecisionTable table = table(MadeUpPolicies.plain(4, 2)
                .addRules(rule(2, fired(2, 3)))
                .addRules(rule(1, new TierCondition.Always())));

        Set<String> fired = Set.of("fired", "significant");
        assertThat(table.rows())
                .extracting(DecisionTable.Row::accepted)
                .containsExactly(
                        Map.of("trigger_trigger_1", fired, "trigger_trigger_2", fired),
                        Map.of("trigger_trigger_1", fired, "trigger_trigger_3", fired),
                        Map.of("trigger_trigger_2", fired, "trigger_trigger_3", fired),
                        Map.of());
        assertThat(table.inputs())
                .extracting(DecisionTable.Variable::id)
                .containsExactly("trigger_trigger_1", "trigger_trigger_2", "trigger_trigger_3");
        assertThat(table.hit()).isEqualTo(DecisionTable.Hit.FIRST);
    }

    @Test
    @DisplayName("Fewer than two of three fired if two of them are clear")
    void noneOfACount() {
        DecisionTable table =
                table(MadeUpPolicies.plain(3, 2).addRules(rule(1, new TierCondition.NoneOf(List.of(fired(2, 3))))));

        Set<String> clear = Set.of("clear");
        assertThat(table.rows())
                .extracting(DecisionTable.Row::accepted)
                .startsWith(Map.of("trigger_trigger_1", clear, "trigger_trigger_2", clear))
                .hasSize(4);
        assertThat(table.rows().get(3).output()).isEqualTo(TierTables.NONE);
    }

    @Test
    @DisplayName("A contradiction makes no row, and parts that differ in one variable are joined")
    void contradictionsAndJoins() {
        TierCondition otherGrade = new TierCondition.Grade(Set.of(GradeStanding.INADEQUATE));
        DecisionTable table = table(MadeUpPolicies.plain(1, 2)
                .addRules(rule(2, new TierCondition.AllOf(List.of(GOOD, otherGrade))))
                .addRules(rule(1, new TierCondition.AnyOf(List.of(GOOD, otherGrade)))));

        assertThat(table.rows())
                .extracting(DecisionTable.Row::accepted)
                .containsExactly(Map.of("grade", Set.of("good", "inadequate")), Map.of());
    }

    @Test
    @DisplayName("A row that an earlier one covers is left out, as it is never reached")
    void coveredByAnEarlierRow() {
        DecisionTable table = table(MadeUpPolicies.plain(2, 2)
                .addRules(rule(1, fired(1, 2)))
                .addRules(rule(2, fired(2, 2)))
                .addRules(rule(2, GOOD)));

        assertThat(table.rows())
                .extracting(DecisionTable.Row::output)
                .containsExactly("tier-1", "tier-1", "tier-2", TierTables.NONE);
    }

    @Test
    @DisplayName("Rules that are apart as declared make a table whose order is of no meaning")
    void apartAsDeclared() {
        DecisionTable apart = table(unique(MadeUpPolicies.plain(1, 2)
                .addRules(rule(1, GOOD))
                .addRules(rule(2, new TierCondition.NoneOf(List.of(GOOD))))));
        DecisionTable overlapping = table(unique(MadeUpPolicies.plain(2, 2)
                .addRules(rule(2, fired(1, 2)))
                .addRules(rule(1, new TierCondition.NoneOf(List.of(fired(1, 2)))))));

        assertThat(apart.hit()).isEqualTo(DecisionTable.Hit.UNIQUE);
        assertThat(overlapping.hit()).isEqualTo(DecisionTable.Hit.ANY);
    }

    @Test
    @DisplayName("Rules that are not apart, though declared so, are read in their order, and that is named")
    void notApartAsDeclared() {
        SupportPolicy policy = unique(
                        MadeUpPolicies.plain(1, 2).addRules(rule(1, GOOD)).addRules(rule(2, fired(1, 1))))
                .build();
        TierTables tables = TierTables.of(policy, PolicySettings.defaults(policy));

        assertThat(tables.tables()).extracting(DecisionTable::hit).containsExactly(DecisionTable.Hit.FIRST);
        assertThat(tables.notSaid()).anyMatch(each -> each.startsWith("That no two rules"));
    }

    @Test
    @DisplayName("A condition of too many rows is refused by name")
    void tooManyRows() {
        SupportPolicy policy =
                MadeUpPolicies.plain(20, 2).addRules(rule(2, fired(10, 20))).build();

        assertThatThrownBy(() -> TierTables.of(policy, PolicySettings.defaults(policy)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("the rule of place 1 for 'tier-2' cannot be a decision table; accepted: a condition of"
                        + " 2000 rows at most");
    }

    @Test
    @DisplayName("The shipped policy is one table over the sort of school, the grade and nine triggers")
    void shippedPolicy() {
        TierTables tables = TierTables.of(Programmes.oxfordshire(), Programmes.settings());

        assertThat(tables.tables()).hasSize(1);
        assertThat(tables.inputs()).hasSize(12);
        assertThat(tables.inputs()).extracting(DecisionTable.Variable::id).startsWith("maintenance", "kind", "grade");
        assertThat(tables.tables().get(0).rows()).hasSizeLessThan(60).allSatisfy(row -> {
            assertThat(row.because()).endsWith(".");
            assertThat(row.cites()).isNotEmpty();
        });
        assertThat(tables.readings())
                .extracting(each -> each.reading().id().value())
                .containsExactly("significant-concern", "no-inspection", "schools-covered", "schools-causing-concern");
        assertThat(tables.notSaid()).anyMatch(each -> each.startsWith("Undecided answers"));
    }

    @Test
    @DisplayName("The reading that is taken decides which rows there are")
    void readings() {
        List<DecisionTable.Row> named = TierTables.of(Programmes.oxfordshire(), Programmes.settings())
                .tables()
                .get(0)
                .rows();
        List<DecisionTable.Row> all = TierTables.of(
                        Programmes.oxfordshire(), Programmes.settings("schools-covered", "all-maintained"))
                .tables()
                .get(0)
                .rows();

        assertThat(named).extracting(DecisionTable.Row::output).contains("universal");
        assertThat(all).extracting(DecisionTable.Row::output).doesNotContain("universal");
    }
}
