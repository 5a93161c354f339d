package org.schooloversight.triggers.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.EffectivePeriod;

/**
 * What the Board wants to better first in some years.
 *
 * @param effective  the days on which they hold, not null
 * @param list  the priorities, in the order stated, unmodifiable, not null
 * @param foundTooMany  true if the Board itself found later that they were too many
 * @param cites  where they are stated, unmodifiable, not null
 * @param check  whether they were compared with that, not null
 */
public record Priorities(
        EffectivePeriod effective, List<Priority> list, boolean foundTooMany, List<Citation> cites, Check check) {

    /** Copies the lists. */
    public Priorities {
        list = List.copyOf(list);
        cites = List.copyOf(cites);
    }

    /**
     * Finds what stands in the way of priorities that can be followed: too many, by what the Board itself found of them; no measure; or no
     * fewer than before where those were too many.
     *
     * @param before  the priorities that they follow, empty if there were none, not null
     * @return what is wrong, empty if nothing is, unmodifiable, not null
     */
    public List<Reason> problems(Optional<Priorities> before) {
        List<Reason> problems = new ArrayList<>();
        if (foundTooMany) {
            problems.add(new Reason(
                    "The Board itself found that "
                            + (list.size() == 1 ? "this one was" : "these " + list.size() + " were")
                            + " too many to address.",
                    cites,
                    List.of()));
        }
        before.filter(each -> each.foundTooMany() && list.size() >= each.list().size())
                .ifPresent(each -> problems.add(new Reason(
                        "There are " + list.size() + " priorities; the "
                                + each.list().size() + " before them were found to be too many.",
                        each.cites(),
                        List.of())));
        list.stream()
                .filter(each -> each.measures().isEmpty())
                .forEach(each -> problems.add(new Reason(
                        "The priority '" + each.title() + "' names no measure, so nothing can show that it is met.",
                        cites,
                        List.of())));
        return List.copyOf(problems);
    }
}
