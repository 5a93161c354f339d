package org.schooloversight.triggers.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.school.Urn;

/** What holds of every plan, and of small ones what trying every way of planning shows. */
class VisitPlannerProperties {

    private static final VisitYear YEAR = Needs.year(3);
    private static final VisitPlanner PLANNER = VisitPlanner.of(Needs.PRIORITIES);

    /** What is asked of the planner. */
    record Asked(List<VisitNeed> needs, List<Provider> providers) {}

    @Provide
    Arbitrary<Asked> small() {
        return asked(6, 3, 1);
    }

    @Provide
    Arbitrary<Asked> larger() {
        return asked(60, 6, 5);
    }

    private static Arbitrary<Asked> asked(int mostNeeds, int mostProviders, int mostDays) {
        Arbitrary<List<VisitNeed>> needs =
                need().list().ofMinSize(1).ofMaxSize(mostNeeds).map(VisitPlannerProperties::numbered);
        Arbitrary<List<Provider>> providers = provider(mostDays)
                .list()
                .ofMaxSize(mostProviders)
                .map(list -> {
                    List<Provider> named = new ArrayList<>();
                    list.forEach(each -> named.add(withId(each, "officer-" + named.size())));
                    return named;
                });
        return Combinators.combine(needs, providers).as(Asked::new);
    }

    private static Arbitrary<VisitNeed> need() {
        Arbitrary<VisitedSchool> school = Combinators.combine(
                        Arbitraries.integers().between(100001, 100004),
                        Arbitraries.of(SchoolKind.PRIMARY, SchoolKind.PRIMARY, SchoolKind.SPECIAL),
                        Arbitraries.of(Set.<Urn>of(), Set.of(Urn.of(100003))),
                        Arbitraries.of("trust a", "trust b", ""),
                        Arbitraries.of(false, false, true))
                .as((urn, kind, other, group, unnamed) -> new VisitedSchool(
                        Urn.of(urn), kind, other, group.isEmpty() ? Set.of() : Set.of(group), unnamed));
        Arbitrary<Optional<LocalDate>> day = Arbitraries.integers()
                .between(0, 200)
                .map(YEAR.year().firstDay()::plusDays)
                .optional();
        Arbitrary<ImmutableVisitNeed> who = Combinators.combine(
                        school,
                        Arbitraries.of(VisitNeed.Claim.class),
                        Arbitraries.of(Needs.STATEMENT, Needs.REQUIRES_IMPROVEMENT)
                                .optional(),
                        Arbitraries.of(NeedId.of("safeguarding"), NeedId.of("maths"))
                                .set(),
                        Arbitraries.of(Provider.Kind.class).set())
                .as((at, claim, tier, needs, by) -> Needs.need(at)
                        .withClaim(claim)
                        .withTier(tier)
                        .withNeeds(needs)
                        .withBy(by.size() == 2 ? Set.of() : by));
        return Combinators.combine(who, day, day, day, Arbitraries.of(true, false))
                .as((need, opens, due, inspection, first) -> need.withOpens(
                                opens.orElse(YEAR.year().firstDay()))
                        .withDue(due)
                        .withAutumnAndSpringFirst(first)
                        .withInspection(Needs.inspection(inspection)));
    }

    private static List<VisitNeed> numbered(List<VisitNeed> needs) {
        List<VisitNeed> numbered = new ArrayList<>();
        for (VisitNeed each : needs) {
            numbered.add(((ImmutableVisitNeed) each)
                    .withKey(new VisitNeed.Key(each.school().urn(), "visit", numbered.size() + 1, 1)));
        }
        return numbered;
    }

    private static Arbitrary<Provider> provider(int mostDays) {
        return Combinators.combine(
                        Arbitraries.of(Provider.Kind.class),
                        Arbitraries.of(SchoolKind.PRIMARY, SchoolKind.SPECIAL)
                                .set()
                                .ofMinSize(1),
                        Arbitraries.of(NeedId.of("safeguarding"), NeedId.of("maths"))
                                .set(),
                        Arbitraries.integers()
                                .between(100001, 100004)
                                .map(Urn::of)
                                .set()
                                .ofMaxSize(2),
                        Arbitraries.of("Trust A", "Trust C").set(),
                        Arbitraries.integers().between(0, mostDays).list().ofMaxSize(3),
                        Arbitraries.of(LocalDate.of(2020, 1, 31)).optional(0.2)) // Friday
                .as((kind, kinds, best, schools, groups, days, last) ->
                        new Provider(ProviderId.of("any"), kind, kinds, best, schools, groups, days, last));
    }

    private static Provider withId(Provider each, String id) {
        return new Provider(
                ProviderId.of(id),
                each.kind(),
                each.kinds(),
                each.bestFor(),
                each.schools(),
                each.groups(),
                each.days(),
                each.lastDay());
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
            assertThat(mayVisit(visit.need(), provider)).isTrue();
            assertThat(mayVisitIn(visit.need(), provider, visit.halfTerm())).isTrue();
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
        int[] left = capacity(asked);
        List<VisitNeed> kept = new ArrayList<>();
        for (VisitNeed each : sorted) {
            kept.add(each);
            if (canAllBeServed(asked, kept, 0, left)) {
                best.add(each.key());
            } else {
                kept.remove(each);
            }
        }
        assertThat(served(plan(asked))).isEqualTo(best);
    }

