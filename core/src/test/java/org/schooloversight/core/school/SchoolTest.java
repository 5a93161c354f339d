package org.schooloversight.core.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.json.EstablishmentTypeTables;

class SchoolTest {

    private static final EstablishmentTypes TYPES = EstablishmentTypeTables.bundled();

    private static School.Builder school(EstablishmentStatus status) {
        School.Builder builder = School.builder();
        builder.urn(Urn.of(123456))
                .name("Ashfield")
                .type(TYPES.coded(1).orElseThrow())
                .phase(Phase.PRIMARY)
                .status(status);
        return builder;
    }

    @ParameterizedTest
    @CsvSource({
        "2019-08-31, NOT_YET_OPEN", // Saturday
        "2019-09-01, OPEN", // Sunday
        "2024-08-31, OPEN", // Saturday, the last day
        "2024-09-01, CLOSED" // Sunday
    })
    void datesTellWhetherASchoolWasOpen(LocalDate day, Standing standing) {
        School.Builder closed = school(EstablishmentStatus.CLOSED);
        closed.opened(LocalDate.of(2019, 9, 1)).closed(LocalDate.of(2024, 8, 31));
        assertThat(closed.build().standingOn(day)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"OPEN, OPEN", "OPEN_PROPOSED_TO_CLOSE, OPEN", "CLOSED, CLOSED", "PROPOSED_TO_OPEN, NOT_YET_OPEN"})
    void withoutDatesTheStatusTells(EstablishmentStatus status, Standing standing) {
        assertThat(school(status).build().standingOn(LocalDate.of(2024, 1, 1))) // Monday
                .isEqualTo(standing);
    }

    @Test
    void aProposedSchoolOpensOnItsDay() {
        School.Builder proposed = school(EstablishmentStatus.PROPOSED_TO_OPEN);
        LocalDate day = LocalDate.of(2027, 9, 1); // Wednesday
        proposed.opened(day);
        School school = proposed.build();
        assertThat(school.standingOn(day.minusDays(1))).isEqualTo(Standing.NOT_YET_OPEN);
        assertThat(school.standingOn(day)).isEqualTo(Standing.OPEN);
    }

    @Test
    void aSchoolThatIsToCloseIsOpenUntilThen() {
        School.Builder closing = school(EstablishmentStatus.OPEN_PROPOSED_TO_CLOSE);
        LocalDate last = LocalDate.of(2027, 8, 31); // Tuesday
        closing.closed(last);
        School school = closing.build();
        assertThat(school.standingOn(last)).isEqualTo(Standing.OPEN);
        assertThat(school.standingOn(last.plusDays(1))).isEqualTo(Standing.CLOSED);
    }

    @Test
    void theTrustOfADayIsAnAcademyTrustThatTheSchoolHadJoined() {
        LocalDate joined = LocalDate.of(2020, 4, 1); // Wednesday
        School.Builder builder = school(EstablishmentStatus.OPEN);
        builder.addGroup(new GroupMembership(Optional.of("1"), "Fed", GroupKind.FEDERATION, Optional.empty()))
                .addGroup(new GroupMembership(
                        Optional.of("2"), "Trust", GroupKind.MULTI_ACADEMY_TRUST, Optional.of(joined)));
        School school = builder.build();
        assertThat(school.trustOn(joined.minusDays(1))).isEmpty();
        assertThat(school.trustOn(joined)).map(GroupMembership::name).contains("Trust");
    }

    @Test
    void aSchoolIsCarriedOnByOneSuccessorOnly() {
        SchoolLink one =
                new SchoolLink(Urn.of(123456), Urn.of(140001), LinkKind.SUCCESSOR, "Successor", Optional.empty());
        SchoolLink other =
                new SchoolLink(Urn.of(123456), Urn.of(140002), LinkKind.SUCCESSOR, "Successor", Optional.empty());
        SchoolLink merged = new SchoolLink(
                Urn.of(123456), Urn.of(140003), LinkKind.MERGED_SUCCESSOR, "Successor - merged", Optional.empty());
        School.Builder single = school(EstablishmentStatus.CLOSED);
        single.addLink(one).addLink(merged);
        assertThat(single.build().successor()).contains(one);
        assertThat(single.build().predecessor()).isEmpty();
        School.Builder divided = school(EstablishmentStatus.CLOSED);
        divided.addLink(one).addLink(other);
        assertThat(divided.build().successor()).isEmpty();
    }
}
