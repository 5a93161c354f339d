package org.schooloversight.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static Problem at(String file, int line, int column) {
        return new Problem(file, line, column, "from", "no such date", "a date", Problem.Effect.INPUT_REFUSED);
    }

    @Test
    void aProblemSaysWhereWhatAndWhatBecameOfIt() {
        assertThat(at("policy.json", 3, 11))
                .hasToString("policy.json:3:11 from: no such date; accepted: a date (the file was not used)");
        assertThat(new Problem("a.csv", 2, 0, "", "no URN", "a URN", Problem.Effect.ROW_REFUSED))
                .hasToString("a.csv:2: no URN; accepted: a URN (the row was not used)");
        assertThat(new Problem("a.csv", 0, 0, "URN", "no column", "a column", Problem.Effect.VALUE_LEFT_OUT))
                .hasToString("a.csv URN: no column; accepted: a column (the row was used without this value)");
    }

    @Test
    void aReportIsInTheOrderOfTheFiles() {
        List<Problem> problems = List.of(at("b", 1, 1), at("a", 2, 1), at("a", 1, 9), at("a", 1, 2));
        assertThat(new Loaded<>(Optional.empty(), problems).problems())
                .containsExactly(at("a", 1, 2), at("a", 1, 9), at("a", 2, 1), at("b", 1, 1));
        assertThat(new RowsRead<>("a", "rows", new RowTally(1, 0, 3), problems, List.of("UTF-8")).problems())
                .startsWith(at("a", 1, 2));
    }

    @Test
    void whatWasNotLoadedNamesEveryProblem() {
        assertThat(new Loaded<>(Optional.of("value"), List.of()).orElseThrow()).isEqualTo("value");
        assertThatIllegalStateException()
                .isThrownBy(() -> new Loaded<>(Optional.empty(), List.of(at("a", 2, 1), at("a", 1, 1))).orElseThrow())
                .withMessage(at("a", 1, 1) + "\n" + at("a", 2, 1));
    }

    @Test
    void aTallyAddsUp() {
        assertThat(new RowTally(5, 2, 1).read()).isEqualTo(8);
        assertThat(new RowTally(5, 2, 1)).hasToString("8 rows read: 5 kept, 2 set aside, 1 refused");
    }
}
