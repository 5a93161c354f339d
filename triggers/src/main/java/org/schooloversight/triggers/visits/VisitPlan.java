package org.schooloversight.triggers.visits;

import java.util.List;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.finding.Reason;

/**
 * The visits of a year.
 *
 * @param year  the half terms planned for, not null
 * @param visits  the visits, what comes first first, unmodifiable, not null
 * @param unserved  the needs for which there is no visit, what comes first first, unmodifiable, not null
 * @param use  how many days of each provider are used in each half term, unmodifiable, not null
 * @param notices  what the reader must know besides, unmodifiable, not null
 */
public record VisitPlan(
        VisitYear year, List<Visit> visits, List<Unserved> unserved, List<Use> use, List<Reason> notices) {

    /** Copies the lists. */
    public VisitPlan {
        visits = List.copyOf(visits);
        unserved = List.copyOf(unserved);
        use = List.copyOf(use);
        notices = List.copyOf(notices);
    }

    /**
     * How many days of a provider are used in a half term.
     *
     * @param provider  the provider, not null
     * @param halfTerm  the half term, not null
     * @param days  the days there are
     * @param used  the days used, never more than there are
     */
    public record Use(ProviderId provider, TermBlock halfTerm, int days, int used) {}

    @Override
    public String toString() {
        return visits.size() + (visits.size() == 1 ? " visit in " : " visits in ") + year + ", " + unserved.size()
                + (unserved.size() == 1 ? " need without one" : " needs without one");
    }
}
