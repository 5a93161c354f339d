package org.schooloversight.duties.intervention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.deadline.Provision;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.schedule.ClockAnswer;
import org.schooloversight.duties.schedule.DutyScheduler;

/** Finds the days of limits. */
final class Limits {

    private final DutyScheduler scheduler;
    private final Calendars calendars;

    Limits(DutyScheduler scheduler, Calendars calendars) {
        this.scheduler = scheduler;
        this.calendars = calendars;
    }

    /** Returns the deadline, empty if the law of the day has none. */
    Optional<Deadline> of(Limit limit, LocalDate start, LocalDate lawOn) {
        if (limit instanceof Limit.OfClock clock) {
            return of(clock.id(), start, lawOn);
        }
        Provision provision = ((Limit.OfProvision) limit).provision();
        return Optional.of(provision.rule().resolve(calendars).explain(provision, Occasion.on(start)));
    }

    Optional<Deadline> of(ClockId clock, LocalDate start, LocalDate lawOn) {
        return scheduler.answer(clock, Occasion.on(start), Set.of(), lawOn) instanceof ClockAnswer.Runs runs
                ? Optional.of(runs.deadline())
                : Optional.empty();
    }
}
