package org.schooloversight.duties.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.deadline.Provision;
import org.schooloversight.core.school.Urn;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.ExceptionId;

/**
 * A clock in one case, or in one year or term, and where it stands. How its day was found is told by
 * {@link DutyScheduler#explain(DutyOccurrence)}.
 *
 * @param clock  the clock, not null
 * @param provision  the rule in force on the day it counts from, with what it rests on, not null
 * @param subject  the case, empty for one that recurs, not null
 * @param school  the school whose days count, empty if none in particular, not null
 * @param occasion  what it counts from, not null
 * @param day  the day that the rule gives, or what is known of it; see {@link #due()}, not null
 * @param state  where it stands, not null
 * @param end  when it was met or stopped, null if it was not; see {@link #endedOn()}
 * @param exception  what takes the limit away, null if nothing does; see {@link #disappliedBy()}
 */
public record DutyOccurrence(
        Clock clock,
        Provision provision,
        Optional<CaseReference> subject,
        Optional<Urn> school,
        Occasion occasion,
        DaySpan day,
        OccurrenceState state,
        @Nullable LocalDate end,
        @Nullable ExceptionId exception) {

    /**
     * Gets the day that binds: an exception takes the limit away, and no other day takes its place.
     *
     * @return the day, or what is known of it, without bounds if the limit does not apply, not null
     */
    public DaySpan due() {
        return exception == null ? day : DaySpan.any();
    }

    /**
     * Gets the day on which it was met or stopped.
     *
     * @return the day, empty if it was not, not null
     */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(end);
    }

    /**
     * Gets what takes the limit away.
     *
     * @return the exception, empty if nothing does, not null
     */
    public Optional<ExceptionId> disappliedBy() {
        return Optional.ofNullable(exception);
    }

    /**
     * Checks if the law was broken, as far as the records go: the day has passed, and what sets it binds. A missed date of
     * guidance is no breach, nor is a right that was used late. What was done and never recorded is not known here.
     *
     * @return true if it is overdue or was met late under an Act, regulations or a binding code
     */
    public boolean isBreach() {
        return (state == OccurrenceState.OVERDUE || state == OccurrenceState.MET_LATE)
                && provision.bound() != Bound.UNTIL
                && provision.authority().binds();
    }

    /** Compares by day, those without an earliest day last, then by clock, case and start. */
    static int inOrder(DutyOccurrence a, DutyOccurrence b) {
        int order = DaySpan.BY_EARLIEST.compare(a.due(), b.due());
        if (order == 0) {
            order = a.clock.id().compareTo(b.clock.id());
        }
        if (order == 0) {
            order = a.subject
                    .map(CaseReference::value)
                    .orElse("")
                    .compareTo(b.subject.map(CaseReference::value).orElse(""));
        }
        return order == 0 ? a.occasion.day().compareTo(b.occasion.day()) : order;
    }

    @Override
    public String toString() {
        return clock.id() + subject.map(each -> " in " + each).orElse("") + ": "
                + provision.bound().words() + " " + due() + ", " + state.words();
    }
}
