package org.schooloversight.duties.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.duties.schedule.CaseReference;

/** What holds of every answer about intervention. */
class InterventionProperties {

    private static final LocalDate FIRST = LocalDate.of(2012, 9, 3); // Monday

    /** Some records of two notices and other matters, over about fourteen years. */
    @Provide
    Arbitrary<List<InterventionRecord>> records() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 5200).map(FIRST::plusDays);
        Arbitrary<Integer> after = Arbitraries.integers().between(0, 120);
        Arbitrary<CaseReference> references = Arbitraries.of("n1", "n2").map(CaseReference::of);
        Arbitrary<InterventionRecord> notices = Combinators.combine(
                        references,
                        Arbitraries.of(NoticeKind.class),
                        Arbitraries.of(Intervener.class),
                        days,
                        after.optional(),
                        after)
                .as((reference, kind, by, on, period, recorded) -> new InterventionRecord.NoticeGiven(
                        reference, kind, by, on, period.map(on::plusDays), on.plusDays(recorded)));
        Arbitrary<InterventionRecord> events = Combinators.combine(
                        references, Arbitraries.of(InterventionEvent.class), days, after)
                .as((reference, event, on, recorded) ->
                        new InterventionRecord.Happened(reference, event, on, on.plusDays(recorded)));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(1, notices), net.jqwik.api.Tuple.of(3, events))
                .list()
                .ofMaxSize(12);
    }

    /** A notice that ran its course, so that eligible schools are not rare. */
    @Provide
    Arbitrary<List<InterventionRecord>> courses() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5000).map(FIRST::plusDays),
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.of(NoticeKind.class),
                        records())
                .as((on, period, kind, others) -> {
                    CaseReference reference = CaseReference.of("n3");
                    LocalDate end = on.plusDays(period);
                    List<InterventionRecord> all = new ArrayList<>(others);
                    all.add(new InterventionRecord.NoticeGiven(
                            reference, kind, Intervener.LOCAL_AUTHORITY, on, Optional.of(end), on));
                    all.add(new InterventionRecord.Happened(reference, InterventionEvent.POWERS_ANNOUNCED, on, on));
                    all.add(new InterventionRecord.Happened(
                            reference, InterventionEvent.NOT_COMPLIED, end.plusDays(1), end.plusDays(1)));
                    return all;
                });
    }

    private static Situation situation(List<InterventionRecord> records) {
        Situation situation = new Situation()
                .graded("2013-01-16", OverallGrade.GOOD)
                .graded("2017-01-18", OverallGrade.INADEQUATE, CategoryOfConcern.SPECIAL_MEASURES)
                .graded("2018-05-16", OverallGrade.REQUIRES_IMPROVEMENT);
        records.forEach(situation::add);
        return situation;
    }

    private static AsOf on(int days) {
        return AsOf.on(FIRST.plusDays(days));
    }

    @Property(tries = 300)
    void aNoticeMakesNoSchoolEligibleOutsideItsDays(
            @ForAll("courses") List<InterventionRecord> records, @ForAll @IntRange(max = 5300) int days) {
        AsOf asOf = on(days);
        for (RouteAnswer route : situation(records).asked(asOf).routes()) {
            if (route.state() == Eligibility.ELIGIBLE) {
                assertThat(route.since().orElseThrow()).isBeforeOrEqualTo(asOf.effectiveOn());
                assertThat(route.until()).isEmpty();
                route.notice()
                        .ifPresent(reference -> assertThat(records).anySatisfy(record -> {
                            assertThat(record).isInstanceOf(InterventionRecord.NoticeGiven.class);
                            assertThat(record.reference()).isEqualTo(reference);
                            assertThat(((InterventionRecord.NoticeGiven) record)
                                            .complianceEnds()
                                            .orElseThrow())
                                    .isBefore(route.since().orElseThrow());
                        }));
            }
        }
    }

    @Property(tries = 300)
    void aPowerWithAWindowIsOpenOnlyInsideIt(
            @ForAll("courses") List<InterventionRecord> records, @ForAll @IntRange(max = 5300) int days) {
        AsOf asOf = on(days);
        situation(records).asked(asOf).powers().forEach(power -> {
            if (power.state() == PowerAnswer.State.OPEN) {
                power.until().ifPresent(last -> assertThat(last).isAfterOrEqualTo(asOf.effectiveOn()));
            } else {
                assertThat(power.by()).isEmpty();
                assertThat(power.until()).isEmpty();
            }
        });
    }

    @Property(tries = 300)
    void aPowerThatNeedsARouteIsOpenByOneThatHolds(
            @ForAll("courses") List<InterventionRecord> records, @ForAll @IntRange(max = 5300) int days) {
        InterventionAnswer answer = situation(records).asked(on(days));
        for (PowerAnswer each : answer.powers()) {
            boolean needsRoute = Situation.LAW.powers().stream()
                    .filter(power -> power.id().equals(each.power()))
                    .anyMatch(power -> !power.versions()
                            .on(on(days).effectiveOn())
                            .orElseThrow()
                            .routes()
                            .isEmpty());
            if (needsRoute && each.state() == PowerAnswer.State.OPEN) {
                assertThat(answer.state()).isEqualTo(Eligibility.ELIGIBLE);
                assertThat(each.by())
                        .isNotEmpty()
                        .allSatisfy(id -> assertThat(answer.routes())
                                .anyMatch(route -> route.route().equals(id) && route.state() == Eligibility.ELIGIBLE));
            }
        }
    }

    @Property(tries = 200)
    void aLaterDayNeverChangesWhatIsSaidOfAClosedSpan(
            @ForAll("courses") List<InterventionRecord> records,
            @ForAll @IntRange(max = 5300) int days,
            @ForAll @IntRange(min = 1, max = 900) int later) {
        AsOf early = on(days);
        AsOf late = new AsOf(early.effectiveOn().plusDays(later), early.knownBy());
        List<InterventionRecord> known = records.stream()
                .filter(each -> !each.on().isAfter(early.effectiveOn()))
                .toList();
        List<RouteAnswer> after = situation(known).asked(late).routes();
        for (RouteAnswer route : situation(known).asked(early).routes()) {
            if (route.until().isPresent() && route.notice().isPresent()) {
                assertThat(after)
                        .filteredOn(each -> each.notice().equals(route.notice())
                                && each.route().equals(route.route())
                                && each.since().equals(route.since()))
                        .isNotEmpty()
                        .allSatisfy(each -> {
                            assertThat(each.state()).isEqualTo(Eligibility.NOT_ELIGIBLE);
                            assertThat(each.until()).isEqualTo(route.until());
                        });
            }
        }
    }

    @Property(tries = 200)
    void aWindowThatIsOverNeverOpensAgain(
            @ForAll("courses") List<InterventionRecord> records, @ForAll @IntRange(max = 5300) int days) {
        Situation situation = situation(records);
        AsOf asOf = on(days);
        situation
                .asked(asOf)
                .powers()
                .forEach(power -> power.windows().forEach(window -> {
                    LocalDate last = window.day().day().orElseThrow();
                    if (last.isBefore(asOf.effectiveOn())) {
                        assertThat(power.until()).isNotEqualTo(Optional.of(last));
                    }
                }));
    }

    @Property(tries = 200)
    void whatBecameKnownLaterChangesNothing(
            @ForAll("courses") List<InterventionRecord> records,
            @ForAll("records") List<InterventionRecord> more,
            @ForAll @IntRange(max = 5300) int days) {
        AsOf asOf = on(days);
        List<InterventionRecord> all = new ArrayList<>(records);
        more.stream().filter(each -> each.recordedOn().isAfter(asOf.knownBy())).forEach(all::add);

        assertThat(situation(all)
                        .graded(asOf.effectiveOn().toString(), OverallGrade.GOOD)
                        .asked(asOf))
                .isEqualTo(situation(records).asked(asOf));
    }

    @Property(tries = 200)
    void theOrderOfTheRecordsMakesNoDifference(
            @ForAll("courses") List<InterventionRecord> records, @ForAll @IntRange(max = 5300) int days) {
        List<InterventionRecord> reversed = new ArrayList<>(records);
        java.util.Collections.reverse(reversed);

        assertThat(situation(reversed).asked(on(days)))
                .isEqualTo(situation(records).asked(on(days)));
    }

    @Property(tries = 100)
    void anAcademyIsNeverEligible(
            @ForAll("courses") List<InterventionRecord> records, @ForAll @IntRange(max = 5300) int days) {
        for (String type : List.of("Academy converter", "Academy sponsor led", "Free schools")) {
            InterventionAnswer answer =
                    situation(records).at(Situation.school(type, "")).asked(on(days));

            assertThat(answer.state()).isEqualTo(Eligibility.NOT_ELIGIBLE);
            assertThat(answer.powers()).isEmpty();
        }
    }

    @Property(tries = 100)
    void withoutInspectionsNoSchoolIsCalledNotEligible(
            @ForAll("courses") List<InterventionRecord> records, @ForAll @IntRange(max = 5300) int days) {
        Situation none = new Situation();
        records.forEach(none::add);

        assertThat(none.asked(on(days)).state()).isNotEqualTo(Eligibility.NOT_ELIGIBLE);
    }
}
