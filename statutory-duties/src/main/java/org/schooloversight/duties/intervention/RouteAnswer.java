package org.schooloversight.duties.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.duties.schedule.CaseReference;

/**
 * Whether a school is eligible for intervention by one route or, where warning notices make the route, by one notice.
 *
 * @param route  the route, not null
 * @param title  its name, not null
 * @param state  whether the school is eligible by it, not null
 * @param notice  the reference of the notice, empty if none makes the route, not null
 * @param since  the first day on which it was eligible, empty if it never was or that is not known, not null
 * @param until  the last day on which it was eligible, empty if that has no end yet, not null
 * @param deadlines  the periods that had to be over, unmodifiable, not null
 * @param reasons  why, unmodifiable, not null
 * @param notices  what a reader must know, such as what was never checked, unmodifiable, not null
 */
public record RouteAnswer(
        RouteId route,
        String title,
        Eligibility state,
        Optional<CaseReference> notice,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        List<Deadline> deadlines,
        List<Reason> reasons,
        List<String> notices) {

    /** Copies the lists. */
    public RouteAnswer {
        deadlines = List.copyOf(deadlines);
        reasons = List.copyOf(reasons);
        notices = List.copyOf(notices);
    }
}
