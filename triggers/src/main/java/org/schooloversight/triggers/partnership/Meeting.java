package org.schooloversight.triggers.partnership;

import java.time.LocalDate;
import java.time.YearMonth;
import org.schooloversight.core.style.InvalidValueException;

/**
 * A meeting, and the one before it: what is new is what came after that one.
 *
 * @param on  the day, not null
 * @param previous  the day of the meeting before, not null
 */
public record Meeting(LocalDate on, LocalDate previous) {

    /**
     * Checks the order of the days.
     *
     * @throws InvalidValueException if the meeting before is not earlier
     */
    public Meeting {
        if (!previous.isBefore(on)) {
            throw new InvalidValueException("invalid meeting: on " + on + ", the one before on " + previous
                    + "; accepted: an earlier day for the one before");
        }
    }

    /**
     * Obtains the meeting of a month of which the day is not known: it looks at all of the month.
     *
     * @param month  the month, not null
     * @return the meeting on the last day of the month, not null
     */
    public static Meeting in(YearMonth month) {
        return new Meeting(month.atEndOfMonth(), month.minusMonths(1).atEndOfMonth());
    }

    /**
     * Checks if something is new to this meeting.
     *
     * @param day  the day on which it came about, not null
     * @return true if it came after the meeting before and not after this one
     */
    public boolean isNew(LocalDate day) {
        return day.isAfter(previous) && !day.isAfter(on);
    }
}
