package org.schooloversight.core.finding;

import java.util.List;

/**
 * What is found about one trigger at one school.
 *
 * @param trigger  the trigger, not null
 * @param title  what the trigger is, in plain English, not null
 * @param state  what the evidence says, not null
 * @param significant  true if an officer's current judgement marks the concern as significant
 * @param reasons  why, at least one, unmodifiable, not null
 * @param wouldSettle  evidence that would settle it, empty unless not known, unmodifiable, not null
 */
public record Finding(
        TriggerId trigger,
        String title,
        FindingState state,
        boolean significant,
        List<Reason> reasons,
        List<String> wouldSettle) {

    /** Copies the parts. */
    public Finding {
        reasons = List.copyOf(reasons);
        wouldSettle = List.copyOf(wouldSettle);
    }
}
