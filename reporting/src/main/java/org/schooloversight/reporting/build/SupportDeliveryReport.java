package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.inConfidence;
import static org.schooloversight.reporting.build.SupportPieces.open;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.style.EnglishDates;
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
import org.schooloversight.triggers.delivery.OverUse;
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
        parts.add(listed(
                years,
                "outstanding",
                "Overdue",
                List.of(ObligationState.OVERDUE),
                ObligationPieces::why,
                "Nothing is overdue."));
        parts.add(listed(
                years,
                "open",
                "Still to do",
                List.of(ObligationState.OPEN, ObligationState.NOT_YET_OPEN),
                ObligationPieces::why,
                "Nothing is open or still to open."));
        parts.add(listed(
                years,
                "may-be-owed",
                "What may be owed",
                List.of(ObligationState.MAY_BE_OWED, ObligationState.NOT_KNOWABLE),
                ObligationPieces::dependsOn,
                "Of everything it is known whether it is owed."));
        parts.add(new Part("beyond", "More than was promised", beyond(years)));
        parts.add(new Part("unmatched", "Records that meet no promise", unmatched(years)));
        parts.add(new Part("notices", "To know besides", notices(years)));
        return Report.builder()
                .id(ID)
                .title("Support owed and given in " + years.year())
                .subject(head.subject())
                .asOf(AsOf.on(years.asOf()))
                .addAllAudiences(EnumSet.of(Audience.INTERNAL, Audience.OPERATIONAL_GROUP, Audience.BOARD))
                .addAllParts(parts)
                .addAllDates(years.schools().stream()
                        .flatMap(school -> school.obligations().stream()
                                .filter(each -> each.state().isOutstanding())
                                .flatMap(each -> ObligationPieces.entry(school, each, remindDaysBefore).stream()))
                        .sorted(ObligationPieces.BY_DAY)
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
                "Each time that something is promised is counted: a school with a meeting in each half term counts once"
                        + " for each.",
                "What was met and what is no longer owed is told in each school's own report. All else is listed"
                        + " below.");
    }

    static String id(ObligationState state) {
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

    private static Part listed(
            SupportYears years,
            String id,
            String title,
            List<ObligationState> states,
            Function<Obligation, Cell> why,
            String none) {
        List<Row> rows = new ArrayList<>();
        for (SupportYear school : years.schools()) {
            for (Obligation each : school.obligations()) {
                if (states.contains(each.state())) {
                    rows.add(row(school, each, why.apply(each)));
                }
            }
        }
        Block block = rows.isEmpty()
                ? inConfidence(none)
                : inConfidence(
                        id(states.get(0)),
                        title + ", by school",
                        List.of(
                                Column.ofWords("school", "School"),
                                Column.ofWords("urn", "URN"),
                                Column.ofWords("promise", "Promise"),
                                Column.ofWords("number", "Number"),
                                Column.ofWords("from", "Promised by"),
                                Column.ofDays("opens", "Opens"),
                                Column.ofDays("due", "Due"),
                                Column.ofWords("state", "State"),
                                Column.ofWords("why", "Why")),
                        rows);
        return new Part(id, title, List.of(block));
    }

    private static Row row(SupportYear school, Obligation each, Cell why) {
        return Row.of(List.of(
                        SupportPieces.school(school.school()),
                        Cell.of(school.school().urn().toString()),
                        ObligationPieces.promise(each),
                        ObligationPieces.number(each),
                        Cell.of(Phrases.title(each.from())),
                        Cell.of(each.opensOn()),
                        ObligationPieces.due(each),
                        ObligationPieces.state(each),
                        why))
                .inConfidence();
    }

    private static List<Block> beyond(SupportYears years) {
        return points(
                years.schools().stream()
                        .flatMap(school -> school.overUses().stream()
                                .map(each -> school.school().name() + ": " + words(each))),
                "Nothing was used beyond what is promised at most.");
    }

    private static String words(OverUse each) {
        return Phrases.title(each.entitlement().title()) + ": "
                + each.used().stripTrailingZeros().toPlainString()
                + " used of " + each.allowed().stripTrailingZeros().toPlainString() + " at most; beyond it "
                + SupportPieces.join(each.beyond().stream()
                        .map(record -> record.id() + " of " + EnglishDates.full(record.on()))
                        .toList())
                + ".";
    }

    private static List<Block> unmatched(SupportYears years) {
        return points(
                years.schools().stream()
                        .flatMap(school -> school.unmatched().stream()
                                .map(each -> school.school().name() + ": "
                                        + each.record().id() + " of "
                                        + EnglishDates.full(each.record().on()) + ", for " + each.entitlement() + ": "
                                        + each.reason().text())),
                "Every record of the year meets a promise.");
    }

    /** What holds for several schools is told once, with their number. */
    private static List<Block> notices(SupportYears years) {
        Map<String, List<String>> schools = new LinkedHashMap<>();
        years.schools()
                .forEach(school -> school.notices().stream()
                        .map(Reason::text)
                        .distinct()
                        .forEach(text -> schools.computeIfAbsent(text, each -> new ArrayList<>())
                                .add(school.school().name())));
        return points(
                schools.entrySet().stream()
                        .map(each -> each.getValue().size() == 1
                                ? each.getValue().get(0) + ": " + each.getKey()
                                : Phrases.of(each.getValue().size(), "school") + ": " + each.getKey()),
                "There is nothing to know besides.");
    }

    private static List<Block> points(Stream<String> points, String none) {
        List<String> all = points.toList();
        return List.of(all.isEmpty() ? inConfidence(none) : inConfidence(all));
    }
}
