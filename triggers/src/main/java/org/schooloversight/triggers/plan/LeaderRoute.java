package org.schooloversight.triggers.plan;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.law.Citation;

/**
 * A way to be a system leader.
 *
 * @param id  the id, lower case with hyphens, not null
 * @param title  the way, in plain English, not null
 * @param oneOf  what must be so of the leader, one of these; for a retired head it must have been so by the retirement, unmodifiable, not
 *     null
 * @param gradesOfSchool  the grades of which the school that the leader heads must have one, empty if the leader need head none,
 *     unmodifiable, not null
 * @param monthsAfterRetirement  for how many months after the day of retirement it holds, empty if it does not rest on one, not null
 * @param cites  where it is stated, unmodifiable, not null
 */
public record LeaderRoute(
        String id,
        String title,
        Set<LeaderFact.Kind> oneOf,
        Set<OverallGrade> gradesOfSchool,
        OptionalInt monthsAfterRetirement,
        List<Citation> cites) {

    /** Copies the parts. */
    public LeaderRoute {
        oneOf = Collections.unmodifiableSet(new TreeSet<>(oneOf));
        gradesOfSchool = Collections.unmodifiableSet(new TreeSet<>(gradesOfSchool));
        cites = List.copyOf(cites);
    }
}
