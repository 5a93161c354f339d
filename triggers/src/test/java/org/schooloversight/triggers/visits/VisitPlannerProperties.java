package org.schooloversight.triggers.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.finding.Reason;

/** What holds of every plan, and of small ones what trying every way of planning shows. */
class VisitPlannerProperties {

    private static final VisitYear YEAR = Asked.YEAR;
    private static final VisitPlanner PLANNER = VisitPlanner.of(Needs.PRIORITIES);

    @Provide
    Arbitrary<Asked> small() {
        return Asked.asked(6, 3, 1);
    }

    @Provide
    Arbitrary<Asked> larger() {
        return Asked.asked(60, 6, 5);
    }

    private static VisitPlan plan(Asked asked) {
        return PLANNER.plan(asked.needs(), asked.providers(), YEAR);
    }

    @Property(tries = 300)
    void everyNeedIsServedOrSaidNotToBe(@ForAll("larger") Asked asked) {
        VisitPlan plan = plan(asked);
        List<VisitNeed.Key> told = new ArrayList<>();
        plan.visits().forEach(visit -> told.add(visit.need().key()));
        plan.unserved().forEach(each -> told.add(each.need().key()));
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        asked.needs().stream().map(VisitNeed::key).toList());
        assertThat(plan.visits()).allSatisfy(visit -> {
            assertThat(visit.reasons()).hasSizeBetween(3, 4);
            assertThat(visit.others()).hasSize(asked.providers().size() - 1);
        });
        assertThat(plan.unserved())
                .allSatisfy(each -> assertThat(each.reasons()).isNotEmpty());
    }

    @Property(tries = 300)
    void noProviderHasMoreVisitsThanDays(@ForAll("larger") Asked asked) {
        VisitPlan plan = plan(asked);
        Map<List<Object>, Integer> visits = new HashMap<>();
        plan.visits().forEach(visit -> visits.merge(List.of(visit.provider(), visit.halfTerm()), 1, Integer::sum));
        assertThat(plan.use()).allSatisfy(use -> {
            assertThat(use.used()).isBetween(0, use.days());
            assertThat(use.used()).isEqualTo(visits.getOrDefault(List.of(use.provider(), use.halfTerm()), 0));
        });
        visits.forEach((key, number) -> {
            Provider provider = provider(asked, (ProviderId) key.get(0));
            assertThat(number)
                    .isLessThanOrEqualTo(provider.days().get(YEAR.halfTerms().indexOf((TermBlock) key.get(1))));
        });
    }

    @Property(tries = 300)
    void noVisitIsMadeInConflictOrOutOfTime(@ForAll("larger") Asked asked) {
        assertThat(plan(asked).visits()).allSatisfy(visit -> {
            Provider provider = provider(asked, visit.provider());
            assertThat(EveryWay.mayVisit(visit.need(), provider)).isTrue();
            assertThat(EveryWay.mayVisitIn(visit.need(), provider, visit.halfTerm()))
                    .isTrue();
            LocalDate first = visit.within().earliest().orElseThrow();
            LocalDate last = visit.within().latest().orElseThrow();
            assertThat(visit.halfTerm().contains(first) && visit.halfTerm().contains(last))
                    .isTrue();
            assertThat(first).isAfterOrEqualTo(visit.need().opens());
            visit.need().due().ifPresent(due -> assertThat(last).isBeforeOrEqualTo(due));
        });
    }

    @Property(tries = 200)
    void theOrderOfWhatIsGivenDoesNotMatter(@ForAll("larger") Asked asked, @ForAll Random random) {
        List<VisitNeed> needs = new ArrayList<>(asked.needs());
        List<Provider> providers = new ArrayList<>(asked.providers());
        Collections.shuffle(needs, random);
        Collections.shuffle(providers, random);
        assertThat(plan(new Asked(needs, providers))).isEqualTo(plan(asked));
    }

    @Property(tries = 300)
    void aDayMoreNeverLeavesANeedOut(@ForAll("larger") Asked asked) {
        List<Provider> more = asked.providers().stream()
                .map(each -> new Provider(
                        each.id(),
                        each.kind(),
                        each.kinds(),
                        each.bestFor(),
                        each.schools(),
                        each.groups(),
                        each.days().stream().map(days -> days + 1).toList(),
                        each.lastDay()))
                .toList();
        assertThat(served(plan(new Asked(asked.needs(), more)))).containsAll(served(plan(asked)));
    }

    @Property(tries = 1000)
    void aNeedIsLeftOutOnlyIfServingItWouldCostOneThatComesBefore(@ForAll("small") Asked asked) {
        List<VisitNeed> sorted = sorted(asked);
        Set<VisitNeed.Key> best = new HashSet<>();
        int[] left = EveryWay.capacity(asked);
        List<VisitNeed> kept = new ArrayList<>();
        for (VisitNeed each : sorted) {
            kept.add(each);
            if (EveryWay.canAllBeServed(asked, kept, 0, left)) {
                best.add(each.key());
            } else {
                kept.remove(each);
            }
        }
        assertThat(served(plan(asked))).isEqualTo(best);
    }

    @Property(tries = 300)
    void asManyNeedsAreServedAsCanBe(@ForAll("small") Asked asked) {
        assertThat(plan(asked).visits()).hasSize(EveryWay.most(asked, 0, EveryWay.capacity(asked)));
    }

    @Property(tries = 500)
    void eachVisitHasTheBestPlaceThatLeavesOneForEveryOther(@ForAll("small") Asked asked) {
        VisitPlan plan = plan(asked);
        Places places = new Places(asked.providers(), YEAR);
        Suitability suitability = new Suitability(places);
        int[] left = EveryWay.capacity(asked);
        List<VisitNeed> rest =
                new ArrayList<>(plan.visits().stream().map(Visit::need).toList());
        for (Visit visit : plan.visits()) {
            rest.remove(visit.need());
            Rated best = suitability.rate(visit.need(), EveryWay.options(asked, visit.need())).stream()
                    .filter(rated -> left[rated.place()] > 0 && EveryWay.leavesAPlace(asked, rest, left, rated.place()))
                    .findFirst()
                    .orElseThrow();
            assertThat(visit.provider()).isEqualTo(places.provider(best.place()).id());
            assertThat(visit.halfTerm()).isEqualTo(places.block(best.place()));
            left[best.place()]--;
            suitability.settle(visit.need(), best.place());
        }
    }

    @Property(tries = 300)
    void thoseServedBeforeHoldEveryDayThatCouldHaveServed(@ForAll("larger") Asked asked) {
        VisitPlan plan = plan(asked);
        Map<VisitNeed.Key, Integer> turn = new HashMap<>();
        sorted(asked).forEach(each -> turn.put(each.key(), turn.size()));
        Map<VisitNeed.Key, VisitNeed> byKey = new HashMap<>();
        asked.needs().forEach(each -> byKey.put(each.key(), each));
        for (Unserved each : plan.unserved()) {
            assertThat(each.servedBefore().isEmpty()).isEqualTo(each.why() != Unserved.Why.TAKEN);
            if (each.why() == Unserved.Why.TAKEN) {
                // together they have no more days than there are of them, wherever they might be moved
                BitSet days = EveryWay.options(asked, each.need());
                each.servedBefore().forEach(key -> {
                    assertThat(turn.get(key)).isLessThan(turn.get(each.need().key()));
                    days.or(EveryWay.options(asked, byKey.get(key)));
                });
                assertThat(days.stream()
                                .map(place -> EveryWay.capacity(asked)[place])
                                .sum())
                        .isEqualTo(each.servedBefore().size());
            }
        }
    }

    @Property(tries = 300)
    void whyANeedIsUnservedIsTrue(@ForAll("larger") Asked asked) {
        for (Unserved each : plan(asked).unserved()) {
            boolean someone = asked.providers().stream().anyMatch(who -> EveryWay.mayVisit(each.need(), who));
            boolean inTime = YEAR.halfTerms().stream().anyMatch(block -> EveryWay.inTime(each.need(), block));
            switch (each.why()) {
                case NO_HALF_TERM -> assertThat(inTime).isFalse();
                case NO_PROVIDER, CONFLICT -> assertThat(inTime && !someone).isTrue();
                case NO_DAYS ->
                    assertThat(inTime
                                    && someone
                                    && EveryWay.options(asked, each.need()).isEmpty())
                            .isTrue();
                case TAKEN ->
                    assertThat(EveryWay.options(asked, each.need()).isEmpty()).isFalse();
            }
            assertThat(each.reasons()).extracting(Reason::text).allMatch(text -> text.endsWith("."));
        }
    }

    private static List<VisitNeed> sorted(Asked asked) {
        return asked.needs().stream().sorted(Needs.PRIORITIES.comparator()).toList();
    }

    private static Set<VisitNeed.Key> served(VisitPlan plan) {
        Set<VisitNeed.Key> served = new HashSet<>();
        plan.visits().forEach(visit -> served.add(visit.need().key()));
        return served;
    }

    private static Provider provider(Asked asked, ProviderId id) {
        return asked.providers().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
