package org.schooloversight.triggers.partnership;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.EffectivePeriod;

/**
 * A strategy: its themes, its levers and what is to be done. Immutable.
 *
 * @param title  the title for a reader, not null
 * @param effective  the days on which it holds, not null
 * @param themes  what it is about, unmodifiable, not null
 * @param levers  by what it works, unmodifiable, not null
 * @param actions  what is to be done, in the order stated, unmodifiable, not null
 * @param check  whether it was compared with its source, not null
 */
public record Strategy(
        String title,
        EffectivePeriod effective,
        List<SystemKind> themes,
        List<SystemKind> levers,
        List<StrategyAction> actions,
        Check check) {

    /** Copies the lists. */
    public Strategy {
        themes = List.copyOf(themes);
        levers = List.copyOf(levers);
        actions = List.copyOf(actions);
    }

    /**
     * Counts the actions by how far they have come.
     *
     * @return the number in each state, states without any included, in order, not null
     */
    public NavigableMap<StrategyAction.State, Long> byState() {
        NavigableMap<StrategyAction.State, Long> counts = new TreeMap<>();
        for (StrategyAction.State state : StrategyAction.State.values()) {
            counts.put(
                    state,
                    actions.stream().filter(each -> each.state() == state).count());
        }
        return counts;
    }
}
