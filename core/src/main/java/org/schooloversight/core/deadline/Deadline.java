package org.schooloversight.core.deadline;

import java.util.ArrayList;
import java.util.List;
import org.schooloversight.core.calendar.DaySpan;

/**
 * The day that a provision gives for an occasion, or the days between which it must lie, with every step of the count.
 *
 * @param provision  the provision, not null
 * @param occasion  what it counts from, not null
 * @param day  the day, or what is known of it, not null
 * @param hasDate  false if the instrument sets no number of days
 * @param steps  how the day was found, in order, unmodifiable, not null
 * @param doubts  why the day is not known and what would settle it, empty if it is known, unmodifiable, not null
 */
public record Deadline(
        Provision provision,
        Occasion occasion,
        DaySpan day,
        boolean hasDate,
        List<TraceStep> steps,
        List<Doubt> doubts) {

    /** Copies the lists. */
    public Deadline {
        steps = List.copyOf(steps);
        doubts = List.copyOf(doubts);
    }

    /**
     * Lists what the day rests on that was never compared with its source.
     *
     * @return the basis of each, empty if all was checked, not null
     */
    public List<String> unchecked() {
        List<String> unchecked = new ArrayList<>();
        if (!provision.check().isChecked()) {
            unchecked.add(provision.check().basis());
        }
        RuleParts.kinds(provision.rule()).stream()
                .filter(kind -> !kind.check().isChecked())
                .forEach(kind -> unchecked.add(
                        "the meaning of \"" + kind.one() + "\": " + kind.check().basis()));
        return List.copyOf(unchecked);
    }

    @Override
    public String toString() {
        return provision.bound().words() + " " + day;
    }
}
