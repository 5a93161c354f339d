package org.schooloversight.reporting.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Unit;
import org.schooloversight.reporting.model.CostLine;
import org.schooloversight.reporting.model.CostOfDuties;

/** Lays out what the duties of an authority cost. */
public final class CostOfDutiesReport {

    /** The id of the report. */
    public static final ReportId ID = ReportId.of("cost-of-duties");

    private static final String TITLE = "The cost of statutory duties";

    private CostOfDutiesReport() {}

    /**
     * Lays the cost out.
     *
     * @param cost  the cost, not null
     * @param head  what all reports of the set have in common, not null
     * @return the report with everything in it, not null
     */
    public static Report report(CostOfDuties cost, ReportHead head) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("lines", "What the duties cost", List.of(lines(cost))));
        parts.add(new Part("total", "The total", totals(cost)));
        if (cost.byService().keySet().stream().anyMatch(Optional::isPresent)) {
            parts.add(new Part("services", "By the service that owns them", List.of(services(cost))));
        }
        if (!cost.separate().isEmpty()) {
            parts.add(new Part("separate", "Costs that are no part of the total", List.of(separate(cost))));
        }
        return AuthorityLayout.report(
                ID, TITLE, head, parts, List.of("Costs are as the council states them; nothing here audits them."));
    }

    private static Block lines(CostOfDuties cost) {
        List<Row> rows = cost.parts().stream()
                .map(line -> Row.of(List.of(
                        Cell.of(line.title()),
                        service(line.service()),
                        pounds(line.pounds()).because(stated(line)),
                        AuthorityLayout.percent(cost.share(line)))))
                .toList();
        return new Block.Chart(
                Block.Chart.Kind.BARS,
                List.of("pounds"),
                AuthorityLayout.table(
                        "lines",
                        "The cost of each duty, in the order in which it is stated",
                        List.of(
                                Column.ofWords("duty", "Duty"),
                                Column.ofWords("service", "Service"),
                                Column.ofAmounts("pounds", "Cost"),
                                Column.ofAmounts("share", "Share of the total")),
                        rows,
                        List.of("Shares are rounded to one decimal, so they need not add up to 100% exactly.")));
    }

    private static List<Block> totals(CostOfDuties cost) {
        Cell sum = pounds(cost.total())
                .because(AuthorityLayout.because(
                        "This is the sum of the lines above.",
                        cost.parts().stream()
                                .map(line -> line.source().toString())
                                .toList()));
        List<Row> rows = new ArrayList<>();
        for (CostLine stated : cost.stated()) {
            BigDecimal difference = cost.difference(stated);
            rows.add(Row.of(List.of(
                    Cell.of(stated.title()),
                    pounds(stated.pounds()).because(stated(stated)),
                    sum,
                    pounds(difference),
                    Cell.of(difference.signum() == 0 ? "they agree" : "they differ"),
                    Cell.of(stated.source().document()))));
        }
        if (rows.isEmpty()) {
            Cell none = Cell.of(Absence.NOT_KNOWN, "no total is stated");
            rows.add(Row.of(
                    List.of(Cell.of("Total"), none, sum, none, Cell.of("cannot be compared"), Cell.of("no document"))));
        }
        return List.of(AuthorityLayout.table(
                "totals",
                "The total as stated, and as the lines add up",
                List.of(
                        Column.ofWords("total", "Total"),
                        Column.ofAmounts("stated", "Stated"),
                        Column.ofAmounts("sum", "The lines added up"),
                        Column.ofAmounts("difference", "Stated less the sum"),
                        Column.ofWords("result", "Result"),
                        Column.ofWords("source", "Where it is stated")),
                rows,
                List.of()));
    }

    private static Block services(CostOfDuties cost) {
        List<Row> rows = new ArrayList<>();
        cost.byService()
                .forEach((service, pounds) -> rows.add(Row.of(List.of(
                        service.map(Cell::of).orElseGet(() -> Cell.of("lines that name no service")),
                        pounds(pounds)))));
        rows.add(Row.ofTotals(List.of(Cell.of("all lines"), pounds(cost.total()))));
        return AuthorityLayout.table(
                "services",
                "The lines added up by service",
                List.of(Column.ofWords("service", "Service"), Column.ofAmounts("pounds", "Cost")),
                rows,
                List.of());
    }

    private static Block separate(CostOfDuties cost) {
        List<Row> rows = cost.separate().stream()
                .map(line -> Row.of(List.of(
                        Cell.of(line.title()),
                        service(line.service()),
                        pounds(line.pounds()).because(stated(line)))))
                .toList();
        return AuthorityLayout.table(
                "separate",
                "Costs that are stated beside the total",
                List.of(
                        Column.ofWords("cost", "Cost of"),
                        Column.ofWords("service", "Service"),
                        Column.ofAmounts("pounds", "Cost")),
                rows,
                List.of());
    }

    private static Cell service(Optional<String> service) {
        return service.map(Cell::of).orElseGet(() -> Cell.of(Absence.NOT_KNOWN, "not stated"));
    }

    private static Cell pounds(BigDecimal amount) {
        return Cell.of(amount, Unit.POUNDS);
    }

    private static List<Reason> stated(CostLine line) {
        return AuthorityLayout.because(
                "The amount is as stated.", List.of(line.source().toString()));
    }
}
