package org.schooloversight.duties.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.duties.catalogue.ExceptionId;

/** Tells where an occurrence stands at the end of a day. */
final class States {

    private States() {}

    /**
     * What has become of an occurrence.
     *
     * @param start  the day it counts from
     * @param metOn  the day on which it was done, null if it was not by then
     * @param stoppedOn  the day after which nothing was due any more, null if there is none by then
     * @param exception  what takes the limit away, null if nothing does
     */
    record Course(
            LocalDate start,
            @Nullable LocalDate metOn,
            @Nullable LocalDate stoppedOn,
            @Nullable ExceptionId exception) {

        boolean isStopped() {
            return stoppedOn != null && (metOn == null || stoppedOn.isBefore(metOn));
        }
    }

    /**
     * Returns the state.
     *
     * @param day  the day of the rule, null if the rule has words only
     * @param canBeMet  true if the catalogue knows an event that meets it
     */
    static OccurrenceState of(Bound bound, @Nullable DaySpan day, boolean canBeMet, Course course, LocalDate asOf) {
        if (course.isStopped()) {
            return OccurrenceState.STOPPED;
        }
        if (course.metOn() != null && bound != Bound.NOT_BEFORE) {
            return course.exception() != null || day == null || bound == Bound.FROM
                    ? OccurrenceState.MET
                    : over(day, course.metOn(), OccurrenceState.MET, OccurrenceState.MET_LATE);
        }
        if (course.exception() != null) {
            return OccurrenceState.DISAPPLIED;
        }
        OccurrenceState before = course.start().isAfter(asOf) ? OccurrenceState.NOT_YET_DUE : OccurrenceState.RUNNING;
        if (day == null) {
            return before;
        }
        return switch (bound) {
            case AT_LATEST ->
                over(day, asOf, before, canBeMet ? OccurrenceState.OVERDUE : OccurrenceState.NOT_KNOWABLE);
            case UNTIL -> over(day, asOf, before, OccurrenceState.PERIOD_OVER);
            case NOT_BEFORE -> over(day, asOf, OccurrenceState.MINIMUM_NOT_OVER, OccurrenceState.PERIOD_OVER);
            case FROM -> over(day, asOf.plusDays(1), OccurrenceState.NOT_YET_DUE, OccurrenceState.RUNNING);
        };
    }

    private static OccurrenceState over(DaySpan day, LocalDate asOf, OccurrenceState before, OccurrenceState after) {
        if (day.isOnOrAfter(asOf)) {
            return before;
        }
        return day.isBefore(asOf) ? after : OccurrenceState.NOT_KNOWABLE;
    }
}
