package org.schooloversight.duties.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.schedule.Kit;

/** The duties that come with the library, against the list of the review that they were taken from. */
class RegisterTest {

    private static final DutyCatalogue CATALOGUE = Kit.CATALOGUE;

    private static Duty duty(String id) {
        return CATALOGUE.duty(DutyId.of(id)).orElseThrow();
    }

    private static School school(String type, Phase phase) {
        return School.builder()
                .urn(Urn.of(123456))
                .name("Example School")
                .la(LaCode.of(931))
                .type(EstablishmentTypeTables.bundled().named(type).orElseThrow())
                .phase(phase)
                .status(EstablishmentStatus.OPEN)
                .build();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "register.csv", numLinesToSkip = 1)
    void everyDutyOfTheReviewIsThereWithItsKind(String id, String kind) {
        assertThat(duty(id).kind().name().toLowerCase(Locale.ROOT)).isEqualTo(kind);
        assertThat(duty(id).cites()).isNotEmpty();
        assertThat(duty(id).concerns().words()).isNotBlank();
    }

    @Test
    void thoseThatOnlyTheLawHasAreThereToo() {
        assertThat(CATALOGUE.duties()).hasSize(217);
        assertThat(CATALOGUE.duties(DutyQuery.all())).hasSize(217).containsExactlyElementsOf(CATALOGUE.duties());
        assertThat(CATALOGUE.duty(DutyId.of("no-such-duty"))).isEmpty();
    }

    static Stream<Duty> duties() {
        return CATALOGUE.duties().stream().filter(duty -> duty.effective().isPresent());
    }

    @ParameterizedTest
    @MethodSource("duties")
    void aDutyIsFoundByEachOfItsFields(Duty duty) {
        LocalDate first = duty.effective().orElseThrow().startInclusive();
        DutyQuery all = DutyQuery.all();
        List<DutyQuery> queries = List.of(
                all.withArea(duty.area()),
                all.withKind(duty.kind()),
                all.withOwner(duty.owner()),
                all.withBearer(duty.bearer()),
                all.withInForceOn(first));
        assertThat(queries)
                .allSatisfy(query -> assertThat(CATALOGUE.duties(query)).contains(duty));
        assertThat(CATALOGUE.duties(all.withInForceOn(first.minusDays(1)))).doesNotContain(duty);
        DutyQuery together = all.withArea(duty.area())
                .withKind(duty.kind())
                .withOwner(duty.owner())
                .withBearer(duty.bearer())
                .withInForceOn(first);
        assertThat(CATALOGUE.duties(together))
                .contains(duty)
                .allSatisfy(each -> assertThat(each.area()).isEqualTo(duty.area()))
                .allSatisfy(each -> assertThat(each.kind()).isEqualTo(duty.kind()))
                .allSatisfy(each -> assertThat(each.owner()).isEqualTo(duty.owner()))
                .allSatisfy(each -> assertThat(each.bearer()).isEqualTo(duty.bearer()));
    }

    @Test
    void aQueryLeavesOutWhatItDoesNotAskFor() {
        DutyQuery all = DutyQuery.all();
        assertThat(CATALOGUE.duties(all.withArea(AreaId.of("prevent"))))
                .extracting(each -> each.id().value())
                .containsExactly("prev-duty", "prev-partnership", "prevent-channel-panel");
        assertThat(CATALOGUE.duties(all.withKind(DutyKind.LIMIT))).hasSize(11);
        assertThat(CATALOGUE.duties(all.withOwner(ServiceId.of("safeguarding"))))
                .extracting(each -> each.id().value())
                .containsExactly(
                        "safeguarding-education-functions",
                        "safeguarding-education-agencies",
                        "prev-duty",
                        "prev-partnership",
                        "prevent-channel-panel",
                        "lado-allegations");
        assertThat(CATALOGUE.duties(all.withBearer(BearerId.of("health-body"))))
                .extracting(each -> each.id().value())
                .containsExactly("ehc-transfer-icb");
    }

    @Test
    void aSchoolIsConcernedByItsCategoryAndKind() {
        Set<DutyId> community = about(school("Community school", Phase.PRIMARY));
        Set<DutyId> academy = about(school("Academy converter", Phase.PRIMARY));
        Set<DutyId> secondary = about(school("Academy converter", Phase.SECONDARY));
        assertThat(community)
                .contains(DutyId.of("fin-scheme"), DutyId.of("place-infant-class-size"), DutyId.of("staff-pay"));
        assertThat(academy)
                .contains(DutyId.of("place-infant-class-size"), DutyId.of("curr-ks2-monitoring"))
                .doesNotContain(DutyId.of("fin-scheme"), DutyId.of("staff-pay"), DutyId.of("gov-training"));
        assertThat(secondary)
                .contains(DutyId.of("site-disposal"), DutyId.of("sen-inform-parents"))
                .doesNotContain(DutyId.of("place-infant-class-size"), DutyId.of("curr-ks2-monitoring"));
        // what is owed to the area as a whole is tied to no school
        assertThat(community).doesNotContain(DutyId.of("gen-high-standards"));
        assertThat(duty("gen-high-standards").concerns().isTiedToSchools()).isFalse();
        assertThat(duty("place-infant-class-size").concerns().isTiedToSchools()).isTrue();
        assertThat(duty("eotas-pru-power").concerns().isTiedToSchools()).isTrue();
    }

