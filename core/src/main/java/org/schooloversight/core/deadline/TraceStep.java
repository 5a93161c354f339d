package org.schooloversight.core.deadline;

import java.util.List;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.PassedOver;

/**
 * One step of how a day was found.
 *
 * @param text  the step, as a sentence, not null
 * @param from  the day that it starts from, not null
 * @param to  the day that it comes to, not null
 * @param passedOver  every day that a count passed over, in order, unmodifiable, not null
 */
public record TraceStep(String text, DaySpan from, DaySpan to, List<PassedOver> passedOver) {

    /** Copies the days. */
    public TraceStep {
        passedOver = List.copyOf(passedOver);
    }

    @Override
    public String toString() {
        return text;
    }
}
