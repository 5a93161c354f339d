package org.schooloversight.triggers.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.school.GroupKind;
import org.schooloversight.core.school.GroupMembership;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.testsupport.generators.Schools;

class NetworkMapTest {

    private static final LocalDate MONDAY = LocalDate.of(2020, 2, 10);
    private static final Provenance REGISTER =
            new Provenance("register.csv", 0, new Publication(MONDAY, Publication.Basis.ASSUMED));

    private static NetworkLink link(String network, int urn, String from, String endExclusive) {
        return new NetworkLink(
                NetworkId.of(network),
                NetworkLink.Kind.PARTNERSHIP,
                Urn.of(urn),
                Optional.of(from).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                Optional.of(endExclusive).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                new Provenance("networks.csv", 2, new Publication(MONDAY, Publication.Basis.ASSUMED)));
    }

    private static GroupMembership in(GroupKind kind, String uid, String name, String joined) {
        return new GroupMembership(
                Optional.of(uid).filter(text -> !text.isEmpty()),
                name,
                kind,
                Optional.of(joined).filter(text -> !text.isEmpty()).map(LocalDate::parse));
    }

    private static School school(int urn, GroupMembership... groups) {
        School plain = Schools.primary().build();
        return School.builder()
                .urn(Urn.of(urn))
                .name(plain.name())
                .type(plain.type())
                .phase(plain.phase())
                .status(plain.status())
                .addAllGroups(List.of(groups))
                .build();
    }

    private static NetworkMap of(School... schools) {
        return NetworkMap.of(List.of()).with(List.of(schools), REGISTER);
    }

    @Test
    void networksLinkSchoolsOnTheirDays() {
        NetworkMap map = NetworkMap.of(List.of(
                link("north", 100001, "2019-01-01", ""),
                link("north", 100002, "2019-01-01", "2020-01-01"),
                link("south", 100003, "2019-01-01", "")));
        LocalDate last = LocalDate.of(2019, 12, 31); // Tuesday
        assertThat(map.partners(Urn.of(100001), last)).containsOnlyKeys(Urn.of(100002));
        assertThat(map.partners(Urn.of(100001), last.plusDays(1))).isEmpty();
        assertThat(map.alone(List.of(Urn.of(100001), Urn.of(100003)), last))
                .isEqualTo(new TreeSet<>(List.of(Urn.of(100003))));
        assertThat(map.alone(List.of(Urn.of(100001)), last.plusDays(1))).containsExactly(Urn.of(100001));
    }

    @Test
    void aLinkHoldsFromItsFirstDayAndWithoutOneSinceEver() {
        NetworkLink dated = link("north", 100001, "2019-01-01", ""); // Tuesday
        assertThat(dated.holdsOn(LocalDate.of(2018, 12, 31))).isFalse(); // Monday
        assertThat(dated.holdsOn(LocalDate.of(2019, 1, 1))).isTrue();
        assertThat(link("north", 100001, "", "").holdsOn(LocalDate.of(1900, 1, 1)))
                .isTrue();
    }

    @Test
    void partnersAreThoseOfEachNetworkThatBothAreIn() {
        NetworkMap map = NetworkMap.of(List.of(
                link("north", 100001, "", ""),
                link("north", 100002, "", ""),
                link("teaching", 100001, "", ""),
                link("teaching", 100002, "", ""),
                link("south", 100003, "", "")));
        assertThat(map.partners(Urn.of(100001), MONDAY)).containsOnlyKeys(Urn.of(100002));
        assertThat(map.partners(Urn.of(100001), MONDAY).get(Urn.of(100002)))
                .containsExactly(NetworkId.of("north"), NetworkId.of("teaching"));
        assertThat(map.partners(Urn.of(100003), MONDAY)).isEmpty();
    }

    @Test
    void trustsAndFederationsOfTheRegisterAreNetworks() {
        NetworkMap map = of(
                school(
                        100001,
                        in(GroupKind.MULTI_ACADEMY_TRUST, "2044", "Rivers Trust", "2019-04-01"), // Monday
                        in(GroupKind.SPONSOR, "9001", "Rivers Trust", "2019-04-01"),
                        in(GroupKind.TRUST, "9002", "Old Foundation", "")),
                school(100002, in(GroupKind.MULTI_ACADEMY_TRUST, "2044", "Rivers Trust", "")),
                school(100003, in(GroupKind.FEDERATION, "", "The Hill & Vale Federation!", "")));
        assertThat(map.links())
                .extracting(each -> each.network() + " " + each.kind() + " " + each.urn())
                .containsExactly(
                        "group-2044 TRUST 100001",
                        "group-2044 TRUST 100002",
                        "the-hill-vale-federation FEDERATION 100003");
        assertThat(map.links()).allSatisfy(each -> assertThat(each.provenance()).isEqualTo(REGISTER));
        // the day of joining counts, and what is not dated is taken to hold
        assertThat(map.on(LocalDate.of(2019, 3, 31)).get(NetworkId.of("group-2044"))) // Sunday
                .containsExactly(Urn.of(100002));
        assertThat(map.on(LocalDate.of(2019, 4, 1)).get(NetworkId.of("group-2044")))
                .containsExactly(Urn.of(100001), Urn.of(100002));
    }

    @Test
    void whatIsAddedLeavesTheLinksThatThereWere() {
        NetworkLink north = link("north", 100009, "", "");
        NetworkMap map = NetworkMap.of(List.of(north, north));
        assertThat(map.with(List.of(school(100001, in(GroupKind.FEDERATION, "7", "Any", ""))), REGISTER)
                        .links())
                .extracting(each -> each.network().value())
                .containsExactly("group-7", "north");
        assertThat(map.links()).containsExactly(north);
    }

    @Test
    void aNameMakesAnIdHoweverItIsWritten() {
        String eighty = "a".repeat(79);
        NetworkMap map = of(
                school(100001, in(GroupKind.FEDERATION, "", "  St. Mary's (North)  ", "")),
                school(100002, in(GroupKind.FEDERATION, "", eighty + " and more", "")),
                school(100003, in(GroupKind.SINGLE_ACADEMY_TRUST, "", "...", "")));
        assertThat(map.links())
                .extracting(each -> each.network().value())
                .containsExactly(eighty, "group", "st-mary-s-north");
    }
}
