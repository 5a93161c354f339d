package org.schooloversight.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.evidence.StatisticalNeighbours;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.style.InvalidValueException;

class NeighboursReaderTest {

    private static RowsRead<List<StatisticalNeighbours>> read(String... lines) {
        return Reference.read(NeighboursReader.of(Reference.COLUMNS)::read, lines);
    }

    @Test
    void gathersTheNeighboursOfEachAuthority() {
        RowsRead<List<StatisticalNeighbours>> read =
                read("la,neighbour,source", "999,003,Model", "998,001,", "999,001,Model");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .containsExactly(
                        new StatisticalNeighbours(
                                LaCode.of(999), List.of(LaCode.of(3), LaCode.of(1)), "Model (test.csv)"),
                        new StatisticalNeighbours(LaCode.of(998), List.of(LaCode.of(1)), "test.csv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "99,001 | 1 | invalid local authority code",
                "999, | 2 | the value is missing",
                "999,1 | 2 | invalid local authority code",
                "999,999 | 2 | an authority is not its own neighbour",
                "999,002 | 2 | the neighbour stands on line 2 already"
            })
    void refusesARow(String row, int column, String message) {
        RowsRead<List<StatisticalNeighbours>> read = read("la,neighbour", "999,002", row);
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 1));
        Problem problem = Reference.only(read.problems());
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.message()).contains(message);
        assertThat(read.value()).hasSize(1);
    }

    @Test
    void aNeighbourIsAnotherAuthorityAndNamedOnce() {
        LaCode la = LaCode.of(999);
        assertThatThrownBy(() -> new StatisticalNeighbours(la, List.of(la), "x"))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new StatisticalNeighbours(la, List.of(LaCode.of(1), LaCode.of(1)), "x"))
                .isInstanceOf(InvalidValueException.class);
    }
}
