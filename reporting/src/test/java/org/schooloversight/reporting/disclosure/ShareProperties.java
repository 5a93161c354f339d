package org.schooloversight.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.law.Check;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Value;

/** Percentages tell nobody a number that is withheld. */
class ShareProperties {

    @Property(tries = 1500)
    void percentagesGiveNoWithheldNumberAway(
            @ForAll("tables") Percentages shares, @ForAll("rules") DisclosureRules rules) {
        assertNothingIsWorkedOut(shares, rules, 8);
    }

    @Property(tries = 1000)
    void norDoMoreRowsOfThem(@ForAll("longer") Percentages shares, @ForAll("rules") DisclosureRules rules) {
        assertNothingIsWorkedOut(shares, rules, 4);
    }

    private static void assertNothingIsWorkedOut(Percentages shares, DisclosureRules rules, int most) {
        Block.Table released =
                SuppressionProperties.released(shares.table(), rules).orElseThrow();
        ShareAttack attack = new ShareAttack(shares, released, rules.hidesNought() ? 0 : 1, most);
        for (int row = 0; row < attack.rows().size(); row++) {
            for (int column = 0; column < shares.counts(); column++) {
                if (attack.shown(row, column).isEmpty()) {
                    assertThat(attack.possible(row, column)).hasSizeGreaterThan(1);
                }
            }
        }
    }

    @Property(tries = 1500)
    void aPercentageIsShownExactlyWhereItsPartAndWholeAre(
            @ForAll("tables") Percentages shares, @ForAll("rules") DisclosureRules rules) {
        Block.Table before = shares.table();
        Block.Table released = SuppressionProperties.released(before, rules).orElseThrow();
        for (int row = 0; row < released.rows().size(); row++) {
            Optional<Long> whole = number(released, row, 3);
            for (int part = 1; part <= 2; part++) {
                Optional<Long> counted = number(released, row, part);
                int share = part + shares.counts();
                if (counted.isPresent() && whole.isPresent()) {
                    assertThat(released.rows().get(row).cells().get(share))
                            .isEqualTo(before.rows().get(row).cells().get(share));
                    assertThat(rules.isSmall(whole.get() - counted.get())).isFalse();
                } else {
                    assertThat(released.rows().get(row).cells().get(share).value())
                            .isInstanceOf(Value.Absent.class);
                }
            }
        }
    }

    @Property(tries = 500)
    void nothingIsWithheldWhereNothingIsSmall(@ForAll("tables") Percentages shares) {
        DisclosureRules rules = new DisclosureRules(1, false, Check.unchecked("made up"));
        assertThat(SuppressionProperties.released(shares.table(), rules)).contains(shares.table());
    }

    private static Optional<Long> number(Block.Table table, int row, int column) {
        return table.rows().get(row).cells().get(column).value() instanceof Value.Amount amount
                ? Optional.of(amount.value().longValueExact())
                : Optional.empty();
    }

    @Provide
    Arbitrary<Percentages> tables() {
        return tables(5, 2)
                .filter(each -> each.rows().stream()
                        .allMatch(row -> row.stream().mapToLong(Long::longValue).sum() <= 10));
    }

    @Provide
    Arbitrary<Percentages> longer() {
        return tables(2, 3);
    }

    private static Arbitrary<Percentages> tables(int greatest, int rows) {
        Arbitrary<Long> numbers = Arbitraries.longs().between(0, greatest);
        Arbitrary<List<Long>> row = Combinators.combine(
                        numbers, numbers, Arbitraries.longs().between(0, rows == 2 ? 2 : 1))
                .as(List::of);
        return Combinators.combine(
                        row.list().ofMinSize(rows == 2 ? 1 : rows).ofMaxSize(rows),
                        Arbitraries.of(Percentages.Kind.class),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 2))
                .as(Percentages::new);
    }

    @Provide
    Arbitrary<DisclosureRules> rules() {
        return Combinators.combine(Arbitraries.integers().between(1, 6), Arbitraries.of(true, false))
                .as((threshold, hidesNought) ->
                        new DisclosureRules(threshold, hidesNought, Check.unchecked("made up")));
    }
}
