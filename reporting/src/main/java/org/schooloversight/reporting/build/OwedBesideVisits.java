package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.inConfidence;
import static org.schooloversight.reporting.build.SupportPieces.open;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.schooloversight.core.school.Urn;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.model.SupportYears;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.triggers.delivery.Obligation;
import org.schooloversight.triggers.delivery.ObligationState;
import org.schooloversight.triggers.delivery.SupportYear;
import org.schooloversight.triggers.support.Amount;
import org.schooloversight.triggers.visits.Unserved;
import org.schooloversight.triggers.visits.Visit;
import org.schooloversight.triggers.visits.VisitNeed;
import org.schooloversight.triggers.visits.VisitPlan;

/** Lays out what schools are owed or may be owed that is no visit of a plan. */
final class OwedBesideVisits {

    private static final List<ObligationState> LEFT = List.of(
            ObligationState.OVERDUE,
            ObligationState.OPEN,
            ObligationState.NOT_YET_OPEN,
            ObligationState.MAY_BE_OWED,
            ObligationState.NOT_KNOWABLE);

    /** An obligation, as visits know it. */
    private record Key(Urn urn, String entitlement, int number) {

        static Key of(VisitNeed.Key need) {
            return new Key(need.urn(), need.entitlement(), need.number());
        }

        static Key of(Obligation owed) {
            return new Key(owed.urn(), owed.entitlement().id(), owed.number());
        }
    }

    /** One obligation of a school. */
    private record Owed(SupportYear school, Obligation obligation) {}

    private OwedBesideVisits() {}

    static List<Block> blocks(VisitPlan plan, SupportYears years) {
        List<Owed> owed = owed(plan, years);
        if (owed.isEmpty()) {
            return List.of(inConfidence("Nothing else is owed or may be."));
        }
        return List.of(
                summary(owed),
                inConfidence(
                        "besides",
                        "Each of them, by school",
                        List.of(
                                Column.ofWords("school", "School"),
                                Column.ofWords("urn", "URN"),
                                Column.ofWords("promise", "Promise"),
                                Column.ofWords("number", "Number"),
                                Column.ofDays("opens", "Opens"),
                                Column.ofDays("due", "Due"),
                                Column.ofWords("state", "State"),
                                Column.ofWords("certain", "Whether it is certain")),
                        owed.stream().map(OwedBesideVisits::row).toList()));
    }

    /** Finds what is outstanding, or may be, and stands neither among the visits nor among the needs without one. */
    private static List<Owed> owed(VisitPlan plan, SupportYears years) {
        Set<Key> needs = new HashSet<>();
        Stream.concat(
                        plan.visits().stream().map(Visit::need),
                        plan.unserved().stream().map(Unserved::need))
                .forEach(need -> needs.add(Key.of(need.key())));
        List<Owed> owed = new ArrayList<>();
        for (SupportYear school : years.schools()) {
            school.obligations().stream()
                    .filter(each -> LEFT.contains(each.state()) && !needs.contains(Key.of(each)))
                    .forEach(each -> owed.add(new Owed(school, each)));
        }
        return owed;
    }

    private static Block summary(List<Owed> owed) {
        Map<String, Map<ObligationState, Integer>> counts = new TreeMap<>();
        Map<ObligationState, Integer> totals = new EnumMap<>(ObligationState.class);
        for (Owed each : owed) {
            counts.computeIfAbsent(
                            each.obligation().entitlement().title(), title -> new EnumMap<>(ObligationState.class))
                    .merge(each.obligation().state(), 1, Integer::sum);
            totals.merge(each.obligation().state(), 1, Integer::sum);
        }
        List<Column> columns = new ArrayList<>(List.of(Column.ofWords("promise", "Promise")));
        LEFT.forEach(state -> columns.add(Column.ofCounts(
                SupportDeliveryReport.id(state), Phrases.title(state.words()), Counted.NOTHING_PERSONAL)));
        columns.add(Column.ofCounts("all", "All", Counted.NOTHING_PERSONAL).asTotal());
        List<Row> rows = new ArrayList<>();
        counts.forEach((title, states) -> rows.add(Row.of(cells(Phrases.title(title), states))));
        rows.add(Row.ofTotals(cells("All", totals)));
        return open("besides-summary", "What is no visit and no day of support, by promise", columns, rows);
    }

    private static List<Cell> cells(String title, Map<ObligationState, Integer> numbers) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(title)));
        LEFT.forEach(state -> cells.add(Cell.of(numbers.getOrDefault(state, 0))));
        cells.add(Cell.of(numbers.values().stream().mapToInt(each -> each).sum()));
        return cells;
    }

    private static Row row(Owed each) {
        Obligation owed = each.obligation();
        return Row.of(List.of(
                        SupportPieces.school(each.school().school()),
                        Cell.of(owed.urn().toString()),
                        ObligationPieces.promise(owed),
                        ObligationPieces.number(owed),
                        Cell.of(owed.opensOn()),
                        ObligationPieces.due(owed),
                        ObligationPieces.state(owed),
                        certain(owed)))
                .inConfidence();
    }

    private static Cell certain(Obligation owed) {
        if (!owed.state().isOutstanding()) {
            return ObligationPieces.dependsOn(owed);
        }
        return owed.entitlement().amount().bound() == Amount.Bound.AT_MOST
                ? Cell.of(VisitNeed.Claim.ALLOWED.words())
                : Cell.of("yes");
    }
}
