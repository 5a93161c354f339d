package org.schooloversight.triggers.visits;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.support.NeedId;

/** Says why a visit is planned as it is, from the marks that decided, and why a need has none. */
final class PlanWords {

    private final Places places;
    private final int[] capacity;

    PlanWords(Places places, int[] capacity) {
        this.places = places;
        this.capacity = capacity;
    }

    /** Says when the turn of a need came, and why it has its half term and provider. */
    List<Reason> why(VisitNeed need, String turn, List<Rated> rated, int chosen) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(turn, need.cites(), List.of()));
        reasons.add(said(halfTerm(need, rated.get(chosen).place())));
        reasons.add(said(provider(need, rated.get(chosen).place())));
        if (chosen > 0) {
            reasons.add(said((chosen == 1 ? "One place" : chosen + " places")
                    + " would have suited better and cannot be had, because visits that come before or have no other place"
                    + (chosen == 1 ? " hold it: " : " hold them: ")
                    + String.join(
                            "; ",
                            named(rated.subList(0, chosen).stream()
                                    .mapToInt(Rated::place)
                                    .collect(BitSet::new, BitSet::set, BitSet::or)))
                    + "."));
        }
        return reasons;
    }

    private String halfTerm(VisitNeed need, int place) {
        String text = "It may be made from "
                + EnglishDates.full(need.opens())
                + need.due().map(day -> " to " + EnglishDates.full(day)).orElse(" on");
        if (need.autumnAndSpringFirst()) {
            text += places.year().isAutumnOrSpring(places.block(place))
                    ? "; " + places.block(place).name() + " is in the autumn or spring, which come first for it"
                    : "; autumn and spring come first for it, and had no place left";
        }
        return text + ".";
    }

    private String provider(VisitNeed need, int place) {
        Provider provider = places.provider(place);
        List<NeedId> best = need.needs().stream()
                .filter(provider.bestFor()::contains)
                .sorted()
                .toList();
        return "The provider " + provider.id() + " visits schools of this kind ("
                + need.school().kind().words() + "), is in no conflict with the school"
                + (best.isEmpty() ? "" : ", is best placed for " + Text.list(best, "and")) + " and has "
                + days(capacity[place]) + " in " + places.block(place).name() + ".";
    }

    /** Says of every other provider why it does not make a visit. */
    List<Visit.Other> others(VisitNeed need, List<Rated> rated, int chosen) {
        Provider who = places.provider(rated.get(chosen).place());
        return places.providers().stream()
                .filter(each -> !each.equals(who))
                .map(each -> other(need, each, rated, chosen))
                .toList();
    }

    private Visit.Other other(VisitNeed need, Provider provider, List<Rated> rated, int chosen) {
        Optional<Eligibility.Refusal> refusal = Eligibility.refusal(need, provider);
        if (refusal.isPresent()) {
            return new Visit.Other(
                    provider.id(), false, said("It " + refusal.get().words() + "."));
        }
        BitSet taken = new BitSet();
        Optional<Rated> next = Optional.empty();
        for (int i = 0; i < rated.size() && next.isEmpty(); i++) {
            int place = rated.get(i).place();
            if (places.provider(place).equals(provider)) {
                if (i < chosen) {
                    taken.set(places.halfTerm(place));
                } else {
                    next = Optional.of(rated.get(i));
                }
            }
        }
        if (taken.isEmpty() && next.isEmpty()) {
            return new Visit.Other(
                    provider.id(), false, said("It has no days in the half terms in which the visit may be made."));
        }
        return new Visit.Other(provider.id(), true, said(worse(taken, next, rated.get(chosen))));
    }

    private String worse(BitSet taken, Optional<Rated> next, Rated chosen) {
        String first = taken.isEmpty()
                ? ""
                : "The days in " + halfTerms(taken, "and")
                        + " are left to visits that come before or have no other place"
                        + (next.isPresent() ? "; after that, " : ".");
        return next.map(other -> first + (taken.isEmpty() ? "The" : "the") + " provider "
                        + places.provider(chosen.place()).id() + " "
                        + chosen.over(other).words() + ".")
                .orElse(first);
    }

    /** Says that every day that could have served a need is taken. */
    Reason taken(BitSet options, int holders) {
        int days = options.stream().map(place -> capacity[place]).sum();
        // other visits hold the days to which those in the way could be moved, if there are any such days
        String theirs = holders == days ? "" : ", or days that those could be moved to,";
        String whose =
                Text.list(named(options).stream().map(each -> "of " + each).toList(), "and");
        String all = days == 2 ? "Both days " : "All " + days + " days ";
        return said((days == 1 ? "The 1 day " : all) + whose
                + (days == 1 ? " is" : " are") + " taken; the "
                + (holders == 1
                        ? "visit that holds it comes before it and cannot be made elsewhere."
                        : holders + " visits that hold " + (days == 1 ? "it" : "them") + theirs
                                + " come before it and cannot all be made elsewhere."));
    }

    /** Names places by provider, and those who have the same half terms once. */
    private List<String> named(BitSet named) {
        Map<BitSet, List<ProviderId>> byHalfTerms = new LinkedHashMap<>();
        for (int provider = 0; provider < places.providers().size(); provider++) {
            int first = places.place(provider, 0);
            BitSet halfTerms = named.get(first, first + places.halfTerms());
            if (!halfTerms.isEmpty()) {
                byHalfTerms
                        .computeIfAbsent(halfTerms, each -> new ArrayList<>())
                        .add(places.providers().get(provider).id());
            }
        }
        List<String> parts = new ArrayList<>();
        byHalfTerms.forEach((halfTerms, providers) ->
                parts.add(Text.list(providers, "and") + " in " + halfTerms(halfTerms, "and")));
        return parts;
    }

    /** Names half terms, by the first and the last if they follow each other. */
    private String halfTerms(BitSet named, String word) {
        int number = named.cardinality();
        if (number > 2 && named.length() - named.nextSetBit(0) == number) {
            return "the " + number + " half terms from " + name(named.nextSetBit(0)) + " to "
                    + name(named.length() - 1);
        }
        return Text.list(named.stream().mapToObj(this::name).toList(), word);
    }

    private String name(int halfTerm) {
        return places.year().halfTerms().get(halfTerm).name();
    }

    Reason noHalfTerm(VisitNeed need) {
        return said("No half term of " + places.year().year() + " that is left from "
                + EnglishDates.full(places.year().from()) + " has a day from " + EnglishDates.full(need.opens())
                + need.due().map(day -> " to " + EnglishDates.full(day)).orElse(" on") + ".");
    }

    /** Says why none of the providers may or can visit: what came nearest is the answer. */
    Unserved nobody(VisitNeed need) {
        Unserved.Why nearest = Unserved.Why.NO_PROVIDER;
        Map<String, List<ProviderId>> byWords = new LinkedHashMap<>();
        for (Provider provider : places.providers()) {
            Optional<Eligibility.Refusal> refusal = Eligibility.refusal(need, provider);
            Unserved.Why why = refusal.map(Eligibility.Refusal::why).orElse(Unserved.Why.NO_DAYS);
            nearest = why.compareTo(nearest) > 0 ? why : nearest;
            byWords.computeIfAbsent(
                            refusal.map(Eligibility.Refusal::words)
                                    .orElseGet(() -> "has no days in " + halfTerms(within(need), "or")),
                            each -> new ArrayList<>())
                    .add(provider.id());
        }
        List<Reason> reasons = new ArrayList<>();
        byWords.forEach((words, providers) -> reasons.add(said("The provider " + providers.get(0) + " " + words
                + (providers.size() == 1
                        ? "."
                        : "; the same holds for " + Text.list(providers.subList(1, providers.size()), "and") + "."))));
        if (reasons.isEmpty()) {
            reasons.add(said("There is no provider."));
        }
        return new Unserved(need, nearest, reasons, List.of());
    }

    private BitSet within(VisitNeed need) {
        return IntStream.range(0, places.halfTerms())
                .filter(each -> places.within(need, each).isPresent())
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static String days(int number) {
        return number == 1 ? "1 day" : number + " days";
    }

    static Reason said(String text) {
        return new Reason(text, List.of(), List.of());
    }
}
