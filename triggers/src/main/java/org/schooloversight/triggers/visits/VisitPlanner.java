package org.schooloversight.triggers.visits;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.style.InvalidValueException;

/**
 * Plans the visits of a year. The same needs, providers and year give the same plan, in whatever order they come.
 *
 * <p>Needs are taken in the order of their priority. One is served if it can be while all that are served before it still are, moved if
 * need be; so a need is left out only if serving it would cost one that comes before it. Then each, in the same order, gets the place
 * that suits it best of those that leave a place for every other.
 */
public final class VisitPlanner {

    private final VisitPriorities priorities;

    private VisitPlanner(VisitPriorities priorities) {
        this.priorities = priorities;
    }

    /**
     * Obtains a planner.
     *
     * @param priorities  what is served first, not null
     * @return the planner, not null
     */
    public static VisitPlanner of(VisitPriorities priorities) {
        return new VisitPlanner(priorities);
    }

    /**
     * Plans the visits of a year.
     *
     * @param needs  what is called for, each id once, in any order, not null
     * @param providers  who visits, each id once, in any order, with the days that they have left for these needs, not null
     * @param year  the half terms, not null
     * @return the plan, not null
     * @throws InvalidValueException if an id stands twice
     */
    public VisitPlan plan(List<VisitNeed> needs, List<Provider> providers, VisitYear year) {
        once(needs.stream().map(VisitNeed::key).toList());
        once(providers.stream().map(Provider::id).toList());
        Places places = new Places(
                providers.stream().sorted(Comparator.comparing(Provider::id)).toList(), year);
        List<VisitNeed> sorted = needs.stream().sorted(priorities.comparator()).toList();
        return new Plan(sorted, places).make();
    }

    private static void once(List<?> ids) {
        Set<Object> seen = new HashSet<>();
        ids.stream().filter(each -> !seen.add(each)).findFirst().ifPresent(each -> {
            throw new InvalidValueException("'" + each + "' stands twice; accepted: each id once");
        });
    }

    /** One plan while it is made. */
    private final class Plan {

        private final List<VisitNeed> needs;
        private final Places places;
        private final int[] capacity;
        private final List<BitSet> options = new ArrayList<>();
        private final Assignment assignment;
        private final PlanWords words;

        Plan(List<VisitNeed> needs, Places places) {
            this.needs = needs;
            this.places = places;
            this.capacity =
                    IntStream.range(0, places.count()).map(places::capacity).toArray();
            needs.forEach(need -> options.add(options(need)));
            this.assignment = new Assignment(capacity, options);
            this.words = new PlanWords(places, capacity);
        }

        VisitPlan make() {
            List<Unserved> unserved = new ArrayList<>();
            for (int i = 0; i < needs.size(); i++) {
                if (!assignment.serve(i)) {
                    unserved.add(unserved(i));
                }
            }
            return new VisitPlan(places.year(), visits(), unserved, use(), PlanNotices.of(places, needs));
        }

        private BitSet options(VisitNeed need) {
            List<Optional<DaySpan>> within = IntStream.range(0, places.halfTerms())
                    .mapToObj(halfTerm -> places.within(need, halfTerm))
                    .toList();
            BitSet found = new BitSet();
            for (int provider = 0; provider < places.providers().size(); provider++) {
                if (Eligibility.refusal(need, places.providers().get(provider)).isEmpty()) {
                    for (int halfTerm = 0; halfTerm < places.halfTerms(); halfTerm++) {
                        int place = places.place(provider, halfTerm);
                        found.set(place, within.get(halfTerm).isPresent() && capacity[place] > 0);
                    }
                }
            }
            return found;
        }

        private List<Visit> visits() {
            Suitability suitability = new Suitability(places);
            List<Visit> visits = new ArrayList<>();
            for (int i = 0; i < needs.size(); i++) {
                if (assignment.isServed(i)) {
                    VisitNeed need = needs.get(i);
                    List<Rated> rated = suitability.rate(need, options.get(i));
                    int chosen = assignment.prefer(
                            i, rated.stream().mapToInt(Rated::place).toArray());
                    int place = rated.get(chosen).place();
                    visits.add(new Visit(
                            need,
                            places.provider(place).id(),
                            places.block(place),
                            places.within(need, places.halfTerm(place)).orElseThrow(),
                            words.why(need, turn(i), rated, chosen),
                            words.others(need, rated, chosen)));
                    suitability.settle(need, place);
                }
            }
            return visits;
        }

        private String turn(int need) {
            return "It comes " + (need + 1) + " of " + needs.size() + " (" + priorities.words(needs.get(need)) + ").";
        }

        private Unserved unserved(int i) {
            VisitNeed need = needs.get(i);
            if (!options.get(i).isEmpty()) {
                List<Integer> holders = assignment.holders(i);
                return new Unserved(
                        need,
                        Unserved.Why.TAKEN,
                        List.of(
                                new Reason(turn(i), need.cites(), List.of()),
                                words.taken(options.get(i), holders.size())),
                        holders.stream().map(each -> needs.get(each).key()).toList());
            }
            boolean hasHalfTerm = IntStream.range(0, places.halfTerms())
                    .anyMatch(halfTerm -> places.within(need, halfTerm).isPresent());
            return hasHalfTerm
                    ? words.nobody(need)
                    : new Unserved(need, Unserved.Why.NO_HALF_TERM, List.of(words.noHalfTerm(need)), List.of());
        }

        private List<VisitPlan.Use> use() {
            return IntStream.range(0, places.count())
                    .mapToObj(place -> new VisitPlan.Use(
                            places.provider(place).id(), places.block(place), capacity[place], assignment.used(place)))
                    .toList();
        }
    }
}
