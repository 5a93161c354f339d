package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.inConfidence;
import static org.schooloversight.reporting.build.SupportPieces.open;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.model.SupportYears;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.triggers.delivery.Obligation;
import org.schooloversight.triggers.delivery.ObligationState;
import org.schooloversight.triggers.delivery.SupportYear;

/** Lays out what a programme owes all schools in a year: what is done, what is late, and what is still to do. */
public final class SupportDeliveryReport {

    /** The kind of report. */
    public static final ReportId ID = ReportId.of("support-delivery");

    private SupportDeliveryReport() {}

    /**
     * Lays out the year.
     *
     * @param years  the years of the schools, not null
     * @param remindDaysBefore  how many days before something is due a diary reminds of it, each from 0, not null
     * @param head  what the reports of the set have in common, not null
     * @return the report, with everything in it, not null
     */
    public static Report report(SupportYears years, List<Integer> remindDaysBefore, ReportHead head) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("standing", "Where the promises of the programme stand", List.of(standing(years))));
        parts.add(new Part("outstanding", "Overdue", outstanding(years, ObligationState.OVERDUE)));
        parts.add(new Part("open", "Still to do", outstanding(years, ObligationState.OPEN)));
        parts.add(new Part("beyond", "More than was promised", beyond(years)));
        parts.add(new Part("unmatched", "Records that meet no promise", unmatched(years)));
        return Report.builder()
                .id(ID)
                .title("Support owed and given in " + years.year())
                .subject(head.subject())
                .asOf(AsOf.on(years.asOf()))
                .addAllAudiences(EnumSet.of(Audience.INTERNAL, Audience.OPERATIONAL_GROUP, Audience.BOARD))
                .addAllParts(parts)
                .addAllDates(years.schools().stream()
                        .flatMap(school -> school.obligations().stream())
                        .filter(each -> each.state().isOutstanding())
                        .flatMap(each -> ObligationPieces.entry(years.year(), each, remindDaysBefore).stream())
                        .toList())
                .addRestsOn(SupportPieces.restsOn(
                        years.policy().header(), years.policy().sha256()))
                .addAllRestsOn(head.restsOn())
                .build();
    }

    private static Block standing(SupportYears years) {
        Map<String, Map<ObligationState, Integer>> counts = new TreeMap<>();
        years.schools()
                .forEach(school -> school.obligations()
                        .forEach(each -> counts.computeIfAbsent(
                                        each.entitlement().title(), title -> new TreeMap<>())
                                .merge(each.state(), 1, Integer::sum)));
        List<Column> columns = new ArrayList<>(List.of(Column.ofWords("promise", "Promise")));
        for (ObligationState state : ObligationState.values()) {
            columns.add(SupportPieces.schools(id(state), Phrases.title(state.words())));
        }
        columns.add(SupportPieces.schools("all", "All").asTotal());
        List<Row> rows = new ArrayList<>();
        Map<ObligationState, Integer> totals = new TreeMap<>();
        counts.forEach((title, states) -> {
            states.forEach((state, number) -> totals.merge(state, number, Integer::sum));
            rows.add(Row.of(cells(Phrases.title(title), states)));
        });
        rows.add(Row.ofTotals(cells("All", totals)));
        return open(
                "standing",
                "Promises by where they stand",
                columns,
                rows,
                "Counted is each time that something is promised: a school with a meeting in each half term counts once"
                        + " for each.");
    }

    private static String id(ObligationState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Cell> cells(String title, Map<ObligationState, Integer> numbers) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(title)));
        int all = 0;
        for (ObligationState state : ObligationState.values()) {
            int number = numbers.getOrDefault(state, 0);
            cells.add(Cell.of(number));
            all += number;
        }
        cells.add(Cell.of(all));
        return cells;
    }

    private static List<Block> outstanding(SupportYears years, ObligationState state) {
        List<Row> rows = new ArrayList<>();
        for (SupportYear school : years.schools()) {
            for (Obligation each : school.obligations()) {
                if (each.state() == state) {
                    rows.add(Row.of(List.of(
                                    SupportPieces.school(school.school()),
                                    Cell.of(school.school().urn().toString()),
                                    ObligationPieces.promise(each),
                                    ObligationPieces.number(each),
                                    Cell.of(Phrases.title(each.from())),
                                    ObligationPieces.due(each),
                                    Cell.of(SupportPieces.texts(each.reasons()))))
                            .inConfidence());
                }
            }
        }
        if (rows.isEmpty()) {
            return List.of(inConfidence("There is none."));
        }
        return List.of(inConfidence(
                id(state),
                Phrases.title(state.words()) + ", by school",
                List.of(
                        Column.ofWords("school", "School"),
                        Column.ofWords("urn", "URN"),
                        Column.ofWords("promise", "Promise"),
                        Column.ofWords("number", "Number"),
                        Column.ofWords("from", "From"),
                        Column.ofDays("due", "Due"),
                        Column.ofWords("why", "Why")),
                rows));
    }

    private static List<Block> beyond(SupportYears years) {
        List<String> all = years.schools().stream()
                .flatMap(school -> school.overUses().stream()
                        .map(each -> school.school().name() + ": " + SupportYearReport.words(each)))
                .toList();
        return List.of(
                all.isEmpty() ? inConfidence("Nothing was used beyond what is promised at most.") : inConfidence(all));
    }

    private static List<Block> unmatched(SupportYears years) {
        List<String> all = years.schools().stream()
                .flatMap(school -> school.unmatched().stream()
                        .map(each ->
                                school.school().name() + ", " + each.record().id() + ", for " + each.entitlement()
                                        + ": " + each.reason().text()))
                .toList();
        return List.of(all.isEmpty() ? inConfidence("Every record of the year meets a promise.") : inConfidence(all));
    }
}
