package org.schooloversight.triggers.visits;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.calendar.TermBlock;

/** Answers anew what is asked of the planner, by trying everything. */
final class EveryWay {

    private static final VisitYear YEAR = Asked.YEAR;

    private EveryWay() {}

    static boolean mayVisit(VisitNeed need, Provider provider) {
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

    static boolean inTime(VisitNeed need, TermBlock block) {
        return block.firstDay()
                .datesUntil(block.lastDay().plusDays(1))
                .anyMatch(day -> !day.isBefore(need.opens())
                        && need.due().map(due -> !day.isAfter(due)).orElse(true));
    }

    static boolean mayVisitIn(VisitNeed need, Provider provider, TermBlock block) {
        return inTime(need, block)
                && provider.lastDay()
                        .map(last -> !last.isBefore(block.lastDay()))
                        .orElse(true);
    }

    static BitSet options(Asked asked, VisitNeed need) {
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

    static int[] capacity(Asked asked) {
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

    static boolean leavesAPlace(Asked asked, List<VisitNeed> rest, int[] left, int place) {
        int[] after = left.clone();
        after[place]--;
        return canAllBeServed(asked, rest, 0, after);
    }

    static boolean canAllBeServed(Asked asked, List<VisitNeed> needs, int from, int[] left) {
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

    static int most(Asked asked, int from, int[] left) {
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
