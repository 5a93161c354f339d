package org.schooloversight.triggers.partnership;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;

/**
 * Help that a school can be pointed to.
 *
 * @param id  the id, lower case with hyphens, not null
 * @param title  what it is, in plain English, not null
 * @param gives  what it gives, in plain English, not null
 * @param answers  the triggers that it answers, empty if it answers none of them by itself, unmodifiable, not null
 * @param phases  the phases that it is for, empty if for all, unmodifiable, not null
 * @param statuses  the sorts of school that it is for, empty if for all, unmodifiable, not null
 * @param reachedBy  how to reach it, in plain English and without persons, not null
 * @param cites  where it is stated, unmodifiable, not null
 * @param check  whether it was compared with that, not null
 */
public record Offer(
        String id,
        String title,
        String gives,
        Set<TriggerId> answers,
        Set<Phase> phases,
        Set<Maintenance> statuses,
        String reachedBy,
        List<Citation> cites,
        Check check) {

    /** Copies the sets, in order. */
    public Offer {
        answers = Collections.unmodifiableSet(new TreeSet<>(answers));
        phases = Collections.unmodifiableSet(new TreeSet<>(phases));
        statuses = Collections.unmodifiableSet(new TreeSet<>(statuses));
        cites = List.copyOf(cites);
    }

    /**
     * Checks if the offer is for a school.
     *
     * @param school  the school, not null
     * @return true if its phase and status are among those that it is for
     */
    public boolean isFor(School school) {
        return (phases.isEmpty() || phases.contains(school.phase()))
                && (statuses.isEmpty() || statuses.contains(school.type().maintenance()));
    }
}
