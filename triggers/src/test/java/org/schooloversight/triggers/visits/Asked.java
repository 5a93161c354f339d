package org.schooloversight.triggers.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.school.Urn;
import org.schooloversight.triggers.support.NeedId;
import org.schooloversight.triggers.support.ProviderKind;

/** What is asked of the planner, and makers of it. */
record Asked(List<VisitNeed> needs, List<Provider> providers) {

    static final VisitYear YEAR = Needs.year(3);

    static Arbitrary<Asked> asked(int mostNeeds, int mostProviders, int mostDays) {
        Arbitrary<List<VisitNeed>> needs =
                need().list().ofMinSize(1).ofMaxSize(mostNeeds).map(Asked::numbered);
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
                        Arbitraries.of(ProviderKind.class).set())
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
                        Arbitraries.of(ProviderKind.class),
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
}
