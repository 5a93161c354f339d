package org.schooloversight.triggers.delivery;

import java.time.LocalDate;
import java.util.Optional;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.triggers.support.Timing;

/** Tells where an occurrence stands at the end of a day. */
final class States {

    private States() {}

    static ObligationState of(Occurrence each, LocalDate asOf) {
        DaySpan due = each.slot().day();
        Optional<LocalDate> metOn = each.metOn();
        if (metOn.isPresent()) {
            // what is promised at most has no day by which it must be used
            return each.promise().key().atMost() || each.slot().due().isEmpty()
                    ? ObligationState.MET
                    : over(due, metOn.get(), ObligationState.MET, ObligationState.MET_LATE);
        }
        Optional<Promise.Span> owed = each.owed(Occurrence.deciding(due, asOf));
        if (owed.isEmpty() || each.slot().standing() == Slot.Standing.OVER_BEFORE_THE_YEAR) {
            return isInDoubt(each, owed, asOf) ? ObligationState.NOT_KNOWABLE : ObligationState.CLOSED;
        }
        if (!owed.get().isCertain()) {
            Optional<Promise.Span> now = each.owed(asOf);
            if (now.isEmpty()) {
                // what was in doubt once and is not promised now was never known to be owed
                return ObligationState.CLOSED;
            }
            if (!now.get().isCertain() || !countsFromEvent(each.promise().key().timing())) {
                return ObligationState.MAY_BE_OWED;
            }
        }
        if (each.slot().standing() == Slot.Standing.EVENT_NOT_KNOWN) {
            return ObligationState.NOT_KNOWABLE;
        }
        if (each.slot().opensOn().isAfter(asOf)) {
            return ObligationState.NOT_YET_OPEN;
        }
        if (each.slot().due().isEmpty()) {
            return ObligationState.OPEN;
        }
        return over(
                due,
                asOf,
                ObligationState.OPEN,
                each.promise().key().atMost() ? ObligationState.CLOSED : ObligationState.OVERDUE);
    }

    /** Tells whether an event makes it owed, so that doubt ends for its day too once the event is known. */
    private static boolean countsFromEvent(Timing timing) {
        return timing instanceof Timing.FirstHalfTermOfHead || timing instanceof Timing.WithinTerms;
    }

    /** Tells whether its day may have passed while it was still owed, and may not. */
    private static boolean isInDoubt(Occurrence each, Optional<Promise.Span> owed, LocalDate asOf) {
        DaySpan due = each.slot().day();
        return owed.isEmpty()
                && each.slot().due().isPresent()
                && !due.isCertain()
                && due.earliest()
                        .filter(earliest ->
                                earliest.isBefore(asOf) && each.owed(earliest).isPresent())
                        .isPresent();
    }

    private static ObligationState over(DaySpan due, LocalDate on, ObligationState before, ObligationState after) {
        if (due.isOnOrAfter(on)) {
            return before;
        }
        return due.isBefore(on) ? after : ObligationState.NOT_KNOWABLE;
    }
}
