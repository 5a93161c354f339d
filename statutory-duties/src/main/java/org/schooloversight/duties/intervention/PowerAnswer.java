package org.schooloversight.duties.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.finding.Reason;

/**
 * Whether a power is open.
 *
 * @param power  the power, not null
 * @param title  what is done, not null
 * @param holder  who may or must, not null
 * @param force  whether it may or must be done, not null
 * @param state  whether it is open, not null
 * @param by  the routes that open it, empty if none is needed or none does, unmodifiable, not null
 * @param until  the last day on which it can be used, empty if there is none, not null
 * @param conditions  what has to be done before or with it at this school, unmodifiable, not null
 * @param windows  the windows that were looked at, with every step of the count, unmodifiable, not null
 * @param reasons  why, unmodifiable, not null
 * @param notices  what a reader must know, such as what was never checked, unmodifiable, not null
 */
public record PowerAnswer(
        PowerId power,
        String title,
        Intervener holder,
        Power.Force force,
        State state,
        List<RouteId> by,
        Optional<LocalDate> until,
        List<Power.Condition> conditions,
        List<Deadline> windows,
        List<Reason> reasons,
        List<String> notices) {

    /** Whether a power is open. */
    public enum State {
        /** It can be used, if its conditions are met. */
        OPEN,
        /** It cannot be used. */
        NOT_OPEN,
        /** What was given does not settle it. Never the same as not open. */
        NOT_KNOWN
    }

    /** Copies the lists. */
    public PowerAnswer {
        by = List.copyOf(by);
        conditions = List.copyOf(conditions);
        windows = List.copyOf(windows);
        reasons = List.copyOf(reasons);
        notices = List.copyOf(notices);
    }
}
