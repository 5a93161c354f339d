package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.reporting.Councils.Sort;
import org.schooloversight.reporting.OwedYears;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Value;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.triggers.delivery.ObligationState;
import org.schooloversight.triggers.visits.VisitNeed;

class VisitPlanReportProperties {

    @Provide
    Arbitrary<PlannedVisits> plans() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(-30, 400)
                .map(day -> OwedYears.YEAR.firstDay().plusDays(day));
        return Combinators.combine(
                        Arbitraries.of(Sort.class).list().ofMaxSize(5),
                        days,
                        Arbitraries.integers().between(0, 4).list().ofMaxSize(6))
                .as(PlannedVisits::of);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void everyNeedIsAVisitOrUnserved(@ForAll("plans") PlannedVisits planned) {
        Report report = planned.report();
        List<String> told = new ArrayList<>();
        Walk.tables(report)
                .filter(table -> table.id().equals("visits") || table.id().equals("unserved"))
                .forEach(table -> told.addAll(told(table)));
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(planned.needs().stream()
                        .map(VisitPlanReportProperties::words)
                        .toList());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void everythingOutstandingIsAmongTheNeedsOrBesides(@ForAll("plans") PlannedVisits planned) {
        Set<String> told = planned.needs().stream()
                .map(each -> each.key().urn() + " " + Phrases.title(each.title()) + " "
                        + each.key().number())
                .collect(Collectors.toCollection(TreeSet::new));
        Walk.tables(planned.report())
                .filter(table -> table.id().equals("besides"))
                .flatMap(table -> table.rows().stream())
                .map(row -> word(row, 1) + " " + word(row, 2) + " " + word(row, 3))
                .forEach(each -> assertThat(told.add(each)).as(each).isTrue());
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(planned.years().schools().stream()
                        .flatMap(year -> year.obligations().stream())
                        .filter(each -> !each.state().isMet() && each.state() != ObligationState.CLOSED)
                        .map(each -> each.urn() + " "
                                + Phrases.title(each.entitlement().title()) + " " + each.number())
                        .toList());
    }

    private static String word(Row row, int cell) {
        return row.cells().get(cell).value().words();
    }

    private static List<String> told(Block.Table table) {
        List<String> urns = Walk.words(table, "urn");
        List<String> visits = Walk.words(table, "visit");
        return IntStream.range(0, urns.size())
                .mapToObj(i -> urns.get(i) + " " + visits.get(i))
                .toList();
    }

    private static String words(VisitNeed need) {
        return need.key().urn() + " " + Phrases.title(need.title())
                + (need.parts() == 1 ? "" : ", day " + need.key().part() + " of " + need.parts()) + " ("
                + need.claim().words() + ")";
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void theSummaryCountsEachNeedOnceAndNoDayIsUsedTwice(@ForAll("plans") PlannedVisits planned) {
        Report report = planned.report();
        Block.Table needs = Walk.table(report, "needs");
        assertThat(Walk.number(needs, "All", "all")).isEqualTo(planned.needs().size());
        for (VisitNeed.Claim claim : VisitNeed.Claim.values()) {
            String row = Phrases.title(claim.words());
            assertThat(Walk.number(needs, row, "all"))
                    .isEqualTo(Walk.number(needs, row, "planned") + Walk.number(needs, row, "unserved"))
                    .isEqualTo(planned.needs().stream()
                            .filter(each -> each.claim() == claim)
                            .count());
        }
        Block.Table capacity = Walk.table(report, "capacity");
        List<String> days = Walk.words(capacity, "days");
        List<String> used = Walk.words(capacity, "used");
        long all = 0;
        for (int i = 0; i < days.size(); i++) {
            assertThat(Long.parseLong(used.get(i))).isLessThanOrEqualTo(Long.parseLong(days.get(i)));
            all += Long.parseLong(used.get(i));
        }
        assertThat(all).isEqualTo(Walk.number(needs, "All", "planned"));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void theDaysOfAVisitAreInOrder(@ForAll("plans") PlannedVisits planned) {
        Walk.tables(planned.report())
                .filter(table -> table.id().equals("visits"))
                .forEach(table -> {
                    for (int i = 0; i < table.rows().size(); i++) {
                        Value first = Walk.column(table, "from").get(i).value();
                        Value last = Walk.column(table, "to").get(i).value();
                        assertThat(((Value.Day) last).day()).isAfterOrEqualTo(((Value.Day) first).day());
                    }
                });
    }
}
