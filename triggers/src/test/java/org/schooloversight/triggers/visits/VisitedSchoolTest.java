package org.schooloversight.triggers.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.school.GroupKind;
import org.schooloversight.core.school.GroupMembership;
import org.schooloversight.core.school.LinkKind;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.school.SchoolLink;
import org.schooloversight.core.school.Urn;
import org.schooloversight.testsupport.generators.Schools;

class VisitedSchoolTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 2); // Monday

    @Test
    void theNumbersAndGroupsOfASchoolAreKept() {
        School plain = Schools.primaryAcademy().build();
        School school = plain.with(
                List.of(
                        new GroupMembership(
                                Optional.of("2044"), "Example Trust", GroupKind.MULTI_ACADEMY_TRUST, Optional.of(DAY)),
                        new GroupMembership(Optional.empty(), "Later", GroupKind.OTHER, Optional.of(DAY.plusDays(1)))),
                List.of(
                        new SchoolLink(
                                plain.urn(), Urn.of(100001), LinkKind.PREDECESSOR, "Predecessor", Optional.empty()),
                        new SchoolLink(
                                plain.urn(),
                                Urn.of(100002),
                                LinkKind.MERGED_PREDECESSOR,
                                "Predecessor - merged",
                                Optional.empty()),
                        new SchoolLink(
                                plain.urn(), Urn.of(100003), LinkKind.OTHER, "Sixth Form Centre", Optional.empty())));
        assertThat(VisitedSchool.of(school, DAY))
                .isEqualTo(new VisitedSchool(
                        plain.urn(),
                        SchoolKind.PRIMARY,
                        Set.of(Urn.of(100001), Urn.of(100002)),
                        Set.of("2044", "example trust"),
                        false));
    }

    @Test
    void anAcademyWithoutATrustInTheRegisterIsInSomeTrust() {
        assertThat(VisitedSchool.of(Schools.primaryAcademy().build(), DAY).isTrustUnnamed())
                .isTrue();
        assertThat(VisitedSchool.of(Schools.primary().build(), DAY).isTrustUnnamed())
                .isFalse();
    }
}
