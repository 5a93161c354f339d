package org.schooloversight.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.GroupKind;
import org.schooloversight.core.school.GroupMembership;
import org.schooloversight.core.school.Urn;

class GroupsReaderTest {

    private static final String HEADER = ",URN,Group UID,Group Name,Group Type,Group Status,Joined date";

    private static RowsRead<Map<Urn, List<GroupMembership>>> read(String... lines) {
        return Reference.read(GroupsReader.of(Reference.COLUMNS)::read, lines);
    }

    @Test
    void readsTheGroupsOfASchool() {
        RowsRead<Map<Urn, List<GroupMembership>>> read = read(
                HEADER,
                "0,100001,1234,The Ash Trust,Multi-academy trust,Open,2013-09-01",
                "1,100001,99,Ash Sponsors,School sponsor,Open,1900-01-01",
                "2,100002,1234,The Ash Trust,Multi-academy trust,Closed,2013-09-01");
        assertThat(read.problems()).isEmpty();
        assertThat(read.tally()).isEqualTo(new RowTally(2, 1, 0));
        assertThat(read.value())
                .isEqualTo(Map.of(
                        Urn.of(100001),
                        List.of(
                                new GroupMembership(
                                        Optional.of("1234"),
                                        "The Ash Trust",
                                        GroupKind.MULTI_ACADEMY_TRUST,
                                        Optional.of(LocalDate.of(2013, 9, 1))), // Sunday
                                new GroupMembership(
                                        Optional.of("99"), "Ash Sponsors", GroupKind.SPONSOR, Optional.empty()))));
    }

    @Test
    void aKindThatIsNotKnownIsAnotherAndAProblem() {
        RowsRead<Map<Urn, List<GroupMembership>>> read =
                read(HEADER, "0,100001,1,The Ash Trust,Multi academy trust,Open,");
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 0));
        assertThat(Reference.only(read.problems()).message()).contains("did you mean 'Multi-academy trust'");
        assertThat(read.value().values()).allMatch(groups -> groups.get(0).kind() == GroupKind.OTHER);
    }

    @Test
    void refusesRowsWithoutASchoolOrAName() {
        RowsRead<Map<Urn, List<GroupMembership>>> read =
                read(HEADER, "0,,1,The Ash Trust,Federation,Open,", "1,100001,1,,Federation,Open,");
        assertThat(read.tally()).isEqualTo(new RowTally(0, 0, 2));
    }

    @Test
    void refusesTheListOfGroups() {
        RowsRead<Map<Urn, List<GroupMembership>>> read =
                read("Group UID,Group Name,Group Type", "1,The Ash Trust,Federation");
        Problem problem = Reference.only(read.problems());
        assertThat(problem.effect()).isEqualTo(Problem.Effect.INPUT_REFUSED);
        assertThat(problem.accepted()).contains("the list of groups alone names no schools");
    }
}
