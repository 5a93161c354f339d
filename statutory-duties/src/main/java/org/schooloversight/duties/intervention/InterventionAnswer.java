package org.schooloversight.duties.intervention;

import java.util.List;
import java.util.Optional;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.duties.catalogue.ClockId;

/**
 * Whether a school is eligible for intervention on a day, and what may or must be done then.
 *
 * @param state  whether it is eligible, not null
 * @param routes  the routes of the law of that day and the notices given, unmodifiable, not null
 * @param powers  the powers of the law of that day, unmodifiable, not null
 * @param statement  the clock of the authority's statement of action, empty unless a category of concern calls for one, not null
 * @param reasons  why, unmodifiable, not null
 * @param notices  what a reader must know, such as what was never checked, without doubles, unmodifiable, not null
 * @param receipt  what the answer rests on, not null
 */
public record InterventionAnswer(
        Eligibility state,
        List<RouteAnswer> routes,
        List<PowerAnswer> powers,
        Optional<ClockId> statement,
        List<Reason> reasons,
        List<String> notices,
        InterventionReceipt receipt) {

    /** Copies the lists. */
    public InterventionAnswer {
        routes = List.copyOf(routes);
        powers = List.copyOf(powers);
        reasons = List.copyOf(reasons);
        notices = List.copyOf(notices);
    }

    /**
     * Finds a power.
     *
     * @param id  the power, not null
     * @return what the answer says of it, empty if the law of the day does not have it, not null
     */
    public Optional<PowerAnswer> power(PowerId id) {
        return powers.stream().filter(each -> each.power().equals(id)).findFirst();
    }
}
