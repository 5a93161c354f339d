package org.schooloversight.triggers.visits;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schooloversight.core.school.Urn;

/** Tells how well each place suits a need, given the visits that are settled so far. */
final class Suitability {

    private final Places places;
    private final Map<Urn, Set<Integer>> providersOf = new HashMap<>();
    private final Map<Urn, Set<Integer>> halfTermsOf = new HashMap<>();

    Suitability(Places places) {
        this.places = places;
    }

    /** Rates the places that serve a need, the most suitable first. No two are alike. */
    List<Rated> rate(VisitNeed need, BitSet options) {
        List<Rated> rated = new ArrayList<>();
        options.stream().forEach(place -> rated.add(rate(need, place)));
        rated.sort(Rated.BEST_FIRST);
        return rated;
    }

    /** Settles a visit, so that other visits to the school can be set beside it. */
    void settle(VisitNeed need, int place) {
        Urn urn = need.school().urn();
        providersOf.computeIfAbsent(urn, each -> new HashSet<>()).add(place / places.halfTerms());
        halfTermsOf.computeIfAbsent(urn, each -> new HashSet<>()).add(places.halfTerm(place));
    }

    private Rated rate(VisitNeed need, int place) {
        Provider provider = places.provider(place);
        Urn urn = need.school().urn();
        int halfTerm = places.halfTerm(place);
        long notBest = need.needs().stream()
                .filter(each -> !provider.bestFor().contains(each))
                .count();
        return new Rated(
                place,
                flag(isLate(need, place)),
                flag(need.autumnAndSpringFirst() && !places.year().isAutumnOrSpring(places.block(place))),
                (int) notBest,
                flag(!providersOf.getOrDefault(urn, Set.of()).contains(place / places.halfTerms())),
                provider.kinds().size(),
                flag(halfTermsOf.getOrDefault(urn, Set.of()).contains(halfTerm)),
                halfTerm,
                provider.schools().size() + provider.groups().size());
    }

    /** A visit in a half term that ends after the day by which the inspection is to come may come too late. */
    private boolean isLate(VisitNeed need, int place) {
        return need.inspection()
                .day()
                .day()
                .map(day -> !day.isBefore(places.year().from())
                        && places.block(place).lastDay().isAfter(day))
                .orElse(false);
    }

    private static int flag(boolean worse) {
        return worse ? 1 : 0;
    }
}
