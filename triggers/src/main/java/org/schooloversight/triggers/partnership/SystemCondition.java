package org.schooloversight.triggers.partnership;

import java.util.List;
import org.schooloversight.core.law.Citation;

/**
 * A condition of a local system in which schools help each other to better.
 *
 * @param id  the condition, not null
 * @param title  what it asks for, in plain English, not null
 * @param cites  where it is stated, unmodifiable, not null
 */
public record SystemCondition(ConditionId id, String title, List<Citation> cites) {

    /** Copies the clauses. */
    public SystemCondition {
        cites = List.copyOf(cites);
    }
}
