package org.schooloversight.triggers.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.evidence.Evidence;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.testsupport.generators.EvidenceGenerators;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.assess.Entitlement;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.delivery.SupportYearProperties.Given;
import org.schooloversight.triggers.delivery.SupportYearProperties.Some;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.testing.OtherPolicies;
import org.schooloversight.triggers.testing.OwedSupport;
import org.schooloversight.triggers.testing.Programmes;
import org.schooloversight.triggers.testing.Situation;
import org.schooloversight.triggers.testing.Situations;

/** What stays the same of what a school is owed while days pass and calendars change, and what is too much. */
class SupportTimeProperties {

    /** The programme as it is and with meetings at other times, and the rules of others. */
    private static final List<SupportAssessor> ASSESSORS = Stream.concat(
                    Stream.of(
                            Programmes.oxfordshire(),
                            meetings("{ \"kind\": \"each\", \"period\": \"month\" }"),
                            meetings("{ \"kind\": \"each\", \"period\": \"term\" }"),
                            meetings("{ \"kind\": \"every-weeks\", \"weeks\": 1 }"),
                            meetings("{ \"kind\": \"every-weeks\", \"weeks\": 6 }")),
                    OtherPolicies.all().all().stream())
            .map(policy -> SupportAssessor.of(policy, PolicySettings.defaults(policy), Programmes.measures())
                    .onAnyDay())
            .toList();

    private static SupportPolicy meetings(String timing) {
        return Programmes.oxfordshireWith("{ \"kind\": \"each-half-term\", \"first\": \"after-entry\" }", timing);
    }

    @Provide
    Arbitrary<Given> given() {
        return new SupportYearProperties().given();
    }

    /** Schools of which so much is known that they are owed more than may be, and that come into tiers and leave them. */
    @Provide
    Arbitrary<Given> wellKnown() {
        EvidenceSet sound = WorkedDatesTest.sound().build();
        Arbitrary<List<Evidence>> pieces = Combinators.combine(
                        Situations.judgements().list().ofMaxSize(3),
                        Situations.events().list().ofMaxSize(2))
                .as((judgements, events) -> Stream.of(sound.all(), judgements, events)
                        .flatMap(List::stream)
                        .map(Evidence.class::cast)
                        .toList());
        Arbitrary<List<Inspection>> inspections = EvidenceGenerators.inspections(
                        Situations.days("2018-09-01", "2020-07-31"))
                .map(more -> Stream.concat(sound.inspections().stream(), more.stream())
                        .toList());
        return Combinators.combine(given(), Arbitraries.of(ASSESSORS), pieces, inspections)
                .as((given, assessor, evidence, inspected) -> new Given(
                        assessor,
                        new Situation(
                                Schools.primary().build(),
                                evidence,
                                inspected,
                                sound.inspectionCoverage(),
                                given.situation().asOf()),
                        given.calendars(),
                        given.asOf()));
    }

    @Provide
    Arbitrary<List<Some>> records() {
        return new SupportYearProperties().records();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Situations.days("2019-06-01", "2020-10-31");
    }

