package org.schooloversight.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;

class JsonRowsTest {

    private static RowsRead<List<String>> read(String document) throws IOException {
        return JsonRows.read(
                "rows.json",
                new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
                "rows",
                rows -> rows.stream().map(JsonRowsTest::name).toList());
    }

    private static String name(JsonIn row) {
        String name = row.text("name");
        row.done();
        return row.line() + " " + (row.isRefused() ? "refused" : name);
    }

    @Test
    void eachRowIsRefusedByItself() throws IOException {
        RowsRead<List<String>> read = read("""
                {"$schema": "x", "rows": [
                 {"name": "a"},
                 {"name": 7},
                 {"name": "c", "other": 1},
                 {"name": "d", "name": "e"},
                 7,
                 {"name": "f"}
                ]}""");
        assertThat(read.value()).containsExactly("2 a", "3 refused", "4 refused", "5 refused", "7 f");
        assertThat(read.tally()).isEqualTo(new RowTally(2, 0, 4));
        assertThat(read.problems())
                .allMatch(each -> each.effect() == Problem.Effect.ROW_REFUSED)
                .extracting(Problem::place)
                .containsExactly("rows[1].name", "rows[2].other", "rows[3].name", "rows[4]");
    }

    @Test
    void aFileWithoutRowsIsNoProblem() throws IOException {
        RowsRead<List<String>> read = read("{\"rows\": []}");
        assertThat(read.problems()).isEmpty();
        assertThat(read.notes()).containsExactly("the file has no rows");
    }

    @Test
    void aFaultOutsideTheRowsRefusesTheFile() throws IOException {
        for (String document : List.of(
                "{\"rows\": {}}",
                "{\"row\": []}",
                "{\"rows\": [{\"name\": \"a\"}], \"other\": 1}",
                "{\"rows\": [{\"name\": \"a\"}], \"rows\": [1, {\"name\": \"b\", \"name\": \"c\"}]}",
                "{\"rows[0].name\": 1, \"rows[0].name\": 2, \"rows\": [{\"name\": \"a\"}]}",
                "{\"rows[99999999999].name\": 1, \"rows[99999999999].name\": 2, \"rows\": []}")) {
            RowsRead<List<String>> read = read(document);
            assertThat(read.tally()).as(document).isEqualTo(new RowTally(0, 0, 0));
            assertThat(read.value()).as(document).isEmpty();
            assertThat(read.problems()).as(document).isNotEmpty();
        }
    }
}