    private static Set<DutyId> about(School school) {
        return CATALOGUE.duties(DutyQuery.all().withSchool(school)).stream()
                .map(Duty::id)
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void anEndedDutyIsInForceOnItsOwnDays() {
        assertThat(inForce("curr-ks1-moderation", 2019)).isTrue();
        assertThat(inForce("curr-ks1-moderation", 2024)).isFalse();
        assertThat(inForce("staff-induction", 2024)).isTrue();
        assertThat(inForce("staff-induction", 2025)).isFalse();
        DutyQuery query = DutyQuery.all();
        DutyId induction = DutyId.of("staff-induction");
        assertThat(CATALOGUE.duties(query.withInForceOn(LocalDate.of(2024, 8, 31)))) // Saturday
                .extracting(Duty::id)
                .contains(induction);
        assertThat(CATALOGUE.duties(query.withInForceOn(LocalDate.of(2024, 9, 1)))) // Sunday
                .extracting(Duty::id)
                .doesNotContain(induction);
    }

    private static boolean inForce(String id, int year) {
        return duty(id).isInForceOn(LocalDate.of(year, 6, 1));
    }

    @Test
    void theQuotasOfTheReviewAreThere() {
        assertThat(duty("curr-ks1-moderation").quota())
                .contains(new Quota.Share(25, "schools with pupils at the end of key stage 1", Optional.of(4)));
        assertThat(duty("curr-ks2-monitoring").quota())
                .hasValueSatisfying(
                        quota -> assertThat(((Quota.Share) quota).percent()).isEqualTo(10));
        assertThat(duty("curr-phonics-monitoring").quota())
                .hasValueSatisfying(
                        quota -> assertThat(((Quota.Share) quota).percent()).isEqualTo(10));
        assertThat(duty("place-infant-class-size").quota())
                .hasValueSatisfying(
                        quota -> assertThat(((Quota.AtMost) quota).number()).isEqualTo(30));
        assertThat(CATALOGUE.duties())
                .filteredOn(each -> each.quota().isPresent())
                .hasSize(8);
    }

    @Test
    void aQuotaSaysItselfInWords() {
        assertThat(duty("curr-ks1-moderation").quota().orElseThrow())
                .hasToString("at least 25% of schools with pupils at the end of key stage 1, rounded up, "
                        + "each once in 4 years");
        assertThat(new Quota.Share(10, "schools", Optional.empty())).hasToString("at least 10% of schools, rounded up");
        assertThat(new Quota.AtMost(30, "pupils")).hasToString("at most 30 pupils");
    }

    @Test
    void aQuotaOutOfBoundsIsRefused() {
        assertThatThrownBy(() -> new Quota.Share(0, "schools", Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("invalid share: 0; accepted: 1 to 100 per cent");
        assertThatThrownBy(() -> new Quota.Share(101, "schools", Optional.empty()))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Quota.Share(10, "schools", Optional.of(0)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("invalid cycle: 0 years; accepted: 1 or more");
        assertThatThrownBy(() -> new Quota.Share(10, "schools", Optional.empty()).required(-1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("invalid population: -1; accepted: 0 or more");
    }

    @Test
    void aCorrectionStandsBesideWhatTheReviewCites() {
        Duty strategy = duty("welf-accessibility-strategy");
        assertThat(strategy.reviewCites()).contains("s88 Equality Act 2010");
        assertThat(strategy.correction())
                .hasValueSatisfying(each -> assertThat(each.text()).contains("Schedule 10"));
        assertThat(strategy.cites()).anyMatch(each -> each.place().contains("Schedule 10"));
        assertThat(duty("gen-high-standards").correction()).isEmpty();
        assertThat(duty("gen-dcs-transport").reviewCites()).isEmpty();
        assertThat(CATALOGUE.duties())
                .filteredOn(each -> each.correction().isPresent())
                .allSatisfy(each ->
                        assertThat(each.correction().orElseThrow().cites()).isNotEmpty());
    }

    @Test
    void theDutiesNameTheClocksThatTimeThem() {
        assertThat(CATALOGUE.clocks(DutyId.of("sen-ehc-plan")))
                .extracting(each -> each.id().value())
                .contains("ehc-final-plan");
        assertThat(CATALOGUE.clocks(DutyId.of("gen-lead-member"))).isEmpty();
        assertThat(CATALOGUE.clocks())
                .flatExtracting(Clock::duties)
                .allSatisfy(each -> assertThat(CATALOGUE.duty(each)).isPresent());
    }

    @Test
    void everyEventOfAClockHasATitle() {
        assertThat(CATALOGUE.clocks())
                .allSatisfy(clock -> Stream.of(clock.starts(), clock.met(), clock.stops())
                        .flatMap(Set::stream)
                        .forEach(event -> assertThat(CATALOGUE.event(event)).isPresent()));
        assertThat(CATALOGUE.events())
                .allSatisfy(event -> assertThat(event.title()).isNotBlank());
        assertThat(CATALOGUE.sha256()).matches("[0-9a-f]{64}");
        assertThat(CATALOGUE).hasToString("217 duties and " + CATALOGUE.clocks().size() + " clocks");
    }
}
