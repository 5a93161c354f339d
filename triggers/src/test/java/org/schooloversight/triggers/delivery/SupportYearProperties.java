package org.schooloversight.triggers.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.testsupport.generators.CalendarGenerators;
import org.schooloversight.triggers.assess.Entitlement;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.testing.OwedSupport;
import org.schooloversight.triggers.testing.Programmes;
import org.schooloversight.triggers.testing.Situation;
import org.schooloversight.triggers.testing.Situations;

class SupportYearProperties {

    private static final List<String> IDS = List.of(
            "visit",
            "annual-review",
            "targeted-days",
            "early-years",
            "bespoke-support",
            "judged-good",
            "support-plan",
            "strategy-group",
            "statement-of-action",
            "structured-conversation",
            "new-head-visit",
            "traded-support",
            "not-in-the-programme");

    record Given(SupportAssessor assessor, Situation situation, Calendars calendars, LocalDate asOf) {

        SupportYear year(List<Some> records) {
            List<SupportRecord> ofSchool = new ArrayList<>();
            for (int i = 0; i < records.size(); i++) {
                ofSchool.add(records.get(i).of(situation, i));
            }
            return SupportDelivery.of(assessor)
                    .year(
                            new SupportCase(situation.school(), situation.evidenceSet(), calendars, ofSchool),
                            OwedSupport.YEAR,
                            asOf);
        }
    }

    record Some(LocalDate on, Set<String> serves, BigDecimal quantity) {
        SupportRecord of(Situation situation, int i) {
            return new SupportRecord(
                    "r" + i,
                    situation.school().urn(),
                    on,
                    serves,
                    quantity,
                    new Provenance("support.csv", i + 2, new Publication(on, Publication.Basis.STATED)));
        }
    }

