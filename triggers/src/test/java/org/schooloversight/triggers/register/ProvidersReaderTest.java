package org.schooloversight.triggers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.school.Urn;
import org.schooloversight.triggers.support.NeedId;
import org.schooloversight.triggers.support.ProviderKind;
import org.schooloversight.triggers.visits.Provider;
import org.schooloversight.triggers.visits.ProviderId;

class ProvidersReaderTest {

    private static final String HEADER = "id,kind,school_kinds,best_for,schools,groups,days,days_1,days_6,last_day";

    private static RowsRead<List<Provider>> read(String... lines) throws IOException {
        return ProvidersReader.of(ColumnMapping.bundled())
                .read(
                        "providers.csv",
                        new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aRowIsAProvider() throws IOException {
        RowsRead<List<Provider>> read = read(
                HEADER,
                "leader-1,System leader,primary;Alternative provision,safeguarding; maths,100001;100002,2044; Example Trust,"
                        + "3,1,,2020-03-31",
                "officer-1,officer,special,,,,,4,0,");
        assertThat(read.problems()).extracting(Problem::message).isEmpty();
        assertThat(read.value())
                .containsExactly(
                        new Provider(
                                ProviderId.of("leader-1"),
                                ProviderKind.SYSTEM_LEADER,
                                Set.of(SchoolKind.PRIMARY, SchoolKind.ALTERNATIVE_PROVISION),
                                Set.of(NeedId.of("safeguarding"), NeedId.of("maths")),
                                Set.of(Urn.of(100001), Urn.of(100002)),
                                Set.of("2044", "example trust"),
                                List.of(1, 3, 3, 3, 3, 3),
                                Optional.of(LocalDate.of(2020, 3, 31))), // Tuesday
                        new Provider(
                                ProviderId.of("officer-1"),
                                ProviderKind.OFFICER,
                                Set.of(SchoolKind.SPECIAL),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                List.of(4, 0, 0, 0, 0, 0),
                                Optional.empty()));
    }

    @Test
    void aRowWithAConflictThatCannotBeReadIsRefused() throws IOException {
        RowsRead<List<Provider>> read = read(
                HEADER,
                "A Name,officer,primary,,,,1,,,",
                "officer-1,head,primary,,,,1,,,",
                "officer-2,officer,,,,,1,,,",
                "officer-3,officer,primary,,99,,1,,,",
                "officer-4,officer,primary,,,,some,,,",
                "officer-5,officer,primary,,,,,,,",
                "officer-6,officer,primary,,,,1,,,soon",
                "officer-7,officer,primary,,,,1,,,",
                "officer-7,officer,primary,,,,2,,,",
                ",officer,primary,,,,2,,,");
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 9));
        assertThat(read.value()).extracting(each -> each.id().value()).containsExactly("officer-7");
        assertThat(read.problems())
                .extracting(Problem::place)
                .containsExactly("id", "kind", "school_kinds", "schools", "days", "days", "last_day", "id", "id");
    }

    @Test
    void aFileWithoutConflictsIsRefused() throws IOException {
        assertThat(read("id,kind,school_kinds,days", "officer-1,officer,primary,1")
                        .value())
                .isEmpty();
    }
}
