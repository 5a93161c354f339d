package org.schooloversight.triggers.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.finding.Reason;

/**
 * One occurrence of a promise, laid on the calendar.
 *
 * @param opensOn  the first day on which it is owed
 * @param countsFrom  the first day whose records count towards it, null for any day
 * @param deadline  by when it is due, null if no date is stated or it is not known what it counts from
 * @param endsOn  the day from which others take its place, null if none does
 * @param standing  what is known of its day besides the deadline
 * @param notes  what is to be said of how it was found
 */
record Slot(
        LocalDate opensOn,
        @Nullable LocalDate countsFrom,
        @Nullable Deadline deadline,
        @Nullable LocalDate endsOn,
        Standing standing,
        List<Reason> notes) {

    /** What is known of the day of an occurrence. */
    enum Standing {
        /** It follows from the deadline, or there is none. */
        PLAIN,
        /** It is not known what it counts from. */
        EVENT_NOT_KNOWN,
        /** Its time was over before the year began. */
        OVER_BEFORE_THE_YEAR
    }

    static Slot of(LocalDate opensOn, @Nullable LocalDate countsFrom, @Nullable Deadline deadline, Reason... notes) {
        return new Slot(opensOn, countsFrom, deadline, null, Standing.PLAIN, List.of(notes));
    }

    Slot standing(Standing other) {
        return new Slot(opensOn, countsFrom, deadline, endsOn, other, notes);
    }

    Slot endingOn(LocalDate day) {
        return new Slot(opensOn, countsFrom, deadline, day, standing, notes);
    }

    /** Returns the day on which it is due, without bounds if it has none. */
    DaySpan day() {
        return deadline == null ? DaySpan.any() : deadline.day();
    }

    Optional<Deadline> due() {
        return Optional.ofNullable(deadline);
    }
}
