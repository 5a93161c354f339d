package org.schooloversight.triggers.visits;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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
                    + " hold them: "
                    + Text.list(
                            rated.subList(0, chosen).stream()
                                    .map(each -> places.words(each.place()))
                                    .toList(),
                            "and")
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
        List<String> taken = new ArrayList<>();
        Optional<Rated> next = Optional.empty();
        for (int i = 0; i < rated.size() && next.isEmpty(); i++) {
            int place = rated.get(i).place();
            if (places.provider(place).equals(provider)) {
                if (i < chosen) {
                    taken.add(places.block(place).name());
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

    private String worse(List<String> taken, Optional<Rated> next, Rated chosen) {
        String first = taken.isEmpty()
                ? ""
                : "What it has in " + Text.list(taken, "and")
                        + " is left to visits that come before or have no other place"
                        + (next.isPresent() ? "; after that, " : ".");
        return next.map(other -> first + (taken.isEmpty() ? "The" : "the") + " provider "
                        + places.provider(chosen.place()).id() + " "
                        + chosen.over(other).words() + ".")
                .orElse(first);
    }

    /** Says that every day that could have served a need is taken. */
    Reason taken(BitSet options, int holders) {
        List<String> named = options.stream().mapToObj(places::words).toList();
        return said("The " + days(options.stream().map(place -> capacity[place]).sum()) + " of "
                + Text.list(named, "and")
                + " are taken; the " + holders + " visits that come before it and hold them, or days that they could be"
                + " moved to, cannot all be made elsewhere.");
    }

    Reason noHalfTerm(VisitNeed need) {
        return said("No half term of " + places.year().year() + " that is left from "
                + EnglishDates.full(places.year().from()) + " has a day from " + EnglishDates.full(need.opens())
                + need.due().map(day -> " to " + EnglishDates.full(day)).orElse(" on") + ".");
    }

    /** Says why none of the providers may or can visit: what came nearest is the answer. */
    Unserved nobody(VisitNeed need) {
        List<Reason> reasons = new ArrayList<>();
        TreeSet<Unserved.Why> why = new TreeSet<>(Comparator.comparing(Unserved.Why::ordinal));
        why.add(Unserved.Why.NO_PROVIDER);
        for (Provider provider : places.providers()) {
            Optional<Eligibility.Refusal> refusal = Eligibility.refusal(need, provider);
            why.add(refusal.map(Eligibility.Refusal::why).orElse(Unserved.Why.NO_DAYS));
            reasons.add(said("The provider " + provider.id() + " "
                    + refusal.map(Eligibility.Refusal::words).orElseGet(() -> "has no days in " + halfTerms(need))
                    + "."));
        }
        if (reasons.isEmpty()) {
            reasons.add(said("There is no provider."));
        }
        return new Unserved(need, why.last(), reasons, List.of());
    }

    private String halfTerms(VisitNeed need) {
        return Text.list(
                IntStream.range(0, places.halfTerms())
                        .filter(each -> places.within(need, each).isPresent())
                        .mapToObj(each -> places.year().halfTerms().get(each).name())
                        .toList(),
                "or");
    }

    private static String days(int number) {
        return number == 1 ? "1 day" : number + " days";
    }

    static Reason said(String text) {
        return new Reason(text, List.of(), List.of());
    }
}
