package org.schooloversight.reporting.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.reporting.model.StatedCount;
import org.schooloversight.reporting.model.StatedIn;

class StatedCountsReaderTest {

    private static RowsRead<List<StatedCount>> read(String... lines) throws IOException {
        return StatedCountsReader.of(ColumnMapping.bundled())
                .read(
                        "counts.csv",
                        new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aRowIsACount() throws IOException {
        RowsRead<List<StatedCount>> read = read(
                "kind,maintained_by,number,as_at,source",
                "primary,Maintained,106,2019-08-31,\"the review, page 7\"",
                "total,,355,,");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .containsExactly(
                        new StatedCount(
                                "primary",
                                Optional.of(Maintenance.MAINTAINED),
                                106,
                                Optional.of(LocalDate.of(2019, 8, 31)), // Saturday
                                new StatedIn("the review, page 7", "counts.csv, line 2")),
                        new StatedCount(
                                "total",
                                Optional.empty(),
                                355,
                                Optional.empty(),
                                new StatedIn("counts.csv", "counts.csv, line 3")));
    }

    @Test
    void aRowThatCannotBeUsedIsRefusedAndEveryOtherIsKept() throws IOException {
        RowsRead<List<StatedCount>> read = read(
                "kind,maintained_by,number,as_at",
                ",academy,1,",
                "primary,council,1,",
                "primary,academy,many,",
                "primary,academy,,",
                "primary,academy,-1,",
                "primary,academy,12345678,",
                "primary,academy,1,soon",
                "primary,academy,131,");
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 7));
        assertThat(read.value()).extracting(StatedCount::number).containsExactly(131L);
        assertThat(read.problems())
                .extracting(Problem::line, Problem::place)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "kind"),
                        org.assertj.core.groups.Tuple.tuple(3, "maintained_by"),
                        org.assertj.core.groups.Tuple.tuple(4, "number"),
                        org.assertj.core.groups.Tuple.tuple(5, "number"),
                        org.assertj.core.groups.Tuple.tuple(6, "number"),
                        org.assertj.core.groups.Tuple.tuple(7, "number"),
                        org.assertj.core.groups.Tuple.tuple(8, "as_at"));
    }

    @Test
    void aFileWithoutNumbersIsRefused() throws IOException {
        RowsRead<List<StatedCount>> read = read("kind,maintained_by", "primary,academy");
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::effect).containsExactly(Problem.Effect.INPUT_REFUSED);
    }
}