    @Property(tries = 300)
    void asManyNeedsAreServedAsCanBe(@ForAll("small") Asked asked) {
        assertThat(plan(asked).visits()).hasSize(most(asked, 0, capacity(asked)));
    }

    @Property(tries = 500)
    void eachVisitHasTheBestPlaceThatLeavesOneForEveryOther(@ForAll("small") Asked asked) {
        VisitPlan plan = plan(asked);
        Places places = new Places(asked.providers(), YEAR);
        Suitability suitability = new Suitability(places);
        int[] left = capacity(asked);
        List<VisitNeed> rest =
                new ArrayList<>(plan.visits().stream().map(Visit::need).toList());
        for (Visit visit : plan.visits()) {
            rest.remove(visit.need());
            Rated best = suitability.rate(visit.need(), options(asked, visit.need())).stream()
                    .filter(rated -> left[rated.place()] > 0 && leavesAPlace(asked, rest, left, rated.place()))
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
                BitSet days = options(asked, each.need());
                each.servedBefore().forEach(key -> {
                    assertThat(turn.get(key)).isLessThan(turn.get(each.need().key()));
                    days.or(options(asked, byKey.get(key)));
                });
                assertThat(days.stream().map(place -> capacity(asked)[place]).sum())
                        .isEqualTo(each.servedBefore().size());
            }
        }
    }

    @Property(tries = 300)
    void whyANeedIsUnservedIsTrue(@ForAll("larger") Asked asked) {
        for (Unserved each : plan(asked).unserved()) {
            boolean someone = asked.providers().stream().anyMatch(who -> mayVisit(each.need(), who));
            boolean inTime = YEAR.halfTerms().stream().anyMatch(block -> inTime(each.need(), block));
            switch (each.why()) {
                case NO_HALF_TERM -> assertThat(inTime).isFalse();
                case NO_PROVIDER, CONFLICT -> assertThat(inTime && !someone).isTrue();
                case NO_DAYS ->
                    assertThat(inTime && someone && options(asked, each.need()).isEmpty())
                            .isTrue();
                case TAKEN -> assertThat(options(asked, each.need()).isEmpty()).isFalse();
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

    // From here on what is asked is answered anew, by trying everything.

    private static boolean mayVisit(VisitNeed need, Provider provider) {
        Set<String> groups = new HashSet<>();
        provider.groups().forEach(each -> groups.add(each.toLowerCase(java.util.Locale.ROOT)));
        boolean conflict = provider.schools().contains(need.school().urn())
                || need.school().otherNumbers().stream().anyMatch(provider.schools()::contains)
                || need.school().groups().stream().anyMatch(groups::contains)
                || (need.school().isTrustUnnamed() && !groups.isEmpty());
        return !conflict
                && provider.kinds().contains(need.school().kind())
                && (need.by().isEmpty() || need.by().contains(provider.kind()));
    }

    private static boolean inTime(VisitNeed need, TermBlock block) {
        return block.firstDay()
                .datesUntil(block.lastDay().plusDays(1))
                .anyMatch(day -> !day.isBefore(need.opens())
                        && need.due().map(due -> !day.isAfter(due)).orElse(true));
    }

    private static boolean mayVisitIn(VisitNeed need, Provider provider, TermBlock block) {
        return inTime(need, block)
                && provider.lastDay()
                        .map(last -> !last.isBefore(block.lastDay()))
                        .orElse(true);
    }

    private static BitSet options(Asked asked, VisitNeed need) {
        BitSet options = new BitSet();
        int[] capacity = capacity(asked);
        for (int place = 0; place < capacity.length; place++) {
            Provider provider = asked.providers().get(place / 3);
            options.set(
                    place,
                    capacity[place] > 0
                            && mayVisit(need, provider)
                            && mayVisitIn(need, provider, YEAR.halfTerms().get(place % 3)));
        }
        return options;
    }

    private static int[] capacity(Asked asked) {
        int[] capacity = new int[asked.providers().size() * 3];
        for (int place = 0; place < capacity.length; place++) {
            Provider provider = asked.providers().get(place / 3);
            boolean lapses = provider.lastDay().isPresent()
                    && provider.lastDay()
                            .get()
                            .isBefore(YEAR.halfTerms().get(place % 3).lastDay());
            capacity[place] = lapses || place % 3 >= provider.days().size()
                    ? 0
                    : provider.days().get(place % 3);
        }
        return capacity;
    }

    private static boolean leavesAPlace(Asked asked, List<VisitNeed> rest, int[] left, int place) {
        int[] after = left.clone();
        after[place]--;
        return canAllBeServed(asked, rest, 0, after);
    }

    private static boolean canAllBeServed(Asked asked, List<VisitNeed> needs, int from, int[] left) {
        if (from == needs.size()) {
            return true;
        }
        return options(asked, needs.get(from)).stream()
                .filter(place -> left[place] > 0)
                .anyMatch(place -> {
                    int[] after = Arrays.copyOf(left, left.length);
                    after[place]--;
                    return canAllBeServed(asked, needs, from + 1, after);
                });
    }

    private static int most(Asked asked, int from, int[] left) {
        if (from == asked.needs().size()) {
            return 0;
        }
        int most = most(asked, from + 1, left);
        for (int place : options(asked, asked.needs().get(from)).stream().toArray()) {
            if (left[place] > 0) {
                int[] after = left.clone();
                after[place]--;
                most = Math.max(most, 1 + most(asked, from + 1, after));
            }
        }
        return most;
    }
}
