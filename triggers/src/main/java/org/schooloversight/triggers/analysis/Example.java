package org.schooloversight.triggers.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.triggers.scenario.Scenario;

/**
 * A smallest made-up school that shows something.
 *
 * @param scenario  the school, its evidence and what the policy says of it, which runs as a scenario, not null
 * @param readings  the open points that must be read otherwise than the settings say for it to show, unmodifiable, not null
 * @param words  what needs mention of the school, in plain English: all else about it is as it is at most schools, unmodifiable, not null
 * @param notShown  what the scenario cannot show by itself, because it needs other schools or years; empty if it runs as it is,
 *     unmodifiable, not null
 */
public record Example(Scenario scenario, Map<ReadingId, OptionId> readings, List<String> words, List<String> notShown) {

    /** Copies the parts. */
    public Example {
        readings = Collections.unmodifiableMap(new TreeMap<>(readings));
        words = List.copyOf(words);
        notShown = List.copyOf(notShown);
    }
}
