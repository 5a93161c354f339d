package org.schooloversight.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.LinkKind;
import org.schooloversight.core.school.SchoolLink;
import org.schooloversight.core.school.Urn;

class LinksReaderTest {

    private static final String HEADER = "\"URN\",\"LinkURN\",\"LinkName\",\"LinkType\",\"LinkEstablishedDate\"";

    private static RowsRead<List<SchoolLink>> read(String... lines) {
        return Reference.read(LinksReader.of(Reference.COLUMNS)::read, lines);
    }

    @Test
    void readsALink() {
        assertThat(read(HEADER, "100006,134643,\"Ashfield\",\"Successor\",\"01-01-2022\"")
                        .value())
                .containsExactly(new SchoolLink(
                        Urn.of(100006),
                        Urn.of(134643),
                        LinkKind.SUCCESSOR,
                        "Successor",
                        Optional.of(LocalDate.of(2022, 1, 1)))); // Saturday
    }

    @ParameterizedTest
    @CsvSource({
        "Predecessor, PREDECESSOR",
        "Predecessor - merged, MERGED_PREDECESSOR",
        "Predecessor - amalgamated, MERGED_PREDECESSOR",
        "Successor - merged, MERGED_SUCCESSOR",
        "Successor - amalgamated, MERGED_SUCCESSOR",
        "Predecessor - Split School, SPLIT_PREDECESSOR",
        "Successor - Split School, SPLIT_SUCCESSOR",
        "Result of Amalgamation, OTHER",
        "Sixth Form Centre Link, OTHER",
        "Whatever comes next, OTHER"
    })
    void sortsLinksByTheirWords(String title, LinkKind kind) {
        SchoolLink link = Reference.only(
                read(HEADER, "100006,134643,Ashfield," + title + ",").value());
        assertThat(link.kind()).isEqualTo(kind);
        assertThat(link.title()).isEqualTo(title);
        assertThat(link.established()).isEmpty();
    }

    @Test
    void readsWindows1252() {
        byte[] bytes = (HEADER + "\r\n100006,134643,\"École\",\"Successor\",\"\"\r\n")
                .getBytes(Charset.forName("windows-1252"));
        RowsRead<List<SchoolLink>> read = Reference.read(LinksReader.of(Reference.COLUMNS)::read, "links.csv", bytes);
        assertThat(read.problems()).isEmpty();
        assertThat(read.notes()).containsExactly("encoding: windows-1252, by lines that are not UTF-8: 1");
    }

    @Test
    void refusesRowsWithoutBothNumbersAndLeavesBadDatesOut() {
        RowsRead<List<SchoolLink>> read = read(
                HEADER,
                "100006,,Ashfield,Successor,",
                "one,134643,Ashfield,Successor,",
                "100006,134643,Ashfield,,",
                "100006,134643,Ashfield,Successor,30-02-2022");
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 3));
        assertThat(read.problems()).extracting(Problem::line).containsExactly(2, 3, 4, 5);
    }
}
