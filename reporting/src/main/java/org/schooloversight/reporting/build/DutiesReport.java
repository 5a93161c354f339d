package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.all;
import static org.schooloversight.reporting.build.SupportPieces.because;
import static org.schooloversight.reporting.build.SupportPieces.open;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.schedule.DutyReceipt;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.model.DutyList;
import org.schooloversight.reporting.model.DutyWorkload;
import org.schooloversight.reporting.model.DutyWorkload.OfService;
import org.schooloversight.reporting.model.DutyWorkload.Standing;
import org.schooloversight.reporting.words.Phrases;

/** Lays out what is due, by the service that looks after it. */
public final class DutiesReport {

    /** The kind of report. */
    public static final ReportId ID = ReportId.of("duties");

    private DutiesReport() {}

    /**
     * Lays out what is due.
     *
     * @param workload  what is due, not null
     * @param remindDaysBefore  how many days before something is due a diary reminds of it, each from 0, not null
     * @param head  what the reports of the set have in common, not null
     * @return the report, with everything in it, not null
     */
    public static Report report(DutyWorkload workload, List<Integer> remindDaysBefore, ReportHead head) {
        List<Part> parts = new ArrayList<>();
        parts.add(standing(workload));
        workload.services().forEach(each -> parts.add(ServiceDuties.part(each)));
        parts.add(quotas(workload));
        return Report.builder()
                .id(ID)
                .title("Duties, and what is due")
                .subject(head.subject())
                .asOf(workload.schedule().asOf())
                .addAllAudiences(EnumSet.of(Audience.INTERNAL, Audience.OPERATIONAL_GROUP, Audience.BOARD))
                .addAllParts(parts)
                .addAllDates(workload.services().stream()
                        .flatMap(each -> each.occurrences().stream())
                        .distinct()
                        .flatMap(each -> OccurrencePieces.entry(each, remindDaysBefore).stream())
                        .toList())
                .addAllRestsOn(restsOn(workload.schedule().receipt()))
                .addAllRestsOn(head.restsOn())
                .build();
    }

    static List<String> restsOn(DutyReceipt receipt) {
        return List.of(
                "Duties and their clocks are those of the catalogue "
                        + receipt.catalogueSha256().substring(0, 12) + ", library " + receipt.library()
                        + "; what of them is not checked is told where it is used.",
                "Calendars (" + receipt.calendarsSha256().substring(0, 12) + "): "
                        + String.join("; ", receipt.calendars()) + ".");
    }

    private static Part standing(DutyWorkload workload) {
        return new Part(
                "standing",
                "How it stands, by service",
                List.of(
                        counts(
                                workload,
                                "cases",
                                "Time limits in cases",
                                Counted.PUPILS,
                                OfService::cases,
                                "Each time limit in each case is counted once, under the first service that looks after it."),
                        counts(
                                workload,
                                "recurring",
                                "What recurs",
                                Counted.NOTHING_PERSONAL,
                                OfService::recurring,
                                "Counted is what recurs in the time that was asked about.")));
    }

    private static Block counts(
            DutyWorkload workload,
            String id,
            String caption,
            Counted counted,
            Function<OfService, Map<Standing, Integer>> counts,
            String note) {
        List<Column> columns = new ArrayList<>(List.of(Column.ofWords("service", "Service")));
        for (Standing each : Standing.values()) {
            columns.add(Column.ofCounts(id(each), Phrases.title(each.words()), counted));
        }
        columns.add(Column.ofCounts("total", "All", counted).asTotal());
        List<Row> rows = new ArrayList<>();
        List<Integer> totals = new ArrayList<>();
        for (Standing each : Standing.values()) {
            totals.add(workload.services().stream()
                    .mapToInt(service -> counts.apply(service).getOrDefault(each, 0))
                    .sum());
        }
        for (OfService service : workload.services()) {
            List<Integer> row = new ArrayList<>();
            for (Standing each : Standing.values()) {
                row.add(counts.apply(service).getOrDefault(each, 0));
            }
            rows.add(Row.of(cells(ServiceDuties.title(service), row)));
        }
        rows.add(Row.ofTotals(cells("All", totals)));
        return open(
                id,
                caption + ", by service and by where they stand",
                columns,
                rows,
                note,
                "To miss a day that guidance asks for is no breach of law.");
    }

    private static String id(Standing each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Cell> cells(String title, List<Integer> counts) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(title)));
        Standing[] standings = Standing.values();
        for (int i = 0; i < standings.length; i++) {
            cells.add(Cell.of(counts.get(i))
                    .because(because("Counted is what stands as '" + standings[i].words() + "'.", List.of())));
        }
        cells.add(Cell.of(counts.stream().mapToInt(Integer::intValue).sum()));
        return cells;
    }

    private static Part quotas(DutyWorkload workload) {
        List<Row> rows = workload.services().stream()
                .flatMap(each -> each.duties().stream())
                .map(DutyList.Listed::duty)
                .flatMap(duty -> duty.quota().stream().map(quota -> quota(duty, quota.toString())))
                .toList();
        return new Part(
                "quotas",
                "Numbers that duties set",
                List.of(
                        rows.isEmpty()
                                ? Block.read("No duty of the catalogue sets a number.")
                                : open(
                                        "quotas",
                                        "Numbers that duties set; whether they are kept to is not asked here",
                                        List.of(
                                                Column.ofWords("duty", "Duty"),
                                                Column.ofWords("number", "Number"),
                                                Column.ofWords("service", "Service"),
                                                Column.ofWords("clauses", "Clauses")),
                                        rows)));
    }

    private static Row quota(Duty duty, String quota) {
        List<Reason> reasons = because("The duty sets the number.", duty.cites());
        return Row.of(List.of(
                Cell.of(Phrases.title(duty.title())),
                Cell.of(Phrases.title(quota)).because(reasons),
                Cell.of(Phrases.title(duty.owner().words())),
                all(duty.cites(), "none")));
    }
}
