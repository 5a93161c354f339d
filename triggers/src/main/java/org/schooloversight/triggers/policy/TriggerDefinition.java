package org.schooloversight.triggers.policy;

import java.util.List;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.law.Citation;

/**
 * A trigger of concern.
 *
 * @param id  the trigger, not null
 * @param level  the set of triggers it belongs to, such as {@code targeted}, not null
 * @param title  what it is, in plain English, not null
 * @param concern  the concern whose judgement may mark it as significant, not null
 * @param criterion  what must be shown, not null
 * @param cites  the clauses that state it, at least one, unmodifiable, not null
 */
public record TriggerDefinition(
        TriggerId id, String level, String title, ConcernId concern, Criterion criterion, List<Citation> cites) {

    /** Copies the citations. */
    public TriggerDefinition {
        cites = List.copyOf(cites);
    }
}