    private static Given on(Given given, LocalDate day) {
        return new Given(given.assessor(), given.situation(), given.calendars(), day);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return Stream.of(a, b).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return Stream.of(a, b).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static String day(Obligation each) {
        return each.entitlement().id() + " "
                + each.due().map(due -> due.day().toString()).orElse("without a day");
    }

    @Property(tries = 150)
    void whatWasToldToBeOwedIsToldOnEveryLaterDay(
            @ForAll("wellKnown") Given given,
            @ForAll("records") List<Some> records,
            @ForAll("days") LocalDate a,
            @ForAll("days") LocalDate b) {
        LocalDate first = later(earlier(a, b), OwedSupport.YEAR.firstDay());
        List<String> after = on(given, later(first, later(a, b))).year(records).obligations().stream()
                .map(SupportTimeProperties::day)
                .toList();
        on(given, first).year(records).obligations().stream()
                .filter(each -> each.state() == ObligationState.OPEN || each.state() == ObligationState.OVERDUE)
                .forEach(each -> assertThat(after).contains(day(each)));
    }

    @Property(tries = 150)
    void whatIsOverdueIsOverdueUntilItIsDone(
            @ForAll("wellKnown") Given given,
            @ForAll("records") List<Some> records,
            @ForAll("days") LocalDate a,
            @ForAll("days") LocalDate b) {
        LocalDate first = later(earlier(a, b), OwedSupport.YEAR.firstDay());
        List<Obligation> after =
                on(given, later(first, later(a, b))).year(records).obligations();
        for (Obligation each : on(given, first).year(records).obligations()) {
            if (each.state() == ObligationState.OVERDUE) {
                assertThat(after.stream().filter(other -> day(other).equals(day(each))))
                        .as("%s", each)
                        .isNotEmpty()
                        .allMatch(other -> other.state() == ObligationState.OVERDUE
                                || (other.state() == ObligationState.MET_LATE
                                        && other.left().signum() == 0));
            }
        }
    }

    @Property(tries = 100)
    void whatIsPromisedDoesNotDependOnTheCalendar(@ForAll("wellKnown") Given given) {
        List<Set<String>> promised = new ArrayList<>();
        for (Calendars each : List.of(given.calendars(), OwedSupport.TERMS, OwedSupport.WITHOUT_SCHOOL)) {
            promised.add(new Given(given.assessor(), given.situation(), each, given.asOf())
                    .year(List.of()).obligations().stream()
                            .map(owed -> key(owed.entitlement()))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        assertThat(promised.get(1)).isEqualTo(promised.get(0));
        assertThat(promised.get(2)).isEqualTo(promised.get(0));
    }

    @Property(tries = 100)
    void whatIsOwedIsWhatTiersAndAdditionsPromised(@ForAll("wellKnown") Given given) {
        SupportYear year = given.year(List.of());
        Set<String> promised = new TreeSet<>();
        for (TierStay stay : year.stays()) {
            stay.assessment().entitlements().forEach(each -> promised.add(key(each)));
            stay.perhaps().forEach(each -> promised.add(key(each)));
            stay.assessment().additions().stream()
                    .flatMap(each -> each.entitlements().stream())
                    .forEach(each -> promised.add(key(each)));
        }
        assertThat(year.obligations().stream().map(each -> key(each.entitlement())))
                .containsAll(promised)
                .isSubsetOf(promised);
    }

    private static String key(Entitlement each) {
        return each.id() + " " + each.timing();
    }

    /** Records of days that a school had which may have three at most, and of other things. */
    @Provide
    Arbitrary<List<SupportRecord>> daysHad() {
        return Combinators.combine(
                        Situations.days("2019-08-01", "2020-10-01"),
                        Arbitraries.of(Set.of("targeted-days"), Set.of("targeted-days", "visit"), Set.of("visit")),
                        Arbitraries.of("0.5", "0.6", "1", "1.5", "2"))
                .as((on, serves, quantity) -> OwedSupport.record("r", on, serves, quantity))
                .list()
                .ofMaxSize(8)
                .map(SupportTimeProperties::numbered);
    }

    private static List<SupportRecord> numbered(List<SupportRecord> records) {
        return IntStream.range(0, records.size())
                .mapToObj(i -> OwedSupport.record(
                        "r" + i,
                        records.get(i).on(),
                        records.get(i).serves(),
                        records.get(i).quantity().toString()))
                .toList();
    }

    @Property(tries = 300)
    void moreThanTheMostIsTooMuchAndNothingElseIs(
            @ForAll("daysHad") List<SupportRecord> records, @ForAll("days") LocalDate day) {
        LocalDate asOf = later(day, LocalDate.of(2019, 9, 20)); // Friday, when the concern was judged
        Evidences targeted = WorkedDatesTest.sound("leadership-governance")
                .judged("leadership-governance", JudgementLevel.CONCERN, "2019-09-20");
        SupportYear year = OwedSupport.year(
                Schools.primary().build(), targeted.build(), asOf.toString(), records.toArray(SupportRecord[]::new));
        List<SupportRecord> counted = records.stream()
                .filter(each -> each.serves().contains("targeted-days") && counts(each.on(), asOf))
                .toList();
        BigDecimal used = counted.stream().map(SupportRecord::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        Obligation most = year.of("targeted-days").get(0);
        if (used.compareTo(BigDecimal.valueOf(3)) <= 0) {
            assertThat(year.overUses()).isEmpty();
            assertThat(most.metBy()).containsExactlyInAnyOrderElementsOf(counted);
        } else {
            OverUse over = year.overUses().get(0);
            assertThat(year.overUses()).hasSize(1);
            assertThat(over.used()).isEqualByComparingTo(used);
            assertThat(over.allowed()).isEqualByComparingTo("3");
            assertThat(most.state()).isEqualTo(ObligationState.MET);
            assertThat(Stream.concat(most.metBy().stream(), over.beyond().stream())
                            .distinct())
                    .containsExactlyInAnyOrderElementsOf(counted);
            // only the last that counts may be both: it reaches the most and goes beyond it
            SupportRecord last = most.metBy().get(most.metBy().size() - 1);
            assertThat(most.had().subtract(last.quantity())).isLessThan(BigDecimal.valueOf(3));
            assertThat(most.metBy().stream().filter(over.beyond()::contains)).isSubsetOf(last);
            assertThat(over.beyond().contains(last)).isEqualTo(most.had().compareTo(BigDecimal.valueOf(3)) > 0);
        }
    }

    private static boolean counts(LocalDate on, LocalDate asOf) {
        return !on.isBefore(OwedSupport.YEAR.firstDay())
                && !on.isAfter(OwedSupport.YEAR.lastDay())
                && !on.isAfter(asOf);
    }
}
