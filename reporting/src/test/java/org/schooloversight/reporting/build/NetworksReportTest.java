package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.GroupKind;
import org.schooloversight.core.school.GroupMembership;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.Value;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.partnership.NetworkId;
import org.schooloversight.triggers.partnership.NetworkLink;
import org.schooloversight.triggers.partnership.NetworkMap;

class NetworksReportTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 10); // Monday
    private static final LocalDate FROM = LocalDate.of(2018, 9, 3); // Monday
    private static final LocalDate END = LocalDate.of(2020, 9, 1); // Tuesday
    private static final Provenance SOURCE =
            new Provenance("made up", 2, new Publication(FROM, Publication.Basis.ASSUMED));

    private static School school(int number, GroupMembership... groups) {
        return Schools.primary()
                .urn(Urn.of(110000 + number))
                .name("Quillfeather " + number)
                .build()
                .with(List.of(groups), List.of());
    }

    private static GroupMembership group(String name, GroupKind kind) {
        return new GroupMembership(Optional.of("99001"), name, kind, Optional.of(FROM));
    }

    private static NetworkLink link(
            NetworkLink.Kind kind, int number, Optional<LocalDate> from, Optional<LocalDate> end) {
        return new NetworkLink(NetworkId.of("hill-schools"), kind, Urn.of(110000 + number), from, end, SOURCE);
    }

    private static Report report(List<School> schools, List<NetworkLink> links, LocalDate day) {
        return NetworksReport.report(
                NetworkMap.of(links).with(schools, SOURCE),
                schools.stream().collect(Collectors.toMap(School::urn, Function.identity())),
                new ReportHead("Made-up council", AsOf.on(day), List.of()));
    }

    /** Two schools of a trust, one of them in a partnership with a third, and one alone. */
    private static final Report REPORT = report(
            List.of(
                    school(1, group("Quill Trust", GroupKind.MULTI_ACADEMY_TRUST)),
                    school(2, group("Quill Trust", GroupKind.MULTI_ACADEMY_TRUST)),
                    school(3),
                    school(4)),
            List.of(
                    link(NetworkLink.Kind.PARTNERSHIP, 2, Optional.of(FROM), Optional.of(END)),
                    link(NetworkLink.Kind.PARTNERSHIP, 3, Optional.empty(), Optional.empty())),
            DAY);

    @Test
    void aNetworkHasTheNameOfTheRegisterAndItsKind() {
        Block.Table networks = Walk.table(REPORT, "networks");
        assertThat(Walk.words(networks, "network")).containsExactly("Quill Trust", "hill-schools");
        assertThat(Walk.words(networks, "kind")).containsExactly("Academy trust", "Partnership");
        assertThat(Walk.words(networks, "schools")).containsExactly("2", "2");
    }

    @Test
    void eachMemberHasItsDays() {
        Block.Table members = Walk.table(REPORT, "members");
        assertThat(Walk.words(members, "urn")).containsExactly("110001", "110002", "110002", "110003");
        assertThat(Walk.words(members, "network"))
                .containsExactly("Quill Trust", "Quill Trust", "hill-schools", "hill-schools");
        assertThat(Walk.words(members, "school")).startsWith("Quillfeather 1", "Quillfeather 2");
        assertThat(Walk.column(members, "from").get(2).value().words()).isEqualTo("Monday 3 September 2018");
        assertThat(Walk.column(members, "to").get(2).value().words()).isEqualTo("Monday 31 August 2020");
        assertThat(Walk.column(members, "from").get(3).value())
                .isEqualTo(new Value.Absent(Absence.NOT_KNOWN, "not known"));
        assertThat(Walk.column(members, "to").get(3).value())
                .isEqualTo(new Value.Absent(Absence.NOT_KNOWN, "no end is known"));
        assertThat(members.notes())
                .containsExactly("The register does not say when a school left a trust or federation.");
    }

    /** From the first day until the last, and not on the day before or after. */
    @ParameterizedTest
    @CsvSource({"2018-09-02, 0", "2018-09-03, 1", "2020-08-31, 1", "2020-09-01, 0"})
    void aSchoolIsInItFromItsFirstDayToItsLast(LocalDate day, int members) {
        Report report = report(
                List.of(school(1)),
                List.of(link(NetworkLink.Kind.FEDERATION, 1, Optional.of(FROM), Optional.of(END))),
                day);
        assertThat(Walk.table(report, "members").rows()).hasSize(members);
        assertThat(Walk.table(report, "networks").rows()).hasSize(members);
    }

    @ParameterizedTest
    @EnumSource(NetworkLink.Kind.class)
    void everyKindIsSaidInWords(NetworkLink.Kind kind) {
        Report report = report(List.of(school(1)), List.of(link(kind, 1, Optional.empty(), Optional.empty())), DAY);
        assertThat(Walk.words(Walk.table(report, "networks"), "kind").get(0)).isEqualToIgnoringCase(kind.words());
    }

    @ParameterizedTest
    @CsvSource({
        "MULTI_ACADEMY_TRUST, Academy trust",
        "SINGLE_ACADEMY_TRUST, Academy trust",
        "FEDERATION, Federation",
        "SPONSOR, ",
        "TRUST, ",
        "OTHER, "
    })
    void onlyTrustsAndFederationsOfTheRegisterAreNetworks(GroupKind kind, String words) {
        Report report = report(List.of(school(1, group("Quill", kind))), List.of(), DAY);
        assertThat(Walk.words(Walk.table(report, "networks"), "kind"))
                .isEqualTo(Optional.ofNullable(words).map(List::of).orElse(List.of()));
    }

    @Test
    void aSchoolThatSharesNoNetworkIsAlone() {
        assertThat(Walk.words(Walk.table(REPORT, "alone"), "school")).containsExactly("Quillfeather 4");
        // of a trust with one school here nobody shares it
        Report single = report(List.of(school(1, group("Quill", GroupKind.MULTI_ACADEMY_TRUST))), List.of(), DAY);
        assertThat(Walk.words(Walk.table(single, "alone"), "urn")).containsExactly("110001");
    }

    /** A register without groups says of no school that it stands alone. */
    @Test
    void whereNoNetworkIsKnownNoSchoolIsCalledAlone() {
        Report report = report(List.of(school(1)), List.of(), DAY);
        assertThat(Walk.tables(report).map(Block.Table::id)).containsExactly("networks", "members");
        assertThat(Walk.texts(report, Audience.PUBLIC))
                .contains(
                        "No place of any school in a network is on record, so which schools stand alone is not known.");
    }

    @Test
    void aMemberThatTheRegisterDoesNotHaveIsSaid() {
        Report report = report(
                List.of(school(1)),
                List.of(link(NetworkLink.Kind.PARTNERSHIP, 9, Optional.empty(), Optional.empty())),
                DAY);
        assertThat(Walk.column(Walk.table(report, "members"), "school").get(0).value())
                .isEqualTo(new Value.Absent(Absence.NOT_KNOWN, "not in the register"));
    }

    @Test
    void everybodyReadsTheSame() {
        assertThat(REPORT.audiences()).containsExactlyInAnyOrder(Audience.values());
        for (Audience audience : Audience.values()) {
            assertThat(Walk.texts(REPORT, audience))
                    .containsExactlyElementsOf(Walk.texts(REPORT, Audience.INTERNAL))
                    .doesNotContain("");
        }
        assertThat(Walk.texts(report(List.of(), List.of(), DAY), Audience.PUBLIC))
                .contains("Networks of schools on 10 February 2020");
    }

    @Test
    void theOrderOfTheSchoolsDoesNotMatter() {
        School one = school(1, group("Quill trust", GroupKind.FEDERATION));
        School other = school(2, group("Quill Trust", GroupKind.FEDERATION));
        assertThat(Walk.tables(report(List.of(one, other), List.of(), DAY)))
                .containsExactlyElementsOf(
                        Walk.tables(report(List.of(other, one), List.of(), DAY)).toList());
    }

    @Test
    void aNetworkOfNoRegisterHasNoName() {
        assertThat(NetworkMap.of(List.of()).name(NetworkId.of("hill-schools"))).isEmpty();
    }
}
