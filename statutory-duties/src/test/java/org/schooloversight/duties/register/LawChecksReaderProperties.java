package org.schooloversight.duties.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.duties.checking.LawChecks;

class LawChecksReaderProperties {

    @Provide
    Arbitrary<List<String>> tables() {
        Arbitrary<String> entry = Arbitraries.of(
                LawChecksReaderTest.FIRST.id().value(),
                LawChecksReaderTest.SECOND.id().value(),
                "duty/none",
                "Somebody's name",
                "");
        Arbitrary<String> fingerprint = Arbitraries.of(
                LawChecksReaderTest.FIRST.fingerprint().value(),
                LawChecksReaderTest.SECOND.fingerprint().value(),
                "Somebody",
                "");
        return Combinators.combine(
                        entry,
                        fingerprint,
                        Arbitraries.of("agrees", "DIFFERS", "perhaps", ""),
                        Arbitraries.of("2026-11-20", "20/11/2026", "2027-01-01", "soon", ""),
                        Arbitraries.of("legal officer", "a@b", ""),
                        Arbitraries.of("the Act", ""),
                        Arbitraries.of("a note", ""))
                .as((a, b, c, d, e, f, g) -> Stream.of(a, b, c, d, e, f, g).collect(Collectors.joining(",")))
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 500)
    void everyRowIsKeptOrRefusedAndWhyIsSaid(@ForAll("tables") List<String> rows) {
        RowsRead<LawChecks> read = LawChecksReaderTest.read(
                Optional.of(LawChecksReaderTest.DAY),
                Stream.concat(Stream.of(LawChecksReaderTest.HEADER), rows.stream())
                        .toList());
        assertThat(read.tally().kept()).isEqualTo(read.value().all().size());
        assertThat(read.problems().stream().map(Problem::line).distinct().count())
                .isEqualTo(read.tally().refused());
        assertThat(read.value().all())
                .allSatisfy(each -> assertThat(each.checkedOn().orElse(LawChecksReaderTest.DAY))
                        .isBeforeOrEqualTo(LawChecksReaderTest.DAY));
    }
}
