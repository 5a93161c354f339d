package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.schooloversight.reporting.Analyses;

class AnalysisCsvTest {

    private final StringWriter out = new StringWriter();

    @Test
    void everySchoolThatMovesHasARow() {
        PortfolioComparisonCsv.write(Analyses.portfolio(), out);
        assertThat(out.toString())
                .startsWith("urn,name,type,kind,before_outcome,before,after_outcome,after,why_before,why_after,"
                        + "clauses_before,clauses_after\r\n"
                        + "900001,\"'=Ashcombe\n900002  Other\",Community school,primary,placed,universal,placed,"
                        + "targeted-plus,It =is so.,It =is so.,")
                .contains("900001,Bexford,Community school,primary,undecided,\"universal, targeted-plus or no tier\","
                        + "outside,no tier,It =is so.,,")
                .endsWith("\r\n");
    }

    @Test
    void withoutMovesThereIsTheHeader() {
        PortfolioComparisonCsv.write(Analyses.unmoved(), out);
        assertThat(out.toString().split("\r\n", -1)).hasSize(2);
    }

    @Test
    void aStretchHasARowForEachTier() {
        SweepCsv.write(Analyses.parameter(), out);
        assertThat(out.toString().split("\r\n", -1))
                .hasSize(1 + 4 * 4 + 1)
                .contains(
                        "parameter,set,from,from_inclusive,to,to_inclusive,outcome,tier,schools,moved",
                        "low-attendance,94.0,93.1,false,94,false,placed,targeted-plus,10,10",
                        "low-attendance,94.0,93.1,false,94,false,undecided,,2,10",
                        "low-attendance,94.0,94,false,100,true,none,,1,89");
    }

    @Test
    void aWayToReadHasARowForEachTier() {
        SweepCsv.write(Analyses.readings(true), out);
        assertThat(out.toString().split("\r\n", -1))
                .hasSize(1 + 2 * 4 + 1)
                .contains(
                        "read,readings,outcome,tier,schools,moved",
                        "1,which-grade=first; which-year=first,placed,universal,100,0",
                        "2,which-grade=last; which-year=first,placed,targeted-plus,20,20");
    }
}
