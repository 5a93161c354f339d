package org.schooloversight.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.style.InvalidValueException;

class CsvRowsTest {

    private static final CsvRows.Format FORMAT =
            new CsvRows.Format("case-records", List.of("id", "case"), "records of cases");

    private static CsvRows rows(String... lines) throws IOException {
        return CsvRows.read(
                "rows.csv",
                new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
                ColumnMapping.bundled(),
                FORMAT);
    }

    @Test
    void aRowCanBeRefusedUntilTheResultIsAskedFor() throws IOException {
        CsvRows rows = rows("id,case,on", "r1, c 1 ,2026-09-07", "r2,,x", "r3,c,,too many");
        List<CsvRow> all = rows.rows();
        assertThat(all).hasSize(2);
        assertThat(all.get(0).line()).isEqualTo(2);
        assertThat(all.get(0).text("case")).contains("c 1");
        assertThat(all.get(0).day("on")).contains(LocalDate.of(2026, 9, 7)); // Monday
        assertThat(all.get(0).text("until")).isEmpty();
        assertThat(all.get(1).day("on")).isEmpty();
        assertThat(all.get(1).isRefused()).isTrue();
        assertThat(all.get(0).isRefused()).isFalse();
        all.get(0).refuse("case", "it is wrong", "another");
        RowsRead<String> read = rows.result("value");
        assertThat(read.tally()).isEqualTo(new RowTally(0, 0, 3));
        assertThat(read.problems()).extracting(Problem::column).containsExactly(2, 3, 4);
    }

    @Test
    void whatStandsWhereTheHeaderShouldBeIsNotRepeated() throws IOException {
        RowsRead<String> read = rows("Jane Doe,2015-03-04", "r1,c").result("value");
        assertThat(read.problems())
                .isNotEmpty()
                .noneMatch(each -> each.toString().contains("Jane"))
                .allMatch(each -> each.message().contains("2 columns of other names"));
    }

    @Test
    void columnsThatAreNotLookedAtAreNoted() throws IOException {
        assertThat(rows("id,case,evnt,a1,b2,c3,d4,e5,f6", "r1,c").result("").notes())
                .contains("columns not looked at: 'evnt'; did you mean 'event'?, 'a1', 'b2', 'c3', 'd4' and 2 more");
    }

    @Test
    void aFileMayHaveColumnsThatAreItsOwnAffair() throws IOException {
        CsvRows rows = CsvRows.read(
                "wide.csv", new ByteArrayInputStream("\n a ,B\n1, 2 \n,x".getBytes(StandardCharsets.UTF_8)));
        assertThat(rows.header()).containsExactly("a", "B");
        CsvRow first = rows.rows().get(0);
        assertThat(first.text(1)).contains("2");
        assertThat(first.text(7)).isEmpty();
        assertThat(first.parse("2026-09-07")).isEqualTo(LocalDate.of(2026, 9, 7)); // Monday
        rows.leaveOut(1, "not known", "another");
        rows.rows().get(1).refuse(1, new InvalidValueException("wrong: 'x'; accepted: a number"));
        RowsRead<String> read = rows.result("value");
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 1));
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "wide.csv:2:2 B: not known; accepted: another (the row was used without this value)",
                        "wide.csv:4:2 B: wrong: 'x'; accepted: a number (the row was not used)");
        rows.refuse("a column is missing", "it");
        assertThat(rows.header()).isEmpty();
        assertThat(rows.result("").problems())
                .extracting(Problem::effect)
                .containsExactly(Problem.Effect.INPUT_REFUSED);
    }
}