    @Provide
    Arbitrary<Given> given() {
        Arbitrary<SupportAssessor> assessors = Arbitraries.of(
                Programmes.assessor(),
                Programmes.assessor("half-termly-first", "on-entry", "first-half-term", "first-full"),
                Programmes.assessor("four-terms-system", "six-term-year", "four-terms-from", "term-of-judgement"));
        Arbitrary<Calendars> calendars = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, Arbitraries.just(OwedSupport.TERMS)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(OwedSupport.WITHOUT_SCHOOL)),
                net.jqwik.api.Tuple.of(
                        3, CalendarGenerators.schoolCalendars(2017, 2019).map(OwedSupport.WITHOUT_SCHOOL::at)));
        return Combinators.combine(assessors, Situations.any(), calendars, Situations.days("2019-06-01", "2020-10-31"))
                .as(Given::new);
    }

    @Provide
    Arbitrary<List<Some>> records() {
        return Combinators.combine(
                        Situations.days("2019-05-01", "2020-10-01"),
                        Arbitraries.of(IDS).set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of("0.5", "0.6", "1", "2").map(BigDecimal::new))
                .as(Some::new)
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void nothingOwedIsLost(@ForAll("given") Given given, @ForAll("records") List<Some> records) {
        SupportYear year = given.year(records);
        Set<String> owed = year.obligations().stream()
                .map(each -> each.entitlement().id() + " " + each.entitlement().timing())
                .collect(Collectors.toSet());
        for (TierStay stay : year.stays()) {
            Stream<Entitlement> promised = Stream.concat(
                    Stream.concat(stay.assessment().entitlements().stream(), stay.perhaps().stream()),
                    stay.assessment().additions().stream().flatMap(each -> each.entitlements().stream()));
            assertThat(promised.map(each -> each.id() + " " + each.timing())).isSubsetOf(owed);
        }
        assertThat(year.obligations().stream().map(each -> each.entitlement().id() + each.number()))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void eachRecordCountsOnceForEachThingThatItServes(
            @ForAll("given") Given given, @ForAll("records") List<Some> records) {
        SupportYear year = given.year(records);
        Map<String, List<String>> found = new TreeMap<>();
        year.obligations()
                .forEach(each -> each.metBy()
                        .forEach(record -> add(found, record, each.entitlement().id())));
        year.overUses()
                .forEach(each -> each.beyond()
                        .forEach(record -> add(found, record, each.entitlement().id())));
        year.unmatched().forEach(each -> add(found, each.record(), each.entitlement()));
        for (int i = 0; i < records.size(); i++) {
            Some record = records.get(i);
            List<String> once = found.getOrDefault("r" + i, List.of());
            assertThat(once).doesNotHaveDuplicates();
            assertThat(record.serves()).containsAll(once);
            boolean ofTheYear = !record.on().isAfter(given.asOf())
                    && !record.on().isBefore(OwedSupport.YEAR.firstDay())
                    && !record.on().isAfter(OwedSupport.YEAR.lastDay());
            if (ofTheYear) {
                assertThat(new TreeSet<>(once)).isEqualTo(new TreeSet<>(record.serves()));
            }
        }
    }

    private static void add(Map<String, List<String>> found, SupportRecord record, String id) {
        found.computeIfAbsent(record.id(), each -> new ArrayList<>()).add(id);
    }

    @Property(tries = 500)
    void moreRecordsNeverMakeAStateWorse(
            @ForAll("given") Given given, @ForAll("records") List<Some> records, @ForAll("records") List<Some> more) {
        Map<String, Obligation> before = byNumber(given.year(records));
        List<Some> all = new ArrayList<>(records);
        all.addAll(more);
        Map<String, Obligation> after = byNumber(given.year(all));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((each, was) -> {
            Obligation is = after.get(each);
            assertThat(is.state() == was.state()
                            || is.state() == ObligationState.MET
                            || (is.state() == ObligationState.MET_LATE
                                    && !was.state().isMet())
                            // it was done, and it is not known whether in time: an earlier record may have been
                            || (is.state() == ObligationState.NOT_KNOWABLE
                                    && was.state() != ObligationState.MET
                                    && is.left().signum() == 0))
                    .as("%s is %s", was, is)
                    .isTrue();
        });
    }

    private static Map<String, Obligation> byNumber(SupportYear year) {
        Map<String, Obligation> byNumber = new HashMap<>();
        year.obligations().forEach(each -> byNumber.put(each.entitlement().id() + " " + each.number(), each));
        return byNumber;
    }

    @Property(tries = 300)
    void aStateAgreesWithItsDay(@ForAll("given") Given given, @ForAll("records") List<Some> records) {
        for (Obligation each : given.year(records).obligations()) {
            DaySpan due = each.due().map(deadline -> deadline.day()).orElse(DaySpan.any());
            switch (each.state()) {
                case OVERDUE -> assertThat(due.isBefore(given.asOf())).isTrue();
                case OPEN -> {
                    assertThat(each.due().isEmpty() || due.isOnOrAfter(given.asOf()))
                            .isTrue();
                    assertThat(each.opensOn()).isBeforeOrEqualTo(given.asOf());
                }
                case NOT_YET_OPEN -> assertThat(each.opensOn()).isAfter(given.asOf());
                case MET, MET_LATE -> assertThat(each.left()).isZero();
                case CLOSED, MAY_BE_OWED, NOT_KNOWABLE ->
                    assertThat(each.reasons()).hasSizeGreaterThan(1);
            }
            assertThat(each.metBy()).allMatch(record -> !record.on().isAfter(given.asOf()));
            assertThat(each.reasons())
                    .allSatisfy(reason -> assertThat(reason.text()).endsWith("."));
        }
    }

    @Property(tries = 100)
    void theOrderOfRecordsMakesNoDifference(@ForAll("given") Given given, @ForAll("records") List<Some> records) {
        SupportYear year = given.year(records);
        List<SupportRecord> turned = new ArrayList<>();
        for (int i = records.size() - 1; i >= 0; i--) {
            turned.add(records.get(i).of(given.situation(), i));
        }
        assertThat(SupportDelivery.of(given.assessor())
                        .year(
                                new SupportCase(
                                        given.situation().school(),
                                        given.situation().evidenceSet(),
                                        given.calendars(),
                                        turned),
                                OwedSupport.YEAR,
                                given.asOf()))
                .isEqualTo(year);
    }
}
