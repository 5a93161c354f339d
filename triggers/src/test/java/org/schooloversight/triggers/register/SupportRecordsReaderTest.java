package org.schooloversight.triggers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.triggers.delivery.SupportRecord;

class SupportRecordsReaderTest {

    private static RowsRead<List<SupportRecord>> read(String... lines) throws IOException {
        return SupportRecordsReader.of(ColumnMapping.bundled())
                .read(
                        "support.csv",
                        new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aRowIsARecord() throws IOException {
        RowsRead<List<SupportRecord>> read = read(
                "id,urn,on,serves,quantity,published",
                "v/1,123456,2019-10-01,visit  annual-review,0.5,2019-10-08",
                "v/2,123456,01/10/2019,visit,,");
        assertThat(read.problems()).isEmpty();
        LocalDate day = LocalDate.of(2019, 10, 1); // Tuesday
        assertThat(read.value())
                .containsExactly(
                        new SupportRecord(
                                "v/1",
                                Urn.of(123456),
                                day,
                                Set.of("visit", "annual-review"),
                                new BigDecimal("0.5"),
                                new Provenance(
                                        "support.csv", 2, new Publication(day.plusDays(7), Publication.Basis.STATED))),
                        new SupportRecord(
                                "v/2",
                                Urn.of(123456),
                                day,
                                Set.of("visit"),
                                BigDecimal.ONE,
                                new Provenance("support.csv", 3, new Publication(day, Publication.Basis.ASSUMED))));
    }

    @Test
    void theColumnsOfQuantityAndPublicationMayBeMissing() throws IOException {
        assertThat(read("id,urn,on,serves", "a,123456,2019-10-01,visit").value())
                .hasSize(1);
        assertThat(read("id,urn,serves", "a,123456,visit").value()).isEmpty();
    }

    @Test
    void aRowThatCannotBeUsedIsRefusedAndEveryOtherIsKept() throws IOException {
        RowsRead<List<SupportRecord>> read = read(
                "id,urn,on,serves,quantity",
                ",123456,2019-10-01,visit,1",
                "b,12,2019-10-01,visit,1",
                "c,,2019-10-01,visit,1",
                "d,123456,,visit,1",
                "e,123456,soon,visit,1",
                "f,123456,2019-10-01,,1",
                "g,123456,2019-10-01,The Visit,1",
                "h,123456,2019-10-01,visit,0",
                "i,123456,2019-10-01,visit,-1",
                "j,123456,2019-10-01,visit,1e9",
                "Jane Example,123456,2019-10-01,visit,1",
                "k,123456,2019-10-01,visit,1",
                "k,123456,2019-11-01,visit,1");
        assertThat(read.value()).extracting(SupportRecord::id).containsExactly("k");
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 12));
        assertThat(read.problems()).extracting(Problem::line).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14);
        assertThat(read.problems()).extracting(Problem::toString).noneMatch(text -> text.contains("Jane"));
    }
}
