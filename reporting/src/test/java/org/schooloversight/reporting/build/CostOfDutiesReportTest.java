package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.reporting.Establishments;
import org.schooloversight.reporting.model.CostLine;
import org.schooloversight.reporting.model.CostOfDuties;
import org.schooloversight.reporting.model.StatedIn;
import org.schooloversight.reporting.register.CostsReader;

class CostOfDutiesReportTest {

    private static final StatedIn BUDGET = new StatedIn("the budget", "costs.csv, line 2");

    private static CostLine line(String title, String pounds, String service, CostLine.Kind kind) {
        return new CostLine(
                title, new BigDecimal(pounds), Optional.of(service).filter(name -> !name.isEmpty()), kind, BUDGET);
    }

    private static Tables published() throws IOException {
        String file = "/org/schooloversight/reporting/golden/costs-2019.csv";
        try (InputStream in = CostOfDutiesReportTest.class.getResourceAsStream(file)) {
            RowsRead<List<CostLine>> read =
                    CostsReader.of(ColumnMapping.bundled()).read("costs-2019.csv", Objects.requireNonNull(in));
            assertThat(read.problems()).isEmpty();
            return Tables.ofPublic(CostOfDutiesReport.report(CostOfDuties.of(read.value()), Establishments.head()));
        }
    }

    /** The figures of section 10 of the strategic review; the shares are worked by hand. */
    @Test
    void thePublishedCostsAreInTheirRowsAndAddUp() throws IOException {
        Tables report = published();
        String none = "not stated";
        assertThat(report.lines("lines"))
                .containsExactly(
                        List.of("Home to school transport", none, "£18,130,000", "75.2%"),
                        List.of("SEND casework", none, "£1,359,600", "5.6%"),
                        List.of("Management and administration", none, "£1,206,400", "5.0%"),
                        List.of("Psychology", none, "£746,500", "3.1%"),
                        List.of("Academy support", none, "£383,600", "1.6%"),
                        List.of("Education support", none, "£363,800", "1.5%"),
                        List.of("Virtual school", none, "£308,800", "1.3%"),
                        List.of("Intervention", none, "£264,000", "1.1%"),
                        List.of("Planning and sufficiency", none, "£260,300", "1.1%"),
                        List.of("Early years sufficiency and access", none, "£216,900", "0.9%"),
                        List.of("Other", none, "£861,000", "3.6%"));
        assertThat(report.words("lines", "Home to school transport", "pounds")).isEqualTo("£18,130,000");
        assertThat(report.row("totals", "Total"))
                .containsExactly("£24,100,900", "£24,100,900", "£0", "they agree", "strategic review, section 10.1");
        assertThat(report.words("totals", "Total", "sum")).isEqualTo("£24,100,900");
        assertThat(report.words("separate", "Support for maintained schools, net", "pounds"))
                .isEqualTo("£289,992");
        assertThat(report.cell("totals", "Total", "sum").reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.evidence()).hasSize(11));
    }

    @Test
    void aTotalThatDoesNotAddUpShowsByHowMuch() {
        CostOfDuties cost = CostOfDuties.of(List.of(
                line("Transport", "600", "Access", CostLine.Kind.PART),
                line("Total", "1000", "", CostLine.Kind.TOTAL),
                line("Casework", "300.50", "SEND", CostLine.Kind.PART),
                line("Planning", "99", "Access", CostLine.Kind.PART),
                line("Other", "10", "", CostLine.Kind.PART)));
        Tables report = Tables.ofPublic(CostOfDutiesReport.report(cost, Establishments.head()));
        assertThat(report.row("totals", "Total"))
                .containsExactly("£1,000", "£1,009.50", "-£9.50", "they differ", "the budget");
        assertThat(report.lines("services"))
                .containsExactly(
                        List.of("Access", "£699"),
                        List.of("SEND", "£300.50"),
                        List.of("lines that name no service", "£10"),
                        List.of("all lines", "£1,009.50"));
        assertThat(report.words("lines", "Transport", "share")).isEqualTo("59.4%");
    }

    @Test
    void withoutAStatedTotalTheSumStandsAlone() {
        Tables report = Tables.ofPublic(CostOfDutiesReport.report(
                CostOfDuties.of(List.of(line("Transport", "0", "", CostLine.Kind.PART))), Establishments.head()));
        assertThat(report.row("totals", "Total"))
                .containsExactly("no total is stated", "£0", "no total is stated", "cannot be compared", "no document");
        assertThat(report.words("lines", "Transport", "share")).isEqualTo("none to take a share of");
        assertThat(report.all()).extracting(table -> table.id()).containsExactly("lines", "totals");
    }
}
