package org.schooloversight.reporting.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.reporting.model.CostLine;
import org.schooloversight.reporting.model.StatedIn;

class CostsReaderTest {

    private static RowsRead<List<CostLine>> read(String... lines) throws IOException {
        return CostsReader.of(ColumnMapping.bundled())
                .read(
                        "costs.csv",
                        new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aRowIsACost() throws IOException {
        RowsRead<List<CostLine>> read = read(
                "title,pounds,service,kind,source",
                "Transport,\"£18,130,000\",Access to learning,,\"budget book, page 3\"",
                "Income,-1200.50,,part,",
                "Total,18128799.50,,Total,",
                "Maintained schools,289992,,separate,");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .extracting(CostLine::kind)
                .containsExactly(CostLine.Kind.PART, CostLine.Kind.PART, CostLine.Kind.TOTAL, CostLine.Kind.SEPARATE);
        assertThat(read.value().get(0))
                .isEqualTo(new CostLine(
                        "Transport",
                        new BigDecimal("18130000"),
                        Optional.of("Access to learning"),
                        CostLine.Kind.PART,
                        new StatedIn("budget book, page 3", "costs.csv, line 2")));
        assertThat(read.value().get(1).pounds()).isEqualTo("-1200.50");
        assertThat(read.value().get(1).source()).hasToString("costs.csv (costs.csv, line 3)");
    }

    @Test
    void aRowThatCannotBeUsedIsRefusedAndEveryOtherIsKept() throws IOException {
        RowsRead<List<CostLine>> read = read(
                "title,pounds,kind", ",1,", "a,,", "b,1.5,", "c,\"1,23\",", "d,1e6,", "e,=1+1,", "f,1,sum", "g,5,");
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 7));
        assertThat(read.value()).extracting(CostLine::title).containsExactly("g");
        assertThat(read.problems())
                .extracting(Problem::place)
                .containsExactly("title", "pounds", "pounds", "pounds", "pounds", "pounds", "kind");
    }
}
