package org.schooloversight.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Value;

/** Small numbers of pupils are withheld, and nobody works out one that is. */
class SuppressionProperties {

    @Property(tries = 3000)
    void noWithheldNumberCanBeWorkedOut(@ForAll("tables") Counts counts, @ForAll("rules") DisclosureRules rules) {
        assertNothingIsWorkedOut(counts, rules);
    }

    @Property(tries = 2000)
    void norCanOneThatIsLeftOut(@ForAll("secret") Counts counts, @ForAll("rules") DisclosureRules rules) {
        assertNothingIsWorkedOut(counts, rules);
    }

    @Property(tries = 2000)
    void norIfSomeAreUnknown(@ForAll("unknown") Counts counts, @ForAll("rules") DisclosureRules rules) {
        assertNothingIsWorkedOut(counts, rules);
    }

    @Property(tries = 1000)
    void smallNumbersAreWithheldAndTheOthersUnchanged(
            @ForAll("unknown") Counts counts, @ForAll("rules") DisclosureRules rules) {
        Block.Table released = released(counts.table(), rules).orElseThrow();
        boolean any = false;
        for (int row = 0; row < counts.rows(); row++) {
            for (int column = 0; column < counts.columns(); column++) {
                long count = counts.at(row, column);
                Cell shown = Counts.shown(released, row, column).orElseThrow();
                if (count != Counts.UNKNOWN && rules.isSmall(count)) {
                    any = true;
                    assertThat(isWithheld(shown)).isTrue();
                } else if (count == Counts.UNKNOWN || !isWithheld(shown)) {
                    assertThat(shown)
                            .isEqualTo(counts.table().rows().get(row).cells().get(column + 1));
                } else if (count == 0) {
                    assertThat(rules.hidesNought()).isTrue();
                }
            }
        }
        if (!any) {
            assertThat(released).isEqualTo(counts.table());
        }
    }

    @Property(tries = 500)
    void theSameTableIsReleasedAlikeAndOnlyOnce(
            @ForAll("secret") Counts counts, @ForAll("rules") DisclosureRules rules) {
        Report report = report(counts.table());
        Release once = Disclosure.by(rules).release(report, Audience.PUBLIC);
        assertThat(Disclosure.by(rules).release(report, Audience.PUBLIC).report())
                .isEqualTo(once.report());
        assertThat(Disclosure.by(rules).release(once.report(), Audience.PUBLIC).report())
                .isEqualTo(once.report());
    }

    @Property(tries = 200)
    void officersSeeEverything(@ForAll("secret") Counts counts, @ForAll("rules") DisclosureRules rules) {
        Report report = report(counts.table());
        Release release = Disclosure.by(rules).release(report, Audience.INTERNAL);
        assertThat(release.report()).isEqualTo(report);
        assertThat(release.withheld()).isEmpty();
    }

    private static void assertNothingIsWorkedOut(Counts counts, DisclosureRules rules) {
        Optional<Block.Table> released = released(counts.table(), rules);
        if (released.isEmpty()) {
            return;
        }
        Attack attack = new Attack(counts, released.get(), rules.hidesNought() ? 0 : 1);
        assertThat(attack.bounds())
                .filteredOn(each -> isSecret(counts, rules, each.cell()))
                .noneMatch(Attack.Bounds::isWorkedOut);
        assertThat(attack.bounds())
                .filteredOn(each -> !counts.unknown().contains(each.cell()))
                .allSatisfy(each -> assertThat(
                                counts.at(each.cell().get(0), each.cell().get(1)))
                        .isBetween(each.least(), each.greatest()));
    }

    /** A nought that is left out is no secret where noughts are shown. */
    private static boolean isSecret(Counts counts, DisclosureRules rules, List<Integer> cell) {
        long count = counts.at(cell.get(0), cell.get(1));
        return count > 0 || (count == 0 && rules.hidesNought());
    }

    private static boolean isWithheld(Cell cell) {
        return cell.value() instanceof Value.Absent absent && absent.why() == Absence.SUPPRESSED;
    }

    static Optional<Block.Table> released(Block.Table table, DisclosureRules rules) {
        return Disclosure.by(rules).release(report(table), Audience.PUBLIC).report().parts().stream()
                .flatMap(part -> part.blocks().stream())
                .map(Block.Table.class::cast)
                .findFirst();
    }

    static Report report(Block block) {
        return Report.builder()
                .id(ReportId.of("counts"))
                .title("Counts")
                .subject("Somewhere")
                .asOf(AsOf.on(LocalDate.of(2026, 9, 7))) // Monday
                .addAllAudiences(Set.of(Audience.values()))
                .addParts(new Part("all", "All", List.of(block)))
                .build();
    }

    @Provide
    Arbitrary<Counts> tables() {
        return CountGenerators.tables(5);
    }

    @Provide
    Arbitrary<Counts> secret() {
        return CountGenerators.secret(5);
    }

    @Provide
    Arbitrary<Counts> unknown() {
        return CountGenerators.unknown(4);
    }

    @Provide
    Arbitrary<DisclosureRules> rules() {
        return CountGenerators.rules();
    }
}
