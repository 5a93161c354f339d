package org.schooloversight.core.deadline;

import java.util.List;
import org.schooloversight.core.calendar.DaySpan;

/**
 * The day that a provision gives for an occasion, or the days between which it must lie, with every step of the count.
 *
 * @param provision  the provision, not null
 * @param occasion  what it counts from, not null
 * @param day  the day, or what is known of it, not null
 * @param steps  how the day was found, in order, unmodifiable, not null
 * @param doubts  why the day is not known and what would settle it, empty if it is known, unmodifiable, not null
 */
public record Deadline(Provision provision, Occasion occasion, DaySpan day, List<TraceStep> steps, List<Doubt> doubts) {

    /** Copies the lists. */
    public Deadline {
        steps = List.copyOf(steps);
        doubts = List.copyOf(doubts);
    }

    @Override
    public String toString() {
        return provision.bound().words() + " " + day;
    }
}
