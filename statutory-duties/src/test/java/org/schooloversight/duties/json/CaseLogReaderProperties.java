package org.schooloversight.duties.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.duties.schedule.CaseLog;
import org.schooloversight.duties.schedule.CaseRecord;

class CaseLogReaderProperties {

    private static final String HEADER = "id,case,event,on,corrects,withdraws,recorded";

    @Provide
    Arbitrary<List<String>> tables() {
        Arbitrary<String> id = Arbitraries.of("r1", "r2", "r3", "r4", "r5", "r 6", "");
        return Combinators.combine(
                        id,
                        Arbitraries.of("c-1", "c-2", "Jane Doe"),
                        Arbitraries.of("ehc-request-received", "Jane", ""),
                        Arbitraries.of("2026-09-07", "Jane", ""),
                        id,
                        id,
                        Arbitraries.of("2026-09-08", ""))
                .as((a, b, c, d, e, f, g) -> String.join(",", a, b, c, d, e, f, g))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 500)
    void everyRowIsKeptOrRefusedAndWhyIsSaidWithoutRepeatingIt(@ForAll("tables") List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(rows);
        RowsRead<CaseLog> read = CaseLogReaderTest.csv(lines.toArray(String[]::new));
        assertThat(read.tally().read()).isEqualTo(rows.size());
        assertThat(read.tally().kept()).isEqualTo(read.value().records().size());
        assertThat(read.problems().stream().map(Problem::line).distinct().count())
                .isEqualTo(read.tally().refused());
        assertThat(read.problems()).noneMatch(problem -> problem.toString().contains("Jane"));
        assertThat(read.value().records()).extracting(CaseRecord::id).doesNotHaveDuplicates();
    }
}
